import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { equalIntervalBreaks } from '../../../../src/domain/statistics/equal-interval-breaks.ts';
import { headTailBreaks } from '../../../../src/domain/statistics/head-tail-breaks.ts';
import { quantileBreaks } from '../../../../src/domain/statistics/quantile-breaks.ts';

const values = fc.array(
  fc.integer({ min: 0, max: 300 }).map((tenths) => tenths / 10),
  { minLength: 1, maxLength: 30 },
);
const classes = fc.integer({ min: 1, max: 6 });

describe.each([
  ['equal intervals', equalIntervalBreaks],
  ['quantiles', quantileBreaks],
  ['heads and tails', (given: readonly number[]): readonly number[] | null => headTailBreaks(given)],
])('limits by %s', (_name, breaksOf) => {
  test('ascend from the least value to the greatest', () => {
    fc.assert(
      fc.property(values, classes, (given, count) => {
        const breaks = breaksOf(given, count) ?? [];
        expect(breaks[0]).toBe(Math.min(...given));
        expect(breaks.at(-1)).toBe(Math.max(...given));
        expect(breaks.toSorted((a, b) => a - b)).toEqual(breaks);
      }),
    );
  });

  test('of equal values are that value twice: one class', () => {
    expect(breaksOf([0.1, 0.1, 0.1], 3)).toEqual([0.1, 0.1]);
  });

  test('of no value are none', () => {
    expect(breaksOf([], 3)).toBeNull();
  });
});

test('quantiles that part no values are left out', () => {
  expect(quantileBreaks([0, 0, 0, 0, 1, 2], 3)).toEqual([0, 0, 2]);
  expect(quantileBreaks([0, 1, 1, 1, 1], 2)).toEqual([0, 1]);
});

test('quantiles leave no class empty', () => {
  fc.assert(
    fc.property(values, classes, (given, count) => {
      const breaks = quantileBreaks(given, count) ?? [];
      const upper = breaks.slice(1);
      for (const [at, limit] of upper.entries()) {
        const below = at === 0 ? -Infinity : (upper[at - 1] ?? Number.NaN);
        expect(given.some((value) => value > below && value <= limit)).toBe(true);
      }
    }),
  );
});

test('the head is cut as long as it is small', () => {
  expect(headTailBreaks([1, 1, 1, 1, 1, 1, 10, 10, 10, 100])).toEqual([1, 13.6, 100]);
  expect(headTailBreaks([1, 1, 1, 1, 1, 1, 1, 1, 20, 90])).toEqual([1, 11.8, 55, 90]);
});

test.each([equalIntervalBreaks, quantileBreaks])('no class is an error: %o', (breaksOf) => {
  expect(() => breaksOf([1, 2], 0)).toThrow(RangeError);
  expect(() => breaksOf([1, 2], 1.5)).toThrow(RangeError);
});
