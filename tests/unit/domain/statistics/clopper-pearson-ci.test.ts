import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { logChoose } from '../../../../src/domain/statistics/binomial-distribution.ts';
import {
  clopperPearsonCI,
  clopperPearsonOddsCI,
} from '../../../../src/domain/statistics/clopper-pearson-ci.ts';

/** P(least ≤ X ≤ most) by plain summation: what the limits are defined by. */
function probability(least: number, most: number, trials: number, chance: number): number {
  let total = 0;
  for (let count = least; count <= most; count += 1) {
    total += Math.exp(
      logChoose(trials, count) + count * Math.log(chance) + (trials - count) * Math.log1p(-chance),
    );
  }
  return total;
}

const share = fc
  .tuple(fc.integer({ min: 1, max: 1500 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, part]) => ({ trials, events: Math.round(trials * part) }));
const level = fc.constantFrom(0.8, 0.95, 0.998);

describe('the exact interval of a proportion', () => {
  test('puts half of what is left in each tail', () => {
    fc.assert(
      fc.property(share, level, ({ events, trials }, coverage) => {
        const { lower, upper } = clopperPearsonCI(events, trials, coverage);
        const tail = (1 - coverage) / 2;
        if (events > 0) expect(probability(events, trials, trials, lower) / tail).toBeCloseTo(1, 8);
        else expect(lower).toBe(0);
        if (events < trials) expect(probability(0, events, trials, upper) / tail).toBeCloseTo(1, 8);
        else expect(upper).toBe(1);
      }),
    );
  });

  test('of none and of all has the limits that can be written down', () => {
    expect(clopperPearsonCI(0, 10).upper).toBeCloseTo(1 - 0.025 ** 0.1, 14);
    expect(clopperPearsonCI(10, 10).lower).toBeCloseTo(0.025 ** 0.1, 14);
    expect(clopperPearsonOddsCI(10, 10).upper).toBeNull();
    expect(clopperPearsonOddsCI(0, 10).lower).toBe(0);
  });

  test('is the same for failures, turned around', () => {
    fc.assert(
      fc.property(share, level, ({ events, trials }, coverage) => {
        const [one, other] = [
          clopperPearsonCI(events, trials, coverage),
          clopperPearsonCI(trials - events, trials, coverage),
        ];
        expect(one.lower).toBeCloseTo(1 - other.upper, 12);
        expect(one.upper).toBeCloseTo(1 - other.lower, 12);
      }),
    );
  });

  test('takes counts far beyond a city’s', () => {
    const { lower, upper } = clopperPearsonCI(50_000, 100_000);
    expect(lower).toBeCloseTo(0.4969, 4);
    expect(upper).toBeCloseTo(0.5031, 4);
  });

  test.each([
    [1, 0, 0.95],
    [3, 2, 0.95],
    [-1, 2, 0.95],
    [0.5, 2, 0.95],
    [1, 2, 1],
    [1, 2, Number.NaN],
  ])('of %d in %d at %d is an error', (events, trials, coverage) => {
    expect(() => clopperPearsonCI(events, trials, coverage)).toThrow(RangeError);
  });
});
