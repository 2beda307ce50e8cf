import { aggregate } from './aggregate.ts';
import type { ByIndicator, ScoredIndicator } from './scored-indicator.ts';

interface Dimension {
  readonly dimension: string;
  /** Ids of its indicators that have no value here. */
  readonly missing: readonly string[];
  /** How many of its indicators there are. */
  readonly of: number;
}

/** Score 0–100, or the reason why there is none: fewer than two thirds of the indicators have a value. */
export type DimensionScore =
  | (Dimension & { readonly score: number })
  | (Dimension & { readonly score: null; readonly reason: 'too-few-indicators'; readonly needed: number });

/** How many of so many indicators a dimension needs: two thirds, rounded up. */
export function neededOf(indicators: number): number {
  return Math.ceil((2 * indicators) / 3);
}

/**
 * Weighted arithmetic mean of a dimension's indicators (OECD/JRC 2008, Handbook on Constructing Composite Indicators,
 * step 6). A missing one is left out, and its weight with it; never is a mean put in its place: with seven districts
 * that would be most of the answer.
 *
 * @param dimension whose indicators are taken
 * @param scores 0–100 by id of the indicator
 */
export function dimensionScore(
  dimension: string,
  indicators: readonly ScoredIndicator[],
  scores: ByIndicator<number>,
): DimensionScore {
  const own = indicators.filter((indicator) => indicator.dimension === dimension);
  const known = own.flatMap(({ id, weight }) => {
    const score = scores[id] ?? null;
    return score === null ? [] : [{ id, weight, score }];
  });
  const missing = own.filter(({ id }) => !known.some((other) => other.id === id)).map(({ id }) => id);
  const needed = neededOf(own.length);
  const told = { dimension, missing, of: own.length };
  const score =
    known.length < needed
      ? null
      : aggregate(
          known.map((one) => one.score),
          known.map(({ weight }) => weight),
        );
  return score === null ? { ...told, score, reason: 'too-few-indicators', needed } : { ...told, score };
}
