import { randomBernoulli, randomLcg, randomLogNormal } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { effectiveNumber } from '../../../../src/domain/statistics/effective-number.ts';
import {
  newcombeDifference,
  type Proportion,
} from '../../../../src/domain/statistics/newcombe-difference.ts';

const weights = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 60 });

describe('effectiveNumber', () => {
  it('is their number where all are equal, and one more of nothing changes nothing', () => {
    expect(effectiveNumber([7, 7, 7, 7])).toBe(4);
    expect(effectiveNumber([7, 7, 7, 7, 0])).toBe(4);
    expect(effectiveNumber([100, 300])).toBe(1.6);
  });

  it('lies between one and their number, and knows no unit', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 2, max: 1000 }), (of, unit) => {
        const found = effectiveNumber(of) ?? Number.NaN;
        expect(found).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(found).toBeLessThanOrEqual(of.length + 1e-9);
        expect(effectiveNumber(of.map((weight) => weight * unit))).toBeCloseTo(found, 6);
      }),
    );
  });

  it('is none of nothing, and refuses what is no weight', () => {
    expect(effectiveNumber([])).toBeNull();
    expect(effectiveNumber([0, 0])).toBeNull();
    for (const weight of [-1, Number.NaN, Infinity])
      expect(() => effectiveNumber([weight])).toThrow(RangeError);
  });

  // Of so few sums of such different size the linearised standard error finds a change in every twentieth pair.
  it.each([8, 15, 40])('keeps shares of the money of %d cases from differing by chance', (cases) => {
    const random = randomLcg(0.17);
    const [size, isReturned] = [randomLogNormal.source(random)(9, 1.2), randomBernoulli.source(random)(0.25)];
    const level = 1 - 0.05 / 70;
    const quarter = (): Proportion => {
      const sums = Array.from({ length: cases }, size);
      const [whole, returned] = [
        sums.reduce((a, b) => a + b),
        sums.reduce((a, b) => a + b * isReturned(), 0),
      ];
      const trials = effectiveNumber(sums) ?? 0;
      return { events: (returned / whole) * trials, trials };
    };
    let alarms = 0;
    const runs = 20_000;
    for (let run = 0; run < runs; run += 1) {
      const found = newcombeDifference(quarter(), quarter(), level);
      if (found !== null && (found.lower > 0 || found.upper < 0)) alarms += 1;
    }
    expect(alarms / runs).toBeLessThanOrEqual(1 - level);
  });
});
