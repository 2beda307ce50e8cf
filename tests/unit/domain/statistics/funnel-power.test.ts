import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { logChoose } from '../../../../src/domain/statistics/binomial-distribution.ts';
import { funnelLimitsProbability } from '../../../../src/domain/statistics/funnel-limits.ts';
import {
  expectedFalseFlags,
  funnelPower,
  smallestRatioFound,
} from '../../../../src/domain/statistics/funnel-power.ts';
import { VERDICT_LEVEL, verdictOf } from '../../../../src/domain/verdict.ts';

/** Binomial probabilities by the formula. */
function probability(events: number, trials: number, chance: number): number {
  const log = logChoose(trials, events) + events * Math.log(chance) + (trials - events) * Math.log1p(-chance);
  return Math.exp(log);
}

const district = fc.record({
  total: fc.integer({ min: 1, max: 600 }),
  share: fc.double({ min: 0.02, max: 0.6, noNaN: true }),
});

describe('the power of a funnel', () => {
  test('is the probability of every count that the verdict function flags, added up one by one', () => {
    fc.assert(
      fc.property(district, fc.double({ min: 0.2, max: 1.6, noNaN: true }), ({ total, share }, ratio) => {
        const { above, below } = funnelPower({ total, share }, ratio, VERDICT_LEVEL);
        const flagged = { above: 0, below: 0, undistinguished: 0 };
        for (let count = 0; count <= total; count += 1)
          flagged[verdictOf(count, total * share)] += probability(count, total, ratio * share);
        expect(above).toBeCloseTo(flagged.above, 9);
        expect(below).toBeCloseTo(flagged.below, 9);
      }),
      { numRuns: 60 },
    );
  });

  test('grows with the ratio above and falls below', () => {
    fc.assert(
      fc.property(district, fc.constantFrom(0.95, 0.998), (at, level) => {
        const powers = [0.5, 1, 1.2, 1.5].map((ratio) => funnelPower(at, ratio, level));
        for (const [index, { above, below }] of powers.slice(1).entries()) {
          expect(above).toBeGreaterThanOrEqual((powers[index]?.above ?? 1) - 1e-12);
          expect(below).toBeLessThanOrEqual((powers[index]?.below ?? 0) + 1e-12);
        }
      }),
    );
  });

  // Binomial tails beyond the mean are lighter than Poisson ones (Anderson & Samuels 1967).
  test('of equal risk is a false alarm: below as rare as the limit is named for, above but for one count', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 3000 }),
        fc.double({ min: 0.05, max: 0.6, noNaN: true }),
        fc.constantFrom(0.95, 0.998),
        (total, share, level) => {
          const tail = (1 - level) / 2 + 1e-9;
          const { above, below } = funnelPower({ total, share }, 1, level);
          const first = Math.floor(funnelLimitsProbability(total * share, level).upper) + 1;
          expect(below).toBeLessThanOrEqual(tail);
          expect(above - (first > total ? 0 : probability(first, total, share))).toBeLessThanOrEqual(tail);
        },
      ),
    );
  });

  test('with the whole region’s cases in one district is certain', () => {
    expect(funnelPower({ total: 200, share: 0.25 }, 4, VERDICT_LEVEL).above).toBe(1);
    expect(funnelPower({ total: 200, share: 0.25 }, 0, VERDICT_LEVEL).below).toBe(1);
  });

  test.each([
    [0, 1],
    [1, 1],
    [0.5, 2.1],
    [0.5, -0.1],
    [Number.NaN, 1],
    [0.5, Number.NaN],
  ])('of a share of %d and a ratio of %d is an error', (share, ratio) => {
    expect(() => funnelPower({ total: 10, share }, ratio, VERDICT_LEVEL)).toThrow(RangeError);
  });
});

describe('the smallest ratio found', () => {
  test('is found with the wanted probability, and one a little smaller is not', () => {
    fc.assert(
      fc.property(district, fc.constantFrom(0.5, 0.8, 0.9), (at, wanted) => {
        const ratio = smallestRatioFound(at, wanted, VERDICT_LEVEL);
        if (ratio === null) {
          expect(funnelPower(at, 1 / at.share, VERDICT_LEVEL).above).toBeLessThan(wanted);
          return;
        }
        expect(funnelPower(at, ratio, VERDICT_LEVEL).above).toBeGreaterThanOrEqual(wanted);
        if (ratio > 1.001) expect(funnelPower(at, ratio - 0.001, VERDICT_LEVEL).above).toBeLessThan(wanted);
      }),
      { numRuns: 60 },
    );
  });

  test('comes nearer to 1 the more cases there are', () => {
    const ratios = [100, 400, 1600, 6400].map((total) =>
      smallestRatioFound({ total, share: 1 / 7 }, 0.8, VERDICT_LEVEL),
    );
    for (const [index, ratio] of ratios.slice(1).entries()) expect(ratio).toBeLessThan(ratios[index] ?? 0);
  });

  test('is none where one case is all there is', () => {
    expect(smallestRatioFound({ total: 1, share: 0.5 }, 0.8, VERDICT_LEVEL)).toBeNull();
  });
});

test('districts flagged by chance alone are expected as often as each one is, added up', () => {
  const shares = [0.5, 0.3, 0.2];
  const sum = shares.reduce((total, share) => {
    const { above, below } = funnelPower({ total: 90, share }, 1, 0.95);
    return total + above + below;
  }, 0);
  expect(expectedFalseFlags(90, shares, 0.95)).toBeCloseTo(sum, 12);
  expect(sum).toBeLessThan(0.15);
});
