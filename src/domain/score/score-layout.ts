import { neededOf } from './dimension-score.ts';
import { requireScoreInput, type ObservedArea, type ScoreInput } from './score-input.ts';
import { dimensionsOf, type ScoredIndicator } from './scored-indicator.ts';

/** Where each number of a run stands in its flat arrays, worked out once: rows are areas in a period. */
export interface ScoreLayout {
  readonly rows: readonly ObservedArea[];
  readonly indicators: readonly ScoredIndicator[];
  readonly dimensions: readonly string[];
  /** One of each dimension, > 0. */
  readonly dimensionWeights: Float64Array;
  /** Position of each dimension's indicators. */
  readonly members: readonly (readonly number[])[];
  /** Whether a dimension is computable, at row × dimensions + dimension. */
  readonly hasDimension: readonly boolean[];
  /** Whether all of a row's are. */
  readonly hasComposite: readonly boolean[];
  /** Indicators that a run may leave out, by id: those that do not make up their dimension alone. */
  readonly removable: readonly number[];
}

/**
 * What is computable is decided here, with all indicators, and the same in every run: leaving one out neither makes
 * an area computable nor takes it away.
 *
 * @throws RangeError where the input is outside its ranges
 */
export function scoreLayout(input: ScoreInput): ScoreLayout {
  requireScoreInput(input);
  const { indicators, areas: rows, dimensionWeights = {} } = input;
  const dimensions = dimensionsOf(indicators);
  const positions = indicators.map((_, at) => at);
  const members = dimensions.map((name) => positions.filter((at) => indicators[at]?.dimension === name));
  const hasDimension = rows.flatMap(({ observed }) =>
    members.map((own) => {
      const known = own.filter((at) => (observed[indicators[at]?.id ?? ''] ?? null) !== null);
      return known.length >= neededOf(own.length);
    }),
  );
  const removable = members.filter((own) => own.length > 1).flat();
  const idOf = (at: number): string => indicators[at]?.id ?? '';
  return {
    rows,
    indicators,
    dimensions,
    dimensionWeights: Float64Array.from(dimensions, (name) => dimensionWeights[name] ?? 1),
    members,
    hasDimension,
    hasComposite: rows.map((_, row) =>
      dimensions.every((__, at) => hasDimension[row * dimensions.length + at] === true),
    ),
    // In an order of their own, so that the same draw leaves the same one out wherever it stands.
    removable: removable.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1)),
  };
}
