import { satteri } from '@astrojs/markdown-satteri';
import { describe, expect, test } from 'vitest';

import { checkBody } from '../../../../src/pipeline/content/check-body.ts';

const renderer = await satteri({ features: { smartPunctuation: false } }).createRenderer({});

const rulesOf = (body: string): readonly string[] => checkBody('a.md', body, 1).map(({ rule }) => rule);

async function htmlOf(markdown: string): Promise<string> {
  return (await renderer.render(markdown, {})).code;
}

describe('a link that runs a script', () => {
  test.each([
    '[a](javascript:alert(1))',
    '[a]( JavaScript:alert(1))',
    '[a](\njavascript:alert(1))',
    '[a [b] c](javascript:alert(1))',
    '[![图](/a.png)](javascript:alert(1))',
    '[a](<javascript:alert(1)>)',
    '[a](&#106;avascript:alert(1))',
    '[a](javascript&colon;alert(1))',
    '[a][b]\n\n[b]: javascript:alert(1)',
    '[a]\n\n> [a]: javascript:alert(1)',
    '[a]\n\n- [a]: javascript:alert(1)',
    '[a\\]b]\n\n[a\\]b]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '<a href="javascript:alert(1)">a</a>',
  ])('is refused, in whatever disguise it would reach the page: %j', async (body) => {
    expect(await htmlOf(body)).toMatch(/href="\s*javascript/i);
    expect(rulesOf(body)).not.toEqual([]);
  });
});

describe('HTML', () => {
  test.each([
    '<b>字</b>',
    '<br/>',
    '<script\nsrc="/a.js"></script>',
    '<!-- 批注 -->',
    '<!DOCTYPE html>',
    '<?xml ?>',
  ])('is refused: %j', (body) => {
    expect(rulesOf(body)).not.toEqual([]);
  });
});

describe('a formula', () => {
  test.each(['$$s_i = (x_i - L_i) / (H_i - L_i)$$', '$$\nG = (prod_(d=1)^5 S_d)^(1 // 5)\n$$', '5 $ 和 $6'])(
    'that can be read is left alone: %j',
    (body) => {
      expect(rulesOf(body)).toEqual([]);
    },
  );

  test.each(['$$(x$$', '$$\\frac{a}{b}$$', '$$分子 / 分母$$', '行一\n\n$$\nx_\n$$'])(
    'that cannot is refused: %j',
    (body) => {
      expect(rulesOf(body)).toEqual(['两对$之间的算式读不懂']);
    },
  );
});

test.each([
  '[站内](/help/)，[站外](https://example.org/a?b=1#c "题")，[本页](#first)，[电话](tel:110)',
  '![示意图](/a.png)',
  '[a][b]\n\n[b]: https://example.org/',
  '说明[^1]。\n\n[^1]: 见《办法》第三条。',
  '比例a < b，3 > 2，5<6',
  '## 标题\n\n1. 一\n2. 二',
  '',
])('plain writing is left alone: %j', (body) => {
  expect(rulesOf(body)).toEqual([]);
});

test('a problem stands on its own line of the file', () => {
  const problems = checkBody('a.md', '\n好\n# 大标题\n\n![](/a.png)\n', 12);
  expect(problems.map(({ file, line, value }) => [file, line, value])).toEqual([
    ['a.md', 14, '# 大标题'],
    ['a.md', 16, '![](/a.png)'],
  ]);
});
