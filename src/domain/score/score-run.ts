import { valueOf } from './observation.ts';
import type { ScoreLayout } from './score-layout.ts';

/** Weights of one run, relative, one of each indicator and of each dimension. */
export interface RunWeights {
  readonly indicators: Float64Array;
  readonly dimensions: Float64Array;
}

/** One way to work the composite out: everything that somebody chose, or that chance did. */
export interface ScoreRun {
  readonly weights: RunWeights;
  readonly normalisation: 'goalposts' | 'min-max';
  /** Between dimensions. */
  readonly aggregation: 'geometric' | 'arithmetic';
  /** Position of the indicator that is left out, or null. */
  readonly leftOut: number | null;
  /** Values at row × indicators + indicator, each in its unit; NaN where there is none. */
  readonly sampling: Float64Array;
}

/** What may differ between two runs. */
export type ScoreChoice = keyof ScoreRun;

export const SCORE_CHOICES = [
  'weights',
  'normalisation',
  'aggregation',
  'leftOut',
  'sampling',
] as const satisfies readonly ScoreChoice[];

/** The published way: equal or given weights, goalposts, geometric between dimensions, all indicators, as observed. */
export function baseRun({ rows, indicators, dimensionWeights }: ScoreLayout): ScoreRun {
  return {
    weights: {
      indicators: Float64Array.from(indicators, ({ weight }) => weight),
      dimensions: dimensionWeights,
    },
    normalisation: 'goalposts',
    aggregation: 'geometric',
    leftOut: null,
    sampling: Float64Array.from(
      rows.flatMap(({ observed }) =>
        indicators.map(({ id }) => {
          const observation = observed[id] ?? null;
          return observation === null ? Number.NaN : valueOf(observation);
        }),
      ),
    ),
  };
}

/** The first run, but for these choices, which are the second one's. */
export function runWith(first: ScoreRun, second: ScoreRun, choices: readonly ScoreChoice[]): ScoreRun {
  const from = (choice: ScoreChoice): ScoreRun => (choices.includes(choice) ? second : first);
  return {
    weights: from('weights').weights,
    normalisation: from('normalisation').normalisation,
    aggregation: from('aggregation').aggregation,
    leftOut: from('leftOut').leftOut,
    sampling: from('sampling').sampling,
  };
}
