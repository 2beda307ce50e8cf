import { satteri } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { brokenBold } from '../../../../src/pipeline/content/broken-bold.ts';

const renderer = await satteri({ features: { smartPunctuation: false } }).createRenderer({});

/** Whether readers of the site would see the asterisks. */
async function showsAsterisks(markdown: string): Promise<boolean> {
  return (await renderer.render(markdown, {})).code.includes('**');
}

test.each([
  '**要先垫钱**的',
  '**要先垫钱。**',
  '**要先垫钱。** 都是',
  '**要先垫钱。**，都是',
  '（**“先停手”**）',
  '先停手，**“不转”**。',
  '**甲**说：**乙**',
  '**甲**：**乙**。',
  '没有加粗',
])('bold is bold, and is not blamed: %j', async (text) => {
  expect(brokenBold(text)).toEqual([]);
  expect(await showsAsterisks(text)).toBe(false);
});

test.each([
  ['**要先垫钱。**都是', 0, '**要先垫钱。**'],
  ['他说**“先停手”**的', 2, '**“先停手”**'],
  ['他说**“先停手”**。', 2, '**“先停手”**'],
  ['**“先停手”**的', 0, '**“先停手”**'],
  ['先看\n**第一：**再看', 3, '**第一：**'],
  ['涨了**5%**的', 2, '**5%**'],
  ['两边** 有空格 **的', 2, '** 有空格 **'],
])('asterisks stay in %j, and the place is told', async (text, index, found) => {
  expect(brokenBold(text)).toEqual([{ index, text: found }]);
  expect(await showsAsterisks(text)).toBe(true);
});

describe('the check', () => {
  const piece = (minLength: number): fc.Arbitrary<string> =>
    fc.string({
      unit: fc.constantFrom('甲', 'a', '5', '。', '“', '”', '（', '%', ' '),
      minLength,
      maxLength: 3,
    });

  test('sees what the site shows, for whatever stands around the asterisks', async () => {
    await fc.assert(
      fc.asyncProperty(piece(0), piece(1), piece(0), async (before, inside, after) => {
        const text = `字${before}**${inside}**${after}`;
        expect(brokenBold(text).length > 0).toBe(await showsAsterisks(text));
      }),
      { numRuns: 400 },
    );
  });
});
