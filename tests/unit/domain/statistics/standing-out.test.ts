import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  countSumDistribution,
  probabilityAtLeast,
  probabilityAtMost,
} from '../../../../src/domain/statistics/count-sum-distribution.ts';
import { holmAdjusted } from '../../../../src/domain/statistics/holm-adjusted.ts';
import { hypergeometricDistribution } from '../../../../src/domain/statistics/hypergeometric-distribution.ts';
import { standingOut } from '../../../../src/domain/statistics/standing-out.ts';

const RULE = { level: 0.05, leastTrials: 5, leastGap: 0 };

/** Ways to choose, exact. */
function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let ways = 1n;
  for (let i = 1; i <= k; i += 1) ways = (ways * BigInt(n - k + i)) / BigInt(i);
  return ways;
}

const drawing = fc
  .tuple(fc.nat(60), fc.nat(60), fc.nat(60))
  .map(([a, b, more]) => ({ drawn: a, marked: b, all: Math.max(a, b) + more }));

describe('a hypergeometric count', () => {
  test('has the probabilities of counting all ways', () => {
    fc.assert(
      fc.property(drawing, ({ drawn, marked, all }) => {
        const { from, probabilities } = hypergeometricDistribution(drawn, marked, all);
        for (const [place, probability] of probabilities.entries()) {
          const count = from + place;
          const ways = choose(marked, count) * choose(all - marked, drawn - count);
          expect(probability).toBeCloseTo(Number((ways * 10n ** 18n) / choose(all, drawn)) / 1e18, 12);
        }
      }),
    );
  });

  test('is Fisher’s lady tasting tea: 1/70 for all four, 17/70 for three or more', () => {
    const cups = hypergeometricDistribution(4, 4, 8);
    expect(probabilityAtLeast(cups, 4)).toBeCloseTo(1 / 70, 14);
    expect(probabilityAtLeast(cups, 3)).toBeCloseTo(17 / 70, 14);
    expect(probabilityAtMost(cups, 2)).toBeCloseTo(53 / 70, 14);
  });

  test('stays finite where factorials would not', () => {
    const { probabilities } = hypergeometricDistribution(40_000, 60_000, 100_000);
    expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  });

  test.each([
    [3, 1, 2],
    [1, 3, 2],
    [-1, 0, 2],
    [0.5, 0, 2],
  ])('refuses %s drawn, %s marked of %s', (drawn, marked, all) => {
    expect(() => hypergeometricDistribution(drawn, marked, all)).toThrow(RangeError);
  });
});

describe('a sum of counts', () => {
  test('of two dice', () => {
    const die = { from: 1, probabilities: new Array<number>(6).fill(1 / 6) };
    const both = countSumDistribution([die, die]);
    expect(probabilityAtLeast(both, 11)).toBeCloseTo(3 / 36, 14);
    expect(probabilityAtMost(both, 1)).toBe(0);
    expect(probabilityAtLeast(both, 2)).toBeCloseTo(1, 14);
    expect(probabilityAtMost(both, 99)).toBeCloseTo(1, 14);
  });

  test('of nothing is 0', () => {
    expect(countSumDistribution([])).toEqual({ from: 0, probabilities: [1] });
  });
});

describe('Holm’s p-values', () => {
  test('are those of R’s p.adjust', () => {
    // p.adjust(c(0.01, 0.02, 0.03, 0.005), "holm")
    const adjusted = holmAdjusted([0.01, 0.02, 0.03, 0.005]);
    for (const [place, p] of [0.03, 0.04, 0.04, 0.02].entries()) expect(adjusted[place]).toBeCloseTo(p, 14);
    expect(holmAdjusted([0.9, 0.8])).toEqual([1, 1]);
    expect(holmAdjusted([])).toEqual([]);
    expect(() => holmAdjusted([1.5])).toThrow(RangeError);
  });

  test('keep the order and never shrink', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (given) => {
        const adjusted = holmAdjusted(given);
        for (const [i, p] of given.entries()) {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p);
          for (const [j, q] of given.entries())
            if (p < q) expect(adjusted[i] ?? 0).toBeLessThanOrEqual(adjusted[j] ?? 0);
        }
      }),
    );
  });
});

describe('standing out', () => {
  const layer = (events: number, trials: number, allEvents: number, allTrials: number) => [
    { events, trials, allEvents, allTrials },
  ];

  test('names the one with more than the others, and says how sure', () => {
    const [bad, good] = standingOut([layer(15, 20, 17, 40), layer(2, 20, 17, 40)], RULE);
    // phyper(14, 17, 23, 20, lower.tail = FALSE) = 3.4e-5: sum of C(17,k)·C(23,20−k) over C(40,20).
    const ways = [15, 16, 17].reduce((sum, k) => sum + choose(17, k) * choose(23, 20 - k), 0n);
    const p = Number((ways * 10n ** 20n) / choose(40, 20)) / 1e20;
    expect(bad).toMatchObject({ verdict: 'named', expected: 2 });
    expect(bad !== undefined && 'p' in bad ? bad.p / p : null).toBeCloseTo(1, 9);
    expect(bad !== undefined && 'p' in bad ? bad.adjustedP / p : null).toBeCloseTo(2, 9);
    expect(good).toMatchObject({ verdict: 'undistinguished', expected: 15 });
  });

  test('does not name a small gap, however sure', () => {
    const many = [layer(10_500, 100_000, 20_500, 200_000), layer(10_000, 100_000, 20_500, 200_000)];
    expect(standingOut(many, RULE)[0]).toMatchObject({ verdict: 'named' });
    expect(standingOut(many, { ...RULE, leastGap: 0.05 })[0]).toMatchObject({ verdict: 'undistinguished' });
  });

  test('does not judge by few, nor without others to compare with', () => {
    const rule = { ...RULE, leastTrials: 10 };
    expect(standingOut([layer(4, 4, 5, 100)], rule)[0]).toMatchObject({ verdict: 'too-few', trials: 4 });
    expect(standingOut([layer(40, 50, 40, 50)], rule)[0]).toMatchObject({ verdict: 'alone' });
    expect(standingOut([layer(40, 50, 40, 55)], rule)[0]).toMatchObject({ verdict: 'alone' });
  });

  test('compares within layers: a hard quarter is nobody’s fault', () => {
    // Nearly everything of the hard layer is late, whoever’s it is; one has nearly all of its trials there.
    const hard = { events: 36, trials: 40, allEvents: 45, allTrials: 50 };
    const easy = { events: 1, trials: 10, allEvents: 5, allTrials: 60 };
    expect(standingOut([[hard, easy]], RULE)[0]).toMatchObject({ verdict: 'undistinguished' });
    const pooled = layer(37, 50, 50, 110);
    expect(standingOut([pooled], RULE)[0]).toMatchObject({ verdict: 'named' });
  });

  test('allows for the number of those judged', () => {
    const one = layer(9, 10, 20, 40);
    expect(standingOut([one], RULE)[0]).toMatchObject({ verdict: 'named' });
    const twenty = new Array<typeof one>(20).fill(one);
    expect(standingOut(twenty, RULE)[0]).toMatchObject({ verdict: 'undistinguished' });
  });

  test.each([
    [5, 4, 5, 9],
    [5, 5, 4, 9],
    [1, 5, 8, 9],
  ])('refuses counts that are no parts: %s of %s, %s of %s', (...counts) => {
    expect(() => standingOut([layer(...counts)], RULE)).toThrow(RangeError);
  });
});
