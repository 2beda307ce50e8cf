import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  funnelLimitsBinomial,
  funnelLimitsProbability,
} from '../../../../src/domain/statistics/funnel-limits.ts';
import { poissonQuantile } from '../../../../src/domain/statistics/poisson-distribution.ts';

const expectedCount = fc.double({ min: 0.01, max: 600, noNaN: true });

describe('Poisson limits', () => {
  test('lie within one count below the exact quantiles, and not below 0', () => {
    fc.assert(
      fc.property(expectedCount, fc.constantFrom(0.95, 0.998), (expected, level) => {
        const tail = (1 - level) / 2;
        const { lower, upper } = funnelLimitsProbability(expected, level);
        const [low, high] = [
          poissonQuantile(tail, expected).events,
          poissonQuantile(1 - tail, expected).events,
        ];
        expect(lower).toBeGreaterThanOrEqual(Math.max(0, low - 1));
        expect(lower).toBeLessThanOrEqual(low);
        expect(upper).toBeGreaterThanOrEqual(high - 1);
        expect(upper).toBeLessThanOrEqual(high);
      }),
    );
  });

  test('of a wider coverage lie outside', () => {
    fc.assert(
      fc.property(expectedCount, (expected) => {
        const [narrow, wide] = [0.95, 0.998].map((level) => funnelLimitsProbability(expected, level));
        expect(wide?.lower).toBeLessThanOrEqual(narrow?.lower ?? Number.NaN);
        expect(wide?.upper).toBeGreaterThanOrEqual(narrow?.upper ?? Number.NaN);
      }),
    );
  });

  test('of nothing expected are 0', () => {
    expect(funnelLimitsProbability(0, 0.998)).toEqual({ lower: 0, upper: 0 });
  });
});

describe('binomial limits', () => {
  const trials = fc.integer({ min: 1, max: 1500 });
  const target = fc.double({ min: 0.01, max: 0.99, noNaN: true });

  test('stay between none and all, on both sides of the target', () => {
    fc.assert(
      fc.property(trials, target, (count, proportion) => {
        const { lower, upper } = funnelLimitsBinomial(count, proportion, 0.998);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(count);
        expect(lower).toBeLessThanOrEqual(count * proportion);
        expect(upper).toBeGreaterThanOrEqual(lower);
      }),
    );
  });

  test('of rare events among many approach the Poisson ones', () => {
    const [binomial, poisson] = [
      funnelLimitsBinomial(1_000_000, 20 / 1_000_000, 0.95),
      funnelLimitsProbability(20, 0.95),
    ];
    expect(binomial.lower).toBeCloseTo(poisson.lower, 3);
    expect(binomial.upper).toBeCloseTo(poisson.upper, 3);
  });
});
