import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { aboveChances } from '../../../../src/domain/score/above-chances.ts';
import { pairwiseRankIntervals } from '../../../../src/domain/score/pairwise-rank-intervals.ts';
import { randomStream } from '../../../../src/domain/score/random-stream.ts';
import { rankIntervals } from '../../../../src/domain/score/rank-intervals.ts';
import { ranksOf } from '../../../../src/domain/score/ranks-of.ts';

const RUNS = 1000;

/** Scores that scatter evenly by ± spread about each of the means. */
function drawsAbout(means: readonly number[], spread: number): readonly Float64Array[] {
  return means.map((mean, area) => {
    const random = randomStream(1, String(area));
    return Float64Array.from({ length: RUNS }, () => mean + spread * (2 * random() - 1));
  });
}

describe('ranks', () => {
  test('count from the highest, and equals share the smallest', () => {
    expect(ranksOf([10, 30, 20, 30, 5])).toEqual([4, 1, 3, 1, 5]);
    expect(ranksOf([])).toEqual([]);
  });

  test('are permuted with the areas', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (scores) => {
        expect(ranksOf(scores.toReversed())).toEqual(ranksOf(scores).toReversed());
      }),
    );
  });
});

describe.each([
  ['of pairs', pairwiseRankIntervals],
  ['of the runs', rankIntervals],
])('rank intervals %s', (_, work) => {
  test('are one rank each where nothing overlaps', () => {
    const found = work(drawsAbout([10, 40, 20, 30], 3));
    expect(found.map(({ lower, upper }) => [lower, upper])).toEqual([
      [4, 4],
      [1, 1],
      [3, 3],
      [2, 2],
    ]);
  });

  test('are permuted with the areas', () => {
    const draws = drawsAbout([10, 12, 11, 30], 3);
    expect(work(draws.toReversed())).toEqual(work(draws).toReversed());
  });

  test('of one area are 1, of none none', () => {
    expect(work(drawsAbout([10], 3))[0]).toMatchObject({ lower: 1, upper: 1 });
    expect(work([])).toEqual([]);
  });
});

describe('rank intervals of pairs', () => {
  test('are all ranks where nothing tells the areas apart', () => {
    for (const { lower, upper } of pairwiseRankIntervals(drawsAbout([20, 20, 20, 20], 3)))
      expect([lower, upper]).toEqual([1, 4]);
  });

  test('never tell equals apart', () => {
    const same = Float64Array.from({ length: RUNS }, () => 50);
    const found = pairwiseRankIntervals([same, same.slice(), same.map((score) => score - 1)]);
    expect(found).toEqual([
      { lower: 1, upper: 2 },
      { lower: 1, upper: 2 },
      { lower: 3, upper: 3 },
    ]);
  });

  test('tell two groups apart and leave each in itself open', () => {
    const found = pairwiseRankIntervals(drawsAbout([50, 50.1, 20, 20.1], 3));
    expect(found.map(({ lower, upper }) => [lower, upper])).toEqual([
      [1, 2],
      [1, 2],
      [3, 4],
      [3, 4],
    ]);
  });

  test('tell the next one apart more easily once those far away are told', () => {
    // 5 points between the first two: too few beside six comparisons, enough beside one.
    const [first, second] = pairwiseRankIntervals(drawsAbout([50, 45, 0.4, 0.3, 0.2, 0.1, 0], 3));
    expect([first, second]).toEqual([
      { lower: 1, upper: 1 },
      { lower: 2, upper: 2 },
    ]);
  });

  test('tell one apart that is above in every run, on whatever scale the run is', () => {
    const scales = randomStream(2, 'scale');
    const scale = Float64Array.from({ length: RUNS }, () => (scales() < 0.5 ? 1 : 30));
    const [low = scale, high = scale] = drawsAbout([10, 14], 1).map((own) =>
      own.map((score, run) => score * (scale[run] ?? 1)),
    );
    expect(pairwiseRankIntervals([low, high])).toEqual([
      { lower: 2, upper: 2 },
      { lower: 1, upper: 1 },
    ]);
  });

  test('hold more than the ranks of the runs do, of areas close together', () => {
    const draws = drawsAbout([20, 20.5, 21, 21.5, 22], 3);
    const [pairs, runs] = [pairwiseRankIntervals(draws), rankIntervals(draws)];
    const width = (own: readonly { lower: number; upper: number }[]): number =>
      own.reduce((sum, { lower, upper }) => sum + upper - lower, 0);
    expect(width(pairs)).toBeGreaterThan(width(runs));
  });
});

describe('the chance to be above', () => {
  test('counts runs, and ties for half', () => {
    const draws = [
      [1, 2, 3, 4],
      [2, 2, 2, 2],
    ];
    expect(aboveChances(draws)).toEqual([
      [0.5, 0.625],
      [0.375, 0.5],
    ]);
  });
});
