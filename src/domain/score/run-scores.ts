import { directionOf } from './direction.ts';
import type { Goalposts } from './normalise-goalposts.ts';
import { rescaleAboveZero } from './rescale-above-zero.ts';
import type { ScoreLayout } from './score-layout.ts';
import type { ScoreRun } from './score-run.ts';

/** Scores of one run; NaN where the layout says that there is none. */
export interface RunScores {
  /** 0–100, at row × dimensions + dimension. */
  readonly dimensions: Float64Array;
  /** 1–100 where geometric, 0–100 where arithmetic; one of each row. */
  readonly composites: Float64Array;
}

/** Room for the scores of a run, which every run may write anew. */
export function roomForScores({ rows, dimensions }: ScoreLayout): RunScores {
  return {
    dimensions: new Float64Array(rows.length * dimensions.length),
    composites: new Float64Array(rows.length),
  };
}

/** What `compositeOfScores` says, thousands of times over: the same formulas on flat arrays. */
export function runScores(layout: ScoreLayout, run: ScoreRun, into: RunScores): void {
  const { rows, dimensions, members, hasDimension, hasComposite } = layout;
  const ends = layout.indicators.map(({ goalposts }, at) =>
    run.normalisation === 'goalposts' ? goalposts : endsOf(layout, run, at, goalposts),
  );
  for (let row = 0; row < rows.length; row += 1) {
    for (let dimension = 0; dimension < dimensions.length; dimension += 1) {
      const at = row * dimensions.length + dimension;
      into.dimensions[at] =
        hasDimension[at] === true ? meanOfRow(run, ends, row, members[dimension] ?? []) : Number.NaN;
    }
    into.composites[row] =
      hasComposite[row] === true ? between(run, into.dimensions, row * dimensions.length) : Number.NaN;
  }
}

/** Least and most of an indicator in this run, in its direction; its goalposts where all rows are equal. */
function endsOf(
  { rows, indicators }: ScoreLayout,
  run: ScoreRun,
  at: number,
  goalposts: Goalposts,
): Goalposts {
  let [least, most] = [Infinity, -Infinity];
  for (let row = 0; row < rows.length; row += 1) {
    const value = run.sampling[row * indicators.length + at] ?? Number.NaN;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (!(least < most)) return goalposts;
  return directionOf(goalposts) === 1 ? { low: least, high: most } : { low: most, high: least };
}

function meanOfRow(
  run: ScoreRun,
  ends: readonly Goalposts[],
  row: number,
  members: readonly number[],
): number {
  let [sum, whole] = [0, 0];
  for (const at of members) {
    const value = run.sampling[row * ends.length + at] ?? Number.NaN;
    const own = ends[at];
    if (at === run.leftOut || Number.isNaN(value) || own === undefined) continue;
    const weight = run.weights.indicators[at] ?? 0;
    const score = (100 * (value - own.low)) / (own.high - own.low);
    sum += weight * Math.min(100, Math.max(0, score));
    whole += weight;
  }
  return sum / whole;
}

function between({ aggregation, weights }: ScoreRun, dimensions: Float64Array, from: number): number {
  let [sum, whole] = [0, 0];
  for (let at = 0; at < weights.dimensions.length; at += 1) {
    const [score, weight] = [dimensions[from + at] ?? Number.NaN, weights.dimensions[at] ?? 0];
    sum += weight * (aggregation === 'geometric' ? Math.log(rescaleAboveZero(score)) : score);
    whole += weight;
  }
  return aggregation === 'geometric' ? Math.exp(sum / whole) : sum / whole;
}
