import { randomExponential, randomLcg, randomLogNormal, randomPoisson } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ratioOfSums } from '../../../../src/domain/statistics/ratio-of-sums.ts';

const losses = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 40 });

describe('the ratio of two sums of losses', () => {
  it('of equal losses is that of two counts: √(1/a + 1/b) for the logarithm', () => {
    const found = ratioOfSums(new Array<number>(50).fill(7), new Array<number>(40).fill(7), 0.95);
    const spread = Math.exp(1.959963984540054 * Math.sqrt(1 / 50 + 1 / 40));
    expect(found?.ratio).toBeCloseTo(1.25, 12);
    expect(found?.lower).toBeCloseTo(1.25 / spread, 9);
    expect(found?.upper).toBeCloseTo(1.25 * spread, 9);
  });

  it('turns round with its sides, and knows no unit of money', () => {
    fc.assert(
      fc.property(losses, losses, fc.integer({ min: 1, max: 1000 }), (now, then, unit) => {
        const [found, turned] = [ratioOfSums(now, then), ratioOfSums(then, now)];
        const scaled = ratioOfSums(
          now.map((loss) => loss * unit),
          then.map((loss) => loss * unit),
        );
        expect(found?.lower).toBeLessThanOrEqual(found?.ratio ?? 0);
        expect((found?.lower ?? 0) * (turned?.upper ?? 0)).toBeCloseTo(1, 9);
        expect(scaled?.upper).toBeCloseTo(found?.upper ?? 0, 9);
      }),
    );
  });

  it('is as unsure as one great case makes it', () => {
    const many = new Array<number>(100).fill(1000);
    const calm = ratioOfSums(many, many);
    const upset = ratioOfSums([...many, 1_000_000], many);
    expect((calm?.upper ?? 0) / (calm?.lower ?? 1)).toBeLessThan(2);
    expect(upset?.lower).toBeLessThan(2);
    expect(upset?.upper).toBeGreaterThan(50);
  });

  it('is none where nothing was lost, and refuses what is no loss', () => {
    expect(ratioOfSums([], [5])).toBeNull();
    expect(ratioOfSums([5], [])).toBeNull();
    for (const loss of [0, -1, Number.NaN, Infinity])
      expect(() => ratioOfSums([loss], [1])).toThrow(RangeError);
  });

  it.each([
    ['exponential', () => randomExponential.source(randomLcg(7))(1), 0.93],
    ['log-normal, as heavy as losses are', () => randomLogNormal.source(randomLcg(7))(9, 1.3), 0.88],
  ] as const)('covers the true ratio where losses are %s', (_, drawOf, least) => {
    const draw = drawOf();
    const count = randomPoisson.source(randomLcg(11))(150);
    const month = (): number[] => Array.from({ length: count() }, draw);
    let covered = 0;
    const runs = 2000;
    for (let run = 0; run < runs; run += 1) {
      const found = ratioOfSums(month(), month());
      if (found !== null && found.lower <= 1 && found.upper >= 1) covered += 1;
    }
    expect(covered / runs).toBeGreaterThan(least);
    expect(covered / runs).toBeLessThan(0.975);
  });
});
