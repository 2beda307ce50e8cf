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
import { scoreSpread } from '../../src/domain/score/score-spread.ts';
import type { ScoredIndicator } from '../../src/domain/score/scored-indicator.ts';
import type { Interval } from '../../src/domain/statistics/interval.ts';

/** How far districts truly are apart, and how much is observed of each. */
export interface RankScenario {
  /** Standard deviation of the true values between districts, as a share of the way between the goalposts. */
  readonly apart: number;
  /** Denominators of shares lie between these. */
  readonly cases: readonly [number, number];
}

/** Of the intervals of all districts and data sets. */
export interface Held {
  /** The share that holds the truth. */
  readonly share: number;
  /** How far apart their limits are on the average: ranks, or points of a score. */
  readonly width: number;
}

export interface RankCoverage {
  /** 5–95 % of the runs' own ranks: chance alone varied, and everything. */
  readonly runs: Held;
  readonly runsOfAll: Held;
  /** By comparison of pairs, the same two. */
  readonly pairs: Held;
  readonly pairsOfAll: Held;
  /** 5–95 % of the scores, chance alone varied. */
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
  const checked = Array.from({ length: sets }, (_, set) => checkDataSet(scenario, runs, seed + set));
  const heldOf = (key: keyof RankCoverage): Held => {
    const own = checked.flatMap((one) => one[key]);
    const mean = (of: (one: Checked) => number): number =>
      own.reduce((sum, one) => sum + of(one), 0) / own.length;
    return { share: mean(({ holds }) => (holds ? 1 : 0)), width: mean(({ width }) => width) };
  };
  return {
    runs: heldOf('runs'),
    runsOfAll: heldOf('runsOfAll'),
    pairs: heldOf('pairs'),
    pairsOfAll: heldOf('pairsOfAll'),
    score: heldOf('score'),
  };
}

/** So many periods of seven districts and their city, of indicators as Dingxi has them. */
export function scoreInputOfSize(periods: number, seed: number): ScoreInput {
  const areas = Array.from({ length: periods }, (_, at) => {
    const scenario = { apart: 0.1, cases: [20, 200] } as const;
    const { input } = drawDataSet(scenario, randomStream(seed, String(at)), [...DISTRICTS, 'city']);
    return input.areas.map((one) => ({ ...one, period: String(at) }));
  });
  return { indicators: INDICATORS, areas: areas.flat(), compared: DISTRICTS };
}

interface Checked {
  readonly holds: boolean;
  readonly width: number;
}

function checkDataSet(
  scenario: RankScenario,
  runs: number,
  seed: number,
): Readonly<Record<keyof RankCoverage, readonly Checked[]>> {
  const { truth, input } = drawDataSet(scenario, randomStream(seed, 'data set'), DISTRICTS);
  const [sampling = [], all = []] = runToEnd(
    scoreDraws(scoreLayout(input), [['sampling'], SCORE_CHOICES], { runs, seed }),
  ).map(({ composites }) => composites);
  const ranks = ranksOf(truth);
  return {
    runs: check(rankIntervals(sampling), ranks),
    runsOfAll: check(rankIntervals(all), ranks),
    pairs: check(pairwiseRankIntervals(sampling), ranks),
    pairsOfAll: check(pairwiseRankIntervals(all), ranks),
    score: check(
      sampling.map((own) => scoreSpread(0, { all: own, sampling: own }, 0.9)),
      truth,
    ),
  };
}

function check(intervals: readonly Interval[], truth: readonly number[]): readonly Checked[] {
  return truth.map((value, at) => {
    const { lower, upper } = intervals[at] ?? { lower: Infinity, upper: -Infinity };
    return { holds: lower <= value && value <= upper, width: upper - lower };
  });
}

function drawDataSet(
  { apart, cases }: RankScenario,
  random: RandomStream,
  names: readonly string[],
): { readonly truth: readonly number[]; readonly input: ScoreInput } {
  const between = randomNormal.source(random)(0, apart);
  const middles = INDICATORS.map(() => randomUniform.source(random)(0.3, 0.8)());
  const districts = names.map((area) => {
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
