import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { naturalClasses } from '../../../../src/domain/statistics/natural-classes.ts';

function sumOfSquares(values: readonly number[]): number {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  return values.reduce((total, value) => total + (value - mean) ** 2, 0);
}

/** The least sum of squares within, of all ways to cut ordered values into so many classes. */
function leastOfAll(ordered: readonly number[], classes: number): number {
  if (classes === 1) return sumOfSquares(ordered);
  const cuts = Array.from({ length: ordered.length - classes + 1 }, (_, at) => at + 1);
  return Math.min(
    ...cuts.map((cut) => sumOfSquares(ordered.slice(0, cut)) + leastOfAll(ordered.slice(cut), classes - 1)),
  );
}

const values = fc.array(
  fc.integer({ min: 0, max: 60 }).map((tenths) => tenths / 10),
  {
    minLength: 1,
    maxLength: 9,
  },
);
const classes = fc.integer({ min: 1, max: 4 });

describe('natural classes', () => {
  test('have the least sum of squares within of all there are', () => {
    fc.assert(
      fc.property(values, classes, (given, asked) => {
        const count = Math.min(asked, new Set(given).size);
        const found = naturalClasses(given, asked);
        expect(found?.classes).toHaveLength(count);
        const ordered = given.toSorted((a, b) => a - b);
        expect(found?.withinSumOfSquares).toBeCloseTo(leastOfAll(ordered, count), 9);
        expect(found?.classes.flat()).toEqual(ordered);
      }),
    );
  });

  test('never part equal values', () => {
    fc.assert(
      fc.property(values, classes, (given, asked) => {
        const found = naturalClasses(given, asked)?.classes ?? [];
        const different = found.reduce((total, members) => total + new Set(members).size, 0);
        expect(different).toBe(new Set(given).size);
      }),
    );
  });

  test('have limits in two conventions that part them alike', () => {
    const found = naturalClasses([15.4, 3.1, 8.2, 3.4, 15, 3.5, 7.9], 3);
    expect(found?.breaks).toEqual([3.1, 3.5, 8.2, 15.4]);
    expect(found?.midpoints).toEqual([3.1, 5.7, 11.6, 15.4]);
  });

  test('keep a lowest class of one value apart', () => {
    expect(naturalClasses([0, 5, 5.1, 9], 3)?.classes).toEqual([[0], [5, 5.1], [9]]);
    expect(naturalClasses([0, 5, 5.1, 9], 3)?.breaks).toEqual([0, 0, 5.1, 9]);
  });

  test('of equal values are one, with nothing to explain', () => {
    expect(naturalClasses([2, 2, 2], 3)).toEqual({
      classes: [[2, 2, 2]],
      breaks: [2, 2],
      midpoints: [2, 2],
      withinSumOfSquares: 0,
      goodnessOfVarianceFit: null,
    });
  });

  test('of no value are none, and no class is an error', () => {
    expect(naturalClasses([], 3)).toBeNull();
    expect(() => naturalClasses([1], 0)).toThrow(RangeError);
  });
});
