import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { extremesOfEquals } from '../../../../src/domain/statistics/extremes-of-equals.ts';

/** The mean of the larger and of the smaller of two counts, by plain double summation. */
function ofTwo(mean: number): { readonly larger: number; readonly smaller: number } {
  const probabilities = [Math.exp(-mean)];
  for (let events = 1; events < 200; events += 1)
    probabilities.push(((probabilities.at(-1) ?? 0) * mean) / events);
  let [larger, smaller] = [0, 0];
  for (const [a, p] of probabilities.entries()) {
    for (const [b, q] of probabilities.entries()) {
      larger += p * q * Math.max(a, b);
      smaller += p * q * Math.min(a, b);
    }
  }
  return { larger, smaller };
}

describe('the largest and the smallest of equals', () => {
  it.each([0.1, 1, 7.5, 25.7, 60])('of two of mean %f, is what plain summation gives', (mean) => {
    const { largest, smallest } = extremesOfEquals(2, mean);
    expect(largest).toBeCloseTo(ofTwo(mean).larger, 8);
    expect(smallest).toBeCloseTo(ofTwo(mean).smaller, 8);
  });

  it('of one is its mean', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 699, noNaN: true }), (mean) => {
        const { largest, smallest } = extremesOfEquals(1, mean);
        expect(largest).toBeCloseTo(mean, 6);
        expect(smallest).toBeCloseTo(mean, 6);
      }),
    );
  });

  it('lie around the mean, and the farther apart the more there are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.double({ min: 0.01, max: 600, noNaN: true }),
        (k, mean) => {
          const [few, more] = [extremesOfEquals(k, mean), extremesOfEquals(k + 1, mean)];
          expect(few.largest).toBeGreaterThanOrEqual(mean - 1e-6);
          expect(few.smallest).toBeLessThanOrEqual(mean + 1e-6);
          expect(more.largest).toBeGreaterThanOrEqual(few.largest - 1e-9);
          expect(more.smallest).toBeLessThanOrEqual(few.smallest + 1e-9);
        },
      ),
    );
  });

  it('are nothing where nothing is expected', () => {
    expect(extremesOfEquals(7, 0)).toEqual({ largest: 0, smallest: 0 });
  });

  it.each([
    [0, 1],
    [1.5, 1],
    [7, -1],
    [7, 700],
    [7, NaN],
  ])('are refused of %f counts of mean %f', (counts, mean) => {
    expect(() => extremesOfEquals(counts, mean)).toThrow(RangeError);
  });
});
