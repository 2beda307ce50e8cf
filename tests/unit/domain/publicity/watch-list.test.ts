import { describe, expect, test } from 'vitest';

import { watchItems } from '../../../../src/domain/publicity/watch-item.ts';
import { watchList } from '../../../../src/domain/publicity/watch-list.ts';
import type { TypeText } from '../../../../src/domain/fraud-type.ts';
import type { PublishedFrame } from '../../../../src/domain/published-frame.ts';
import { frameOf } from './made-frames.ts';

const GROUPS = ['task', 'loan', 'shop', 'police', 'other'];

function yearly(counts: Readonly<Record<string, number | null>>, area = 'a'): PublishedFrame {
  const cells = new Map(Object.entries(counts).map(([group, count]) => [`${area} 2025 ${group}`, count]));
  return { ...frameOf(cells, GROUPS), periodKind: 'year' };
}

describe('what to watch for', () => {
  test('is the three groups of which most was filed, never the unnamed rest', () => {
    const frame = yearly({ task: 40, loan: 90, shop: 60, police: 5, other: 500 });
    expect(watchList([frame], GROUPS, 'a', 'r')).toMatchObject({
      area: 'a',
      period: '2025',
      groups: ['loan', 'shop', 'task'],
      isSure: true,
    });
  });

  test('says where chance may have put the third before the fourth', () => {
    const frame = yearly({ task: 40, loan: 90, shop: 60, police: 38 });
    expect(watchList([frame], GROUPS, 'a', 'r')?.isSure).toBe(false);
  });

  test('is that of the region where the area’s own figures are hidden', () => {
    const own = yearly({ task: 40, loan: null, shop: null, police: 5 });
    const whole = yearly({ task: 40, loan: 90, shop: 60, police: 5 }, 'r');
    const both = { ...own, areas: ['a', 'r'], cells: [...own.cells, ...whole.cells] };
    expect(watchList([both], GROUPS, 'a', 'r')).toMatchObject({ area: 'r' });
    expect(watchList([own], GROUPS, 'a', 'r')).toBeNull();
  });

  test('takes a quarter before a year', () => {
    const quarter: PublishedFrame = {
      ...frameOf(
        new Map(
          [
            ['task', 9],
            ['police', 8],
            ['shop', 7],
          ].map(([g, n]) => [`a 2026-q2 ${g}`, Number(n)]),
        ),
        GROUPS,
      ),
      periodKind: 'quarter',
    };
    const year = yearly({ task: 40, loan: 90, shop: 60 });
    expect(watchList([year, quarter], GROUPS, 'a', 'r')).toMatchObject({
      period: '2026-q2',
      groups: ['task', 'police', 'shop'],
    });
  });
});

test('a group is told by its most frequent type, the words with which it begins and the first sentence of its advice', () => {
  const type = (id: string, group: string, advice: string): TypeText =>
    ({ id, group, name: id, advice, isIncident: true }) as unknown as TypeText;
  const types = [
    type('few', 'loan', '先停。再问。'),
    type('many', 'loan', 'Hang up. Then ask.'),
    type('x', 'task', '停'),
  ];
  const byType = {
    ...frameOf(
      new Map([
        ['r 2025 few', 3],
        ['r 2025 many', 30],
      ]),
      ['few', 'many', 'x'],
    ),
    periodKind: 'year' as const,
  };
  const latest = { ...byType, cells: byType.cells.map((cell) => ({ ...cell })) };
  expect(watchItems(['loan', 'task'], types, new Map([['many', '额度批了']]), latest, 'r')).toEqual([
    { id: 'many', name: 'many', heard: '额度批了', advice: 'Hang up.' },
    { id: 'x', name: 'x', heard: null, advice: '停' },
  ]);
});
