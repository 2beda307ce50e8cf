import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { normalReach } from '../../../../src/domain/statistics/normal-quantile.ts';
import { wilsonCI } from '../../../../src/domain/statistics/wilson-ci.ts';

const share = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, part]) => ({ trials, events: Math.round(trials * part) }));

describe('Wilson’s interval', () => {
  test('ends where the observed share is z standard errors away', () => {
    fc.assert(
      fc.property(share, fc.constantFrom(0.9, 0.95, 0.998), ({ events, trials }, level) => {
        const interval = wilsonCI(events, trials, level);
        for (const limit of [interval?.lower, interval?.upper]) {
          const chance = limit ?? Number.NaN;
          const variance = (chance * (1 - chance)) / trials;
          expect((events / trials - chance) ** 2).toBeCloseTo(normalReach(level) ** 2 * variance, 10);
        }
      }),
    );
  });

  test('stays within 0 and 1 and holds the observed share', () => {
    fc.assert(
      fc.property(share, ({ events, trials }) => {
        const { lower, upper } = wilsonCI(events, trials, 0.998) ?? { lower: Number.NaN, upper: Number.NaN };
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(events / trials + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(events / trials - 1e-12);
      }),
    );
  });

  test('of nothing is not computable', () => {
    expect(wilsonCI(0, 0)).toBeNull();
  });

  test.each([
    [1, 0],
    [5, 4],
    [-1, 4],
    [1, -4],
    [Number.NaN, 4],
    [1, Number.NaN],
  ])('of %d in %d is an error', (events, trials) => {
    expect(() => wilsonCI(events, trials)).toThrow(RangeError);
  });
});
