import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { drawRound, ROUND_SIZE } from '../../src/domain/practice/draw-round.ts';
import { LEAST_GENUINE_PERCENT, LEAST_ITEMS } from '../../src/domain/practice/collection-size.ts';
import { PRACTICE_CHANNELS, type DrawnFrom } from '../../src/domain/practice/practice-item.ts';
import { checkInputs } from '../../src/pipeline/check-inputs.ts';
import { markdownIn } from '../../src/pipeline/content/markdown-in.ts';
import { readFrontMatter } from '../../src/pipeline/content/read-front-matter.ts';
import { practiceSchema, type PracticeFrontMatter } from '../../src/schema/practice.schema.ts';

/* The messages to practise on that are committed: enough, sound, and told apart by reading alone. */

type Item = PracticeFrontMatter & DrawnFrom;

let items: readonly Item[] = [];
beforeAll(() => {
  items = markdownIn('content', 'practice').flatMap((file) => {
    const { frontMatter } = readFrontMatter(
      file,
      readFileSync(join('content', file), 'utf8'),
      practiceSchema,
    );
    return frontMatter === null ? [] : [{ ...frontMatter, id: file, isGenuine: frontMatter.genuine }];
  });
});

test('no message has a fault', async () => {
  const { problems } = await checkInputs('data', 'content', 'public');
  expect(problems.filter(({ file }) => file.startsWith('practice'))).toEqual([]);
});

test('there are enough, and enough of them genuine', () => {
  expect(items.length).toBeGreaterThanOrEqual(LEAST_ITEMS);
  const genuine = items.filter((item) => item.genuine).length;
  expect((100 * genuine) / items.length).toBeGreaterThanOrEqual(LEAST_GENUINE_PERCENT);
});

test('every type that the playbook explains has two fakes or more', async () => {
  const { folder } = await checkInputs('data', 'content', 'public');
  const types = (folder?.tables.fraudTypes ?? [])
    .map(({ row }) => row)
    .filter((row) => row.modus_zh !== null);
  expect(types.length).toBeGreaterThan(10);
  const fakesOf = (id: string): number => items.filter((item) => !item.genuine && item.type === id).length;
  expect(types.filter(({ id }) => fakesOf(id) < 2).map(({ id }) => id)).toEqual([]);
});

test('every channel carries fakes and genuine ones', () => {
  for (const channel of PRACTICE_CHANNELS)
    for (const genuine of [true, false])
      expect(
        items.filter((item) => item.channel === channel && item.genuine === genuine).length,
      ).toBeGreaterThan(1);
});

test('four rounds can be drawn without a message coming twice', () => {
  const weights = Object.fromEntries(items.map(({ type }) => [type, 1]));
  for (let seed = 0; seed < 50; seed += 1)
    for (const number of [1, 2, 3, 4])
      expect(drawRound(items, weights, { seed, number })).toHaveLength(ROUND_SIZE);
});

describe('fake and genuine cannot be told apart', () => {
  /** Share of messages, in %, that a rule gets right, whichever way round it is used. */
  function rightBy(says: (message: string) => boolean): number {
    const right = items.filter((item) => says(item.message) === item.genuine).length;
    return (100 * Math.max(right, items.length - right)) / items.length;
  }

  test('by their length', () => {
    const best = Math.max(
      ...Array.from({ length: 120 }, (_, most) => rightBy(({ length }) => length <= most)),
    );
    expect(best).toBeLessThan(65);
  });

  test('by any one character, of politeness, money or hurry', () => {
    const characters = [...new Set(items.flatMap(({ message }) => [...message]))];
    const telling = characters.filter((character) => rightBy((message) => message.includes(character)) > 70);
    expect(telling).toEqual([]);
  });

  test('by the channel', () => {
    for (const channel of PRACTICE_CHANNELS) {
      const right = items.filter((item) => (item.channel === channel) === item.genuine).length;
      expect((100 * Math.max(right, items.length - right)) / items.length).toBeLessThan(65);
    }
  });
});
