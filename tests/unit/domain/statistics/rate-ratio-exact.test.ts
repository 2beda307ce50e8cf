import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { rateRatioExact } from '../../../../src/domain/statistics/rate-ratio-exact.ts';

const rate = fc.record({
  events: fc.integer({ min: 1, max: 400 }),
  personTime: fc.double({ min: 0.1, max: 1e6, noNaN: true }),
});

describe('an exact rate ratio', () => {
  test('lies in its interval, which widens with the coverage', () => {
    fc.assert(
      fc.property(rate, rate, (observed, base) => {
        const [narrow, wide] = [0.95, 0.998].map((level) => rateRatioExact(observed, base, level));
        expect(narrow?.lower).toBeLessThan(narrow?.ratio ?? Number.NaN);
        expect(narrow?.upper).toBeGreaterThan(narrow?.ratio ?? Number.NaN);
        expect(wide?.lower).toBeLessThan(narrow?.lower ?? Number.NaN);
        expect(wide?.upper).toBeGreaterThan(narrow?.upper ?? Number.NaN);
      }),
    );
  });

  test('turned around is its reciprocal', () => {
    fc.assert(
      fc.property(rate, rate, (observed, base) => {
        const [one, other] = [rateRatioExact(observed, base), rateRatioExact(base, observed)];
        expect((one.ratio ?? Number.NaN) * (other.ratio ?? Number.NaN)).toBeCloseTo(1, 10);
        expect(one.lower * (other.upper ?? Number.NaN)).toBeCloseTo(1, 10);
      }),
    );
  });

  test('with nothing in the base is not computable: only a one-sided bound is left', () => {
    const { ratio, lower, upper } = rateRatioExact(
      { events: 5, personTime: 1 },
      { events: 0, personTime: 1 },
    );
    expect([ratio, upper]).toEqual([null, null]);
    const chance = 0.025 ** (1 / 5);
    expect(lower).toBeCloseTo(chance / (1 - chance), 12);
  });

  test('of nothing to something is 0 with an upper limit', () => {
    const { ratio, lower, upper } = rateRatioExact(
      { events: 0, personTime: 2 },
      { events: 7, personTime: 1 },
    );
    expect([ratio, lower]).toEqual([0, 0]);
    expect(upper).toBeCloseTo((0.025 ** (-1 / 7) - 1) / 2, 12);
  });

  test('of nothing to nothing says nothing', () => {
    const none = { events: 0, personTime: 1 };
    expect(rateRatioExact(none, none)).toEqual({ ratio: null, lower: 0, upper: null });
  });

  test('of what is no rate is an error', () => {
    const good = { events: 1, personTime: 1 };
    expect(() => rateRatioExact({ events: 1, personTime: 0 }, good)).toThrow(RangeError);
    expect(() => rateRatioExact(good, { events: -1, personTime: 1 })).toThrow(RangeError);
    expect(() => rateRatioExact(good, good, 95)).toThrow(RangeError);
  });
});
