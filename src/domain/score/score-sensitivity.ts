import { requireWhole } from '../statistics/argument-ranges.ts';
import type { Progress } from './progress.ts';
import { runDraws } from './run-draws.ts';
import { roomForScores, runScores } from './run-scores.ts';
import type { ScoreInput } from './score-input.ts';
import { scoreLayout } from './score-layout.ts';
import { runWith, SCORE_CHOICES, type ScoreChoice, type ScoreRun } from './score-run.ts';
import { sobolIndices, type SobolIndex } from './sobol-indices.ts';

export interface SensitivitySettings {
  /** Runs of each half; ≥ 500. With 2000 an index is good to about ± 0.05. */
  readonly runs: number;
  readonly seed: number;
}

export interface AreaSensitivity {
  readonly area: string;
  readonly period: string;
  /**
   * How much of the variance of the composite each choice is behind; null where the composite is not computable or
   * nothing moves it.
   */
  readonly choices: Readonly<Record<ScoreChoice, SobolIndex>> | null;
}

const LEAST_RUNS = 500;
const STRIDE = 100;

/**
 * Which choice moves the score of each area: weights, normalisation, aggregation, the indicator left out, or the
 * sampling error, each taken as one input however many numbers it is made of (Saltelli et al. 2010, CPC 181:259; groups
 * of inputs as in Sobol 1993). Draws are random: with inputs of hundreds of numbers a low-discrepancy sequence gains
 * nothing.
 *
 * @throws RangeError for fewer than 500 runs, or an input outside its ranges
 */
export function* scoreSensitivity(
  input: ScoreInput,
  { runs, seed }: SensitivitySettings,
): Generator<Progress, readonly AreaSensitivity[]> {
  requireWhole(runs, LEAST_RUNS, 'number of runs');
  const layout = scoreLayout(input);
  const [first, second] = [runDraws(layout, seed, 'first half'), runDraws(layout, seed, 'second half')];
  const room = roomForScores(layout);
  const columns = Array.from({ length: 2 + SCORE_CHOICES.length }, () =>
    input.areas.map(() => new Float64Array(runs)),
  );
  for (let run = 0; run < runs; run += 1) {
    if (run % STRIDE === 0) yield { done: run, of: runs };
    const [a, b] = [first(), second()];
    const designs: readonly ScoreRun[] = [a, b, ...SCORE_CHOICES.map((choice) => runWith(a, b, [choice]))];
    for (const [column, design] of designs.entries()) {
      runScores(layout, design, room);
      for (const [row, list] of columns[column]?.entries() ?? [])
        list[run] = room.composites[row] ?? Number.NaN;
    }
  }
  yield { done: runs, of: runs };
  return input.areas.map(({ area, period }, row) => ({
    area,
    period,
    choices: layout.hasComposite[row] === true ? indicesOf(columns.map((lists) => lists[row])) : null,
  }));
}

function indicesOf(columns: readonly (Float64Array | undefined)[]): AreaSensitivity['choices'] {
  const [a = new Float64Array(), b = new Float64Array(), ...mixed] = centred(columns);
  const indices = sobolIndices(a, b, mixed);
  if (indices === null) return null;
  return Object.fromEntries(SCORE_CHOICES.map((choice, at) => [choice, indices[at]])) as Record<
    ScoreChoice,
    SobolIndex
  >;
}

/** Less the mean of the first: the same indices, of which the first-order one then scatters far less. */
function centred(columns: readonly (Float64Array | undefined)[]): readonly Float64Array[] {
  const known = columns.filter((column) => column !== undefined);
  const mean =
    (known[0] ?? new Float64Array()).reduce((sum, score) => sum + score, 0) / (known[0]?.length ?? 1);
  return known.map((column) => column.map((score) => score - mean));
}
