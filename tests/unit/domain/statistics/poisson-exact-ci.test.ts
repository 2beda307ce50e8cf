import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { poissonExactCI } from '../../../../src/domain/statistics/poisson-exact-ci.ts';

/** P(X ≤ events) by plain summation: what the limits are defined by (Garwood 1936). */
function cumulative(events: number, mean: number): number {
  let term = Math.exp(-mean);
  let total = term;
  for (let count = 1; count <= events; count += 1) {
    term *= mean / count;
    total += term;
  }
  return total;
}

const count = fc.integer({ min: 0, max: 300 });
const level = fc.constantFrom(0.8, 0.9, 0.95, 0.99, 0.998);

describe('the exact interval', () => {
  test('of no event starts at 0 and ends at −ln(α/2)', () => {
    const { lower, upper } = poissonExactCI(0, 0.95);
    expect(lower).toBe(0);
    expect(upper).toBeCloseTo(-Math.log(0.025), 10);
  });

  test('puts half of what is left in each tail', () => {
    fc.assert(
      fc.property(count, level, (events, coverage) => {
        const { lower, upper } = poissonExactCI(events, coverage);
        const tail = (1 - coverage) / 2;
        expect(cumulative(events, upper)).toBeCloseTo(tail, 8);
        if (events > 0) expect(1 - cumulative(events - 1, lower)).toBeCloseTo(tail, 8);
      }),
    );
  });

  test('covers the count, and widens with the coverage', () => {
    fc.assert(
      fc.property(count, (events) => {
        const [narrow, wide] = [poissonExactCI(events, 0.95), poissonExactCI(events, 0.998)];
        expect(narrow.lower).toBeLessThanOrEqual(events);
        expect(narrow.upper).toBeGreaterThan(events);
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThan(narrow.upper);
      }),
    );
  });

  test('is at 95 % where nothing else is asked', () => {
    expect(poissonExactCI(11)).toEqual(poissonExactCI(11, 0.95));
  });

  test.each([-1, 1.5, Number.NaN, Infinity])('of %d events is an error', (events) => {
    expect(() => poissonExactCI(events)).toThrow(RangeError);
  });

  test.each([0, 1, 95, Number.NaN])('at a coverage of %d is an error', (coverage) => {
    expect(() => poissonExactCI(3, coverage)).toThrow(RangeError);
  });
});
