import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { earsC } from '../../../../src/domain/statistics/ears-c.ts';

const series = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 12, maxLength: 48 });

describe('early aberration', () => {
  test('has nothing to say until there is enough history', () => {
    const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(earsC(counts, 'C1').findIndex((point) => point !== null)).toBe(7);
    expect(earsC(counts, 'C2').findIndex((point) => point !== null)).toBe(9);
    expect(earsC(counts, 'C1', { baseline: 3 }).findIndex((point) => point !== null)).toBe(3);
  });

  test('C2 has the threshold that C1 had two periods before', () => {
    fc.assert(
      fc.property(series, (counts) => {
        const [near, far] = [earsC(counts, 'C1'), earsC(counts, 'C2')];
        expect(far.slice(2).map((point) => point?.upper)).toEqual(
          near.slice(0, -2).map((point) => point?.upper),
        );
      }),
    );
  });

  test('alarms exactly above the threshold, which is not below the mean', () => {
    fc.assert(
      fc.property(series, fc.constantFrom('C1' as const, 'C2' as const), (counts, method) => {
        for (const [at, point] of earsC(counts, method).entries()) {
          if (point === null) continue;
          expect(point.alarm).toBe((counts[at] ?? Number.NaN) > point.upper);
          expect(point.upper).toBeGreaterThanOrEqual(point.mean);
        }
      }),
    );
  });

  test('after counts that never varied alarms at anything more', () => {
    const [same, more] = [3, 4].map((last) => earsC([3, 3, 3, 3, 3, 3, 3, last], 'C1').at(-1));
    expect(same).toEqual({ mean: 3, sd: 0, upper: 3, alarm: false });
    expect(more?.alarm).toBe(true);
  });

  test('is mute where a period it needs has no published count', () => {
    const counts = [1, 2, null, 4, 5, 6, 7, 8, 9, 10, 11, null];
    expect(earsC(counts, 'C1').map((point) => point !== null)).toEqual([
      ...Array.from({ length: 10 }, () => false),
      true,
      false,
    ]);
  });

  test.each([{ baseline: 1 }, { baseline: 2.5 }, { alpha: 0 }, { alpha: 1 }])(
    'with %j is an error',
    (asked) => {
      expect(() => earsC([1, 2, 3], 'C1', asked)).toThrow(RangeError);
    },
  );
});
