import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { newcombeDifference } from '../../../../src/domain/statistics/newcombe-difference.ts';

/* Newcombe 1998, Stat Med 17:873, Table II, method 10. */
const PRINTED = [
  { first: [56, 70], second: [48, 80], lower: 0.0524, upper: 0.3339 },
  { first: [9, 10], second: [3, 10], lower: 0.1705, upper: 0.809 },
  { first: [6, 7], second: [2, 7], lower: 0.0582, upper: 0.8062 },
  { first: [5, 56], second: [0, 29], lower: -0.0381, upper: 0.1926 },
  { first: [0, 10], second: [0, 20], lower: -0.1611, upper: 0.2775 },
  { first: [10, 10], second: [0, 20], lower: 0.6791, upper: 1 },
] as const;

describe('newcombeDifference', () => {
  it.each(PRINTED)('$first less $second', ({ first, second, lower, upper }) => {
    const found = newcombeDifference(
      { events: first[0], trials: first[1] },
      { events: second[0], trials: second[1] },
    );
    expect(found?.lower).toBeCloseTo(lower, 4);
    expect(found?.upper).toBeCloseTo(upper, 4);
  });

  it('has nothing to say without trials', () => {
    expect(newcombeDifference({ events: 0, trials: 0 }, { events: 1, trials: 2 })).toBeNull();
  });

  it('turns round when its sides do, and holds the estimate', () => {
    const count = fc.nat(300);
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const first = { events: Math.min(a, b), trials: Math.max(a, b, 1) };
        const second = { events: Math.min(c, d), trials: Math.max(c, d, 1) };
        const [one, other] = [newcombeDifference(first, second), newcombeDifference(second, first)];
        expect(one?.lower).toBeCloseTo(-(other?.upper ?? NaN), 10);
        expect(one?.estimate).toBeGreaterThanOrEqual((one?.lower ?? NaN) - 1e-12);
        expect(one?.estimate).toBeLessThanOrEqual((one?.upper ?? NaN) + 1e-12);
        expect(one?.lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(one?.upper).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});
