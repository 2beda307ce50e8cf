import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ratioOfRateRatios } from '../../../../src/domain/statistics/ratio-of-rate-ratios.ts';

const rate = fc.record({
  events: fc.integer({ min: 1, max: 500 }),
  personTime: fc.double({ min: 0.1, max: 100, noNaN: true }),
});
const change = fc.record({ before: rate, after: rate });

describe('a ratio of rate ratios', () => {
  test('is 1 where both changed alike', () => {
    fc.assert(
      fc.property(change, (both) => {
        const found = ratioOfRateRatios(both, both);
        expect(found?.ratio).toBeCloseTo(1, 12);
        expect(found?.lower).toBeLessThan(1);
        expect(found?.upper).toBeGreaterThan(1);
      }),
    );
  });

  test('with treated and control exchanged is its reciprocal, with the same error', () => {
    fc.assert(
      fc.property(change, change, (one, other) => {
        const [found, turned] = [ratioOfRateRatios(one, other), ratioOfRateRatios(other, one)];
        expect((found?.ratio ?? Number.NaN) * (turned?.ratio ?? Number.NaN)).toBeCloseTo(1, 10);
        expect(found?.logSe).toBeCloseTo(turned?.logSe ?? Number.NaN, 12);
      }),
    );
  });

  test.each(['before', 'after'] as const)('with no event %s is not computable', (when) => {
    const some = { events: 3, personTime: 1 };
    const full = { before: some, after: some };
    const empty = { ...full, [when]: { events: 0, personTime: 1 } };
    expect(ratioOfRateRatios(empty, full)).toBeNull();
    expect(ratioOfRateRatios(full, empty)).toBeNull();
  });

  test('of what is no rate is an error', () => {
    const some = { events: 3, personTime: 1 };
    const wrong = { before: some, after: { events: 3, personTime: 0 } };
    expect(() => ratioOfRateRatios({ before: some, after: some }, wrong)).toThrow(RangeError);
  });
});
