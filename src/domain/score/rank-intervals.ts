import type { Interval } from '../statistics/interval.ts';
import { quantileOfOrdered } from '../statistics/sample-quantile.ts';
import { ranksOf } from './ranks-of.ts';

/** How the rank of an area is spread over the runs; 1 is the highest score. */
export interface RankSpread extends Interval {
  readonly mean: number;
  readonly median: number;
  /** Share of the runs in which it is first, with or without others, 0–1. */
  readonly first: number;
}

/**
 * Where the ranks of the runs lie (OECD/JRC 2008, Handbook on Constructing Composite Indicators, step 7; quantiles of
 * type 7). This is what is usually published; where districts are near each other it holds the true rank more seldom
 * than its coverage says, because a rank of noisy scores leans to the ends: see `pairwiseRankIntervals`.
 *
 * @param draws scores of each area, one of each run, in the same order of runs
 * @param level coverage in (0, 1)
 */
export function rankIntervals(draws: readonly ArrayLike<number>[], level = 0.9): readonly RankSpread[] {
  const runs = draws[0]?.length ?? 0;
  const ranks = draws.map(() => new Float64Array(runs));
  for (let run = 0; run < runs; run += 1)
    ranksOf(draws.map((scores) => scores[run] ?? Number.NaN)).forEach((rank, area) => {
      const own = ranks[area];
      if (own !== undefined) own[run] = rank;
    });
  return ranks.map((own) => {
    const ordered = own.toSorted();
    const at = (share: number): number => quantileOfOrdered(ordered, share) ?? Number.NaN;
    return {
      mean: own.reduce((sum, rank) => sum + rank, 0) / runs,
      median: at(0.5),
      lower: at((1 - level) / 2),
      upper: at((1 + level) / 2),
      first: own.filter((rank) => rank === 1).length / runs,
    };
  });
}
