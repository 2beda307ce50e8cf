import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { byarCI } from '../../../../src/domain/statistics/byar-ci.ts';
import { crudeRate } from '../../../../src/domain/statistics/crude-rate.ts';
import { poissonExactCI } from '../../../../src/domain/statistics/poisson-exact-ci.ts';

describe('a crude rate', () => {
  test('is per 10 000 with exact limits at 95 % where nothing else is asked', () => {
    const { lower, upper } = poissonExactCI(21, 0.95);
    expect(crudeRate(21, 420_000)).toEqual({
      rate: 21 * (10_000 / 420_000),
      lower: lower * (10_000 / 420_000),
      upper: upper * (10_000 / 420_000),
    });
  });

  test('lies in its interval', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000 }),
        fc.double({ min: 0.1, max: 1e7, noNaN: true }),
        (events, personTime) => {
          const found = crudeRate(events, personTime, { level: 0.998 });
          expect(found?.lower).toBeLessThanOrEqual(found?.rate ?? Number.NaN);
          expect(found?.upper).toBeGreaterThan(found?.rate ?? Number.NaN);
        },
      ),
    );
  });

  test('of no event is 0, with an upper limit', () => {
    const found = crudeRate(0, 10_000);
    expect(found).toMatchObject({ rate: 0, lower: 0 });
    expect(found?.upper).toBeCloseTo(-Math.log(0.025), 10);
  });

  test('takes another interval, which may have no lower limit', () => {
    expect(crudeRate(1, 100, { per: 100, level: 0.998, interval: byarCI })).toMatchObject({
      rate: 1,
      lower: null,
    });
  });

  test('of nobody is not computable', () => {
    expect(crudeRate(3, 0)).toBeNull();
  });

  test.each([
    [-1, 100],
    [1.5, 100],
    [1, -100],
    [1, Number.NaN],
  ])('of %d events in %d is an error', (events, personTime) => {
    expect(() => crudeRate(events, personTime)).toThrow(RangeError);
  });
});
