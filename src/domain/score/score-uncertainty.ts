import { requireWhole } from '../statistics/argument-ranges.ts';
import type { Interval } from '../statistics/interval.ts';
import { aboveChances } from './above-chances.ts';
import { pairwiseRankIntervals } from './pairwise-rank-intervals.ts';
import type { Progress } from './progress.ts';
import { rankIntervals, type RankSpread } from './rank-intervals.ts';
import { ranksOf } from './ranks-of.ts';
import { roomForScores, runScores } from './run-scores.ts';
import { scoreDraws, type ScoreDraws } from './score-draws.ts';
import type { ScoreInput } from './score-input.ts';
import { scoreLayout, type ScoreLayout } from './score-layout.ts';
import { baseRun, SCORE_CHOICES } from './score-run.ts';
import { scoreSpread, type ScoreSpread } from './score-spread.ts';

/** Fewer leave the ends of an interval to chance. */
const LEAST_RUNS = 2000;

/** Coverage of every interval here. */
const LEVEL = 0.9;

export interface UncertaintySettings {
  /** ≥ 2000 */
  readonly runs: number;
  /** Told beside the results: the same seed gives the same ones. */
  readonly seed: number;
}

export interface DimensionUncertainty {
  readonly dimension: string;
  /** Null where the dimension is not computable. */
  readonly score: ScoreSpread | null;
}

export interface AreaUncertainty {
  readonly area: string;
  readonly period: string;
  /** Null where the composite is not computable. */
  readonly score: ScoreSpread | null;
  readonly dimensions: readonly DimensionUncertainty[];
  /**
   * Against the same area in the period before, in points; null where one of the two is not computable. The periods
   * must not overlap: their draws are independent.
   */
  readonly change: ScoreSpread | null;
}

export interface AreaRank {
  readonly area: string;
  /** By the base scores; equals share the smallest. */
  readonly rank: number;
  /** Holds the true rank with the stated probability; every choice and chance varied. */
  readonly interval: Interval;
  /** The same where only chance varied: the published way of working it out taken for granted. */
  readonly samplingInterval: Interval;
  /** How the ranks of the runs lie; as an interval it promises too much. */
  readonly spread: RankSpread;
}

/** The compared areas of a period that have a composite, in the order of the input. */
export interface PeriodComparison {
  readonly period: string;
  readonly ranks: readonly AreaRank[];
  /** At [one][other] the share of runs in which one is above the other; ties count half. */
  readonly above: readonly (readonly number[])[];
}

export interface ScoreUncertainty {
  readonly areas: readonly AreaUncertainty[];
  readonly comparisons: readonly PeriodComparison[];
}

/**
 * How far the composite of each area may be trusted (OECD/JRC 2008, Handbook on Constructing Composite Indicators, step
 * 7; Saisana, Saltelli & Tarantola 2005, JRSS A 168:307): so many runs over weights, normalisation, aggregation, one
 * indicator left out, and the sampling error of each indicator. What is missing stays missing in every run.
 *
 * @throws RangeError for fewer than 2000 runs, or an input outside its ranges
 */
export function* scoreUncertainty(
  input: ScoreInput,
  { runs, seed }: UncertaintySettings,
): Generator<Progress, ScoreUncertainty> {
  requireWhole(runs, LEAST_RUNS, 'number of runs');
  const layout = scoreLayout(input);
  const base = roomForScores(layout);
  runScores(layout, baseRun(layout), base);
  const [all, sampling] = yield* scoreDraws(layout, [SCORE_CHOICES, ['sampling']], { runs, seed });
  if (all === undefined || sampling === undefined) throw new Error('a set of choices was not run');
  const told: Told = { layout, base: [...base.composites], all, sampling };
  const periods = [...new Set(input.areas.map(({ period }) => period))];
  return {
    areas: input.areas.map(({ area, period }, row) => ({
      area,
      period,
      score: spreadAt(told, row),
      dimensions: layout.dimensions.map((dimension, at) => {
        const cell = row * layout.dimensions.length + at;
        const lists = [all.dimensions[cell], sampling.dimensions[cell]] as const;
        const score = layout.hasDimension[cell] === true ? spreadOf(base.dimensions[cell], lists) : null;
        return { dimension, score };
      }),
      change: changeAt(told, row, rowOf(input, area, periods[periods.indexOf(period) - 1])),
    })),
    comparisons: periods.map((period) => comparisonOf(input, told, period)),
  };
}

interface Told {
  readonly layout: ScoreLayout;
  /** NaN where there is none. */
  readonly base: readonly number[];
  readonly all: ScoreDraws;
  readonly sampling: ScoreDraws;
}

function spreadAt({ layout, base, all, sampling }: Told, row: number): ScoreSpread | null {
  return layout.hasComposite[row] === true
    ? spreadOf(base[row], [all.composites[row], sampling.composites[row]])
    : null;
}

function spreadOf(
  base: number | undefined,
  [all, sampling]: readonly [Float64Array | undefined, Float64Array | undefined],
): ScoreSpread | null {
  return base === undefined || all === undefined || sampling === undefined
    ? null
    : scoreSpread(base, { all, sampling }, LEVEL);
}

function rowOf({ areas }: ScoreInput, area: string, period: string | undefined): number {
  return areas.findIndex((one) => one.area === area && one.period === period);
}

function changeAt({ layout, base, all, sampling }: Told, row: number, before: number): ScoreSpread | null {
  if (layout.hasComposite[row] !== true || layout.hasComposite[before] !== true) return null;
  const difference = ({ composites }: ScoreDraws): Float64Array | undefined =>
    composites[row]?.map((score, run) => score - (composites[before]?.[run] ?? Number.NaN));
  return spreadOf((base[row] ?? Number.NaN) - (base[before] ?? Number.NaN), [
    difference(all),
    difference(sampling),
  ]);
}

function comparisonOf(
  input: ScoreInput,
  { layout, base, all, sampling }: Told,
  period: string,
): PeriodComparison {
  const rows = input.areas.flatMap((one, row) =>
    one.period === period && input.compared.includes(one.area) && layout.hasComposite[row] === true
      ? [{ row, area: one.area }]
      : [],
  );
  const of = ({ composites }: ScoreDraws): readonly Float64Array[] =>
    rows.map(({ row }) => composites[row] ?? new Float64Array());
  const [intervals, ofSampling, spreads] = [
    pairwiseRankIntervals(of(all), LEVEL),
    pairwiseRankIntervals(of(sampling), LEVEL),
    rankIntervals(of(all), LEVEL),
  ];
  const ranks = ranksOf(rows.map(({ row }) => base[row] ?? Number.NaN));
  return {
    period,
    ranks: rows.flatMap(({ area }, at) => {
      const [rank, interval, samplingInterval, spread] = [
        ranks[at],
        intervals[at],
        ofSampling[at],
        spreads[at],
      ];
      return rank === undefined || !interval || !samplingInterval || !spread
        ? []
        : [{ area, rank, interval, samplingInterval, spread }];
    }),
    above: aboveChances(of(all)),
  };
}
