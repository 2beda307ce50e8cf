import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { classBreaks, classOf, MOST_CLASSES } from '../../../src/charts/class-breaks.ts';

describe('class breaks', () => {
  it.each([
    [
      [9_000, 23_000, 14_500],
      [10_000, 15_000, 20_000],
    ],
    [
      [3.2, 4.7],
      [3.5, 4, 4.5],
    ],
    [[5, 5, 5], []],
    [[], []],
  ])('of %j are %j', (values, breaks) => {
    expect(classBreaks(values)).toEqual(breaks);
  });

  it('are at most three, round, and between the least and the most', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1 }), (values) => {
        const breaks = classBreaks(values);
        expect(breaks.length).toBeLessThan(MOST_CLASSES);
        for (const limit of breaks) {
          expect(limit).toBeGreaterThan(Math.min(...values));
          expect(limit).toBeLessThan(Math.max(...values) + 1e-6);
        }
        for (const value of values) expect(classOf(value, breaks)).toBeLessThan(MOST_CLASSES);
      }),
    );
  });

  it('do not depend on the order of districts or periods', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 1 }), (values) => {
        expect(classBreaks([...values].reverse())).toEqual(classBreaks(values));
      }),
    );
  });

  it('belong to the class above', () => {
    expect([9, 10, 14, 15, 99].map((value) => classOf(value, [10, 15]))).toEqual([0, 1, 1, 2, 2]);
  });
});
