import { aggregate } from './aggregate.ts';
import { dimensionScore, type DimensionScore } from './dimension-score.ts';
import { rescaleAboveZero } from './rescale-above-zero.ts';
import { dimensionsOf, type ByIndicator, type ScoredIndicator } from './scored-indicator.ts';

/** How dimensions are put together. */
export interface CompositeMethod {
  /** Geometric where absent: one strong dimension does not make up for a weak one. */
  readonly between?: 'geometric' | 'arithmetic';
  /** By dimension, > 0, relative to each other; 1 where absent. */
  readonly dimensionWeights?: Readonly<Partial<Record<string, number>>>;
}

/** Score of an area, or the reason why there is none; with its dimensions, in the order of the indicators. */
export type Composite = { readonly dimensions: readonly DimensionScore[] } & (
  | { readonly score: number }
  | {
      readonly score: null;
      readonly reason: 'dimensions-missing';
      /** Dimensions that are not computable. */
      readonly missing: readonly string[];
    }
);

/**
 * Composite of normalised indicators: arithmetic within a dimension, geometric between them (Handbook, OECD/JRC 2008,
 * step 6; the Human Development Index since 2010). Geometric: 1–100, of dimensions rescaled from 0–100; arithmetic:
 * 0–100. It needs every dimension.
 *
 * @param scores 0–100 by id of the indicator; null or absent where there is none
 */
export function compositeOfScores(
  indicators: readonly ScoredIndicator[],
  scores: ByIndicator<number>,
  { between = 'geometric', dimensionWeights = {} }: CompositeMethod = {},
): Composite {
  const dimensions = dimensionsOf(indicators).map((name) => dimensionScore(name, indicators, scores));
  const known = dimensions.flatMap((one) => (one.score === null ? [] : [one.score]));
  const missing = dimensions.filter(({ score }) => score === null).map(({ dimension }) => dimension);
  const weights = dimensions.map(({ dimension }) => dimensionWeights[dimension] ?? 1);
  const score =
    missing.length > 0
      ? null
      : aggregate(between === 'geometric' ? known.map(rescaleAboveZero) : known, weights, between);
  return score === null
    ? { dimensions, score, reason: 'dimensions-missing', missing }
    : { dimensions, score };
}
