import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { typeWeights } from '../../../../src/domain/practice/type-weights.ts';
import type { PublishedCell, PublishedFrame } from '../../../../src/domain/published-frame.ts';
import { SUPPRESSED, shown, type PublishedValue } from '../../../../src/domain/published-value.ts';

const REGION = '621100';
const HERE = '621102';
const THERE = '621125';
const TYPES = [
  { id: 'likes', group: 'task' },
  { id: 'loan', group: 'credit' },
  { id: 'record', group: 'credit' },
  { id: 'card', group: 'accomplice' },
];

function frame(id: string, cells: readonly (readonly [string, string, PublishedValue])[]): PublishedFrame {
  return {
    id,
    periodKind: 'year',
    periods: ['2024', '2025'],
    areas: [HERE, THERE, REGION],
    types: [...new Set(cells.map(([, type]) => type))],
    measures: ['filed'],
    provenance: 'synthetic',
    provisional: {},
    festive: null,
    cells: cells.map(([area, type, filed]): PublishedCell => ({
      area,
      period: '2025',
      type,
      values: { filed },
      verdicts: {},
      largestCase: null,
      changes: {},
    })),
  } as PublishedFrame;
}

const BY_TYPE = frame('incidents-year-type', [
  [REGION, 'likes', shown(60)],
  [REGION, 'loan', shown(30)],
  [REGION, 'record', shown(10)],
]);

function groups(here: readonly [task: PublishedValue, credit: PublishedValue]): PublishedFrame {
  return frame('incidents-year-district-group', [
    [HERE, 'task', here[0]],
    [HERE, 'credit', here[1]],
    [REGION, 'task', shown(60)],
    [REGION, 'credit', shown(40)],
  ]);
}

function weightsOf(
  here: readonly [PublishedValue, PublishedValue],
  types: PublishedFrame | undefined = BY_TYPE,
) {
  return typeWeights({ groups: groups(here), types }, TYPES, HERE, REGION);
}

describe('the weights of an area', () => {
  test('are its published groups, each divided as in the region; what nobody counts is the mean', () => {
    // 20, 80 × 3/4, 80 × 1/4, mean 33.3 of 133.3
    expect(weightsOf([shown(20), shown(80)])).toEqual({ likes: 15, loan: 45, record: 15, card: 25 });
  });

  test('take a hidden group from the region, in its proportion to what is shown', () => {
    // Shown 30 where the region has 60: the hidden one is taken as 20.
    expect(weightsOf([shown(30), SUPPRESSED])).toEqual(weightsOf([shown(30), shown(20)]));
  });

  test('are those of the region where all of the area is hidden', () => {
    expect(weightsOf([SUPPRESSED, SUPPRESSED])).toEqual(weightsOf([shown(60), shown(40)]));
  });

  test('divide a group equally where a type of it is hidden', () => {
    const hidden = frame('incidents-year-type', [
      [REGION, 'loan', SUPPRESSED],
      [REGION, 'record', shown(10)],
    ]);
    const { loan, record } = weightsOf([shown(20), shown(80)], hidden);
    expect(loan).toBe(record);
  });

  test('are equal where nothing is published', () => {
    const none = typeWeights({ groups: undefined, types: undefined }, TYPES, HERE, REGION);
    expect(new Set(Object.values(none)).size).toBe(1);
  });

  test('are whole and at least 1, whatever is published', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 10_000 }).map((count) => shown(count)),
      fc.constant(SUPPRESSED),
    );
    fc.assert(
      fc.property(value, value, (task, credit) => {
        for (const weight of Object.values(weightsOf([task, credit]))) {
          expect(Number.isInteger(weight)).toBe(true);
          expect(weight).toBeGreaterThanOrEqual(1);
          expect(weight).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
