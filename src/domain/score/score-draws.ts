import type { Progress } from './progress.ts';
import { runDraws } from './run-draws.ts';
import { roomForScores, runScores } from './run-scores.ts';
import type { ScoreLayout } from './score-layout.ts';
import { baseRun, runWith, type ScoreChoice } from './score-run.ts';

/** Scores of every run: one list of each row, and at row × dimensions + dimension. */
export interface ScoreDraws {
  readonly composites: readonly Float64Array[];
  readonly dimensions: readonly Float64Array[];
}

/** How many runs go by between two words of progress. */
const STRIDE = 100;

/**
 * The same draws, of which several sets of choices are let vary: with `sampling` alone what chance does to the
 * published way, with all what anybody might have chosen besides. One result of each set, in their order.
 */
export function* scoreDraws(
  layout: ScoreLayout,
  sets: readonly (readonly ScoreChoice[])[],
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Generator<Progress, readonly ScoreDraws[]> {
  const [base, draw, room] = [baseRun(layout), runDraws(layout, seed, 'runs'), roomForScores(layout)];
  const lists = (of: ArrayLike<number>): readonly Float64Array[] =>
    Array.from(of, () => new Float64Array(runs));
  const results = sets.map(() => ({
    composites: lists(room.composites),
    dimensions: lists(room.dimensions),
  }));
  for (let run = 0; run < runs; run += 1) {
    if (run % STRIDE === 0) yield { done: run, of: runs };
    const drawn = draw();
    for (const [at, choices] of sets.entries()) {
      runScores(layout, runWith(base, drawn, choices), room);
      keep(room.composites, results[at]?.composites ?? [], run);
      keep(room.dimensions, results[at]?.dimensions ?? [], run);
    }
  }
  yield { done: runs, of: runs };
  return results;
}

function keep(scores: Float64Array, lists: readonly Float64Array[], run: number): void {
  for (let at = 0; at < scores.length; at += 1) {
    const list = lists[at];
    if (list !== undefined) list[run] = scores[at] ?? Number.NaN;
  }
}
