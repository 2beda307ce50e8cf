import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { directionOf } from '../../../../src/domain/score/direction.ts';
import { normaliseGoalposts } from '../../../../src/domain/score/normalise-goalposts.ts';

const end = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('a score between goalposts', () => {
  test.each([
    [50, 0],
    [75, 50],
    [100, 100],
    [20, 0],
    [130, 100],
    [null, null],
  ])('from 50 to 100 of %s is %s', (value, score) => {
    expect(normaliseGoalposts(value, { low: 50, high: 100 })).toBe(score);
  });

  test('falls where less is better', () => {
    const goalposts = { low: 12, high: 0 };
    expect([12, 9, 0, 15, -1].map((value) => normaliseGoalposts(value, goalposts))).toEqual([
      0, 25, 100, 0, 100,
    ]);
    expect(directionOf(goalposts)).toBe(-1);
  });

  test('stays within 0–100, and rises in the direction of the goalposts', () => {
    fc.assert(
      fc.property(end, end, end, end, (low, high, one, other) => {
        fc.pre(low !== high);
        const goalposts = { low, high };
        const [least, most] = [Math.min(one, other), Math.max(one, other)];
        const scores = [least, most].map((value) => normaliseGoalposts(value, goalposts));
        for (const score of scores) expect(score >= 0 && score <= 100).toBe(true);
        const [worse = 0, better = 0] = directionOf(goalposts) === 1 ? scores : scores.toReversed();
        expect(worse).toBeLessThanOrEqual(better);
      }),
    );
  });

  test.each([
    [5, { low: 3, high: 3 }],
    [5, { low: Number.NaN, high: 3 }],
    [5, { low: 0, high: Infinity }],
    [Number.NaN, { low: 0, high: 1 }],
    [Infinity, { low: 0, high: 1 }],
  ])('of %s between %j is an error', (value, goalposts) => {
    expect(() => normaliseGoalposts(value, goalposts)).toThrow(RangeError);
  });

  test('between goalposts that are one is an error even where there is no value', () => {
    expect(() => normaliseGoalposts(null, { low: 3, high: 3 })).toThrow(RangeError);
  });
});
