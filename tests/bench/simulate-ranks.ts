import { randomBinomial, randomNormal, randomPoisson, randomUniform } from 'd3-random';

import { compositeIndex } from '../../src/domain/score/composite-index.ts';
import type { Observation } from '../../src/domain/score/observation.ts';
import { pairwiseRankIntervals } from '../../src/domain/score/pairwise-rank-intervals.ts';
import { runToEnd } from '../../src/domain/score/progress.ts';
import { randomStream, type RandomStream } from '../../src/domain/score/random-stream.ts';
import { rankIntervals } from '../../src/domain/score/rank-intervals.ts';
import { ranksOf } from '../../src/domain/score/ranks-of.ts';
import { scoreDraws } from '../../src/domain/score/score-draws.ts';
import type { ScoreInput } from '../../src/domain/score/score-input.ts';
import { scoreLayout } from '../../src/domain/score/score-layout.ts';
import { SCORE_CHOICES } from '../../src/domain/score/score-run.ts';
import type { ScoredIndicator } from '../../src/domain/score/scored-indicator.ts';
import type { Interval } from '../../src/domain/statistics/interval.ts';

/** How far districts truly are apart, and how much is observed of each. */
export interface RankScenario {
  /** Standard deviation of the true values between districts, as a share of the way between the goalposts. */
  readonly apart: number;
  /** Denominators of shares lie between these. */
  readonly cases: readonly [number, number];
}

/** Of the intervals of all districts and data sets, the share that holds the true rank; and how wide they are. */
export interface Held {
  readonly share: number;
  readonly ranks: number;
}

export interface RankCoverage {
  /** By the runs' own ranks, 5–95 %: chance alone varied, and everything. */
  readonly plain: Held;
  readonly plainAll: Held;
  /** By comparison of pairs. */
  readonly pairwise: Held;
  readonly pairwiseAll: Held;
  /** Of the scores' own 90 % intervals, chance alone varied: the share that holds the true score, and its width. */
  readonly score: Held;
}

const DISTRICTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const SIZES = [5, 3, 3, 2, 2] as const;

/** Sixteen indicators in five dimensions as Dingxi has them: shares, one rate of which less is better, one survey. */
const INDICATORS: readonly ScoredIndicator[] = SIZES.flatMap((size, dimension) =>
  Array.from({ length: size }, (_, at): ScoredIndicator => {
    const id = `${dimension}.${at}`;
    return {
      id,
      dimension: String(dimension),
      goalposts: id === '1.2' ? { low: 12, high: 0 } : { low: 20, high: 100 },
      weight: 1,
    };
  }),
);

/**
 * Data sets drawn at random, of which the truth is known: true values of every district, then what is observed of
 * them, then intervals, which either hold the true rank or don't.
 */
export function rankCoverage(scenario: RankScenario, sets: number, runs: number, seed: number): RankCoverage {
  const tallies = Array.from({ length: 5 }, () => ({ held: 0, width: 0 }));
  for (let set = 0; set < sets; set += 1) {
    const random = randomStream(seed, 'data set', String(set));
    const { truth, input } = drawDataSet(scenario, random);
    const layout = scoreLayout(input);
    const [sampling, all] = runToEnd(
      scoreDraws(layout, [['sampling'], SCORE_CHOICES], { runs, seed: seed + set }),
    ).map(({ composites }) => composites);
    if (sampling === undefined || all === undefined) throw new Error('a set of choices was not run');
    const ranks = ranksOf(truth);
    const intervals = [
      rankIntervals(sampling),
      rankIntervals(all),
      pairwiseRankIntervals(sampling),
      pairwiseRankIntervals(all),
    ];
    intervals.forEach((own, at) => tally(tallies[at], own, ranks));
    tally(
      tallies[4],
      sampling.map((scores) => central(scores)),
      truth,
    );
  }
  const [plain, plainAll, pairwise, pairwiseAll, score] = tallies.map(({ held, width }) => ({
    share: held / (sets * DISTRICTS.length),
    ranks: width / (sets * DISTRICTS.length),
  }));
  if (!plain || !plainAll || !pairwise || !pairwiseAll || !score) throw new Error('nothing was tallied');
  return { plain, plainAll, pairwise, pairwiseAll, score };
}

function tally(
  into: { held: number; width: number } | undefined,
  intervals: readonly Interval[],
  truth: readonly number[],
): void {
  if (into === undefined) return;
  intervals.forEach(({ lower, upper }, at) => {
    const value = truth[at] ?? Number.NaN;
    into.held += lower <= value && value <= upper ? 1 : 0;
    into.width += upper - lower;
  });
}

function central(scores: Float64Array): Interval {
  const ordered = scores.toSorted();
  const at = (share: number): number => ordered[Math.round(share * (ordered.length - 1))] ?? Number.NaN;
  return { lower: at(0.05), upper: at(0.95) };
}

function drawDataSet(
  { apart, cases }: RankScenario,
  random: RandomStream,
): { readonly truth: readonly number[]; readonly input: ScoreInput } {
  const between = randomNormal.source(random)(0, apart);
  const middles = INDICATORS.map(() => randomUniform.source(random)(0.3, 0.8)());
  const districts = DISTRICTS.map((area) => {
    const drawn = INDICATORS.map(({ id, goalposts: { low, high } }, at) => {
      const level = Math.min(0.98, Math.max(0.02, (middles[at] ?? 0.5) + between()));
      const value = low + level * (high - low);
      return [id, value, observe(id, value, cases, random)] as const;
    });
    return {
      area,
      values: Object.fromEntries(drawn.map(([id, value]) => [id, value])),
      observed: Object.fromEntries(drawn.map(([id, , observation]) => [id, observation])),
    };
  });
  const truth = compositeIndex(INDICATORS, districts).map(({ score }) => score ?? Number.NaN);
  return {
    truth,
    input: {
      indicators: INDICATORS,
      areas: districts.map(({ area, observed }) => ({ area, period: 'now', observed })),
      compared: DISTRICTS,
    },
  };
}

function observe(
  id: string,
  value: number,
  [least, most]: readonly [number, number],
  random: RandomStream,
): Observation {
  const denominator = Math.round(randomUniform.source(random)(least, most)());
  if (id === '1.2') {
    const exposure = denominator * 1000;
    const events = randomPoisson.source(random)((value * exposure) / 10_000)();
    return { kind: 'rate', events, exposure, per: 10_000 };
  }
  if (id === '4.1') {
    const standardError = 40 / Math.sqrt(denominator);
    return { kind: 'mean', value: randomNormal.source(random)(value, standardError)(), standardError };
  }
  const numerator = randomBinomial.source(random)(denominator, value / 100)();
  return { kind: 'share', numerator, denominator, per: 100 };
}
