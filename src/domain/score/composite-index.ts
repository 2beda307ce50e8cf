import { compositeOfScores, type Composite, type CompositeMethod } from './composite-of-scores.ts';
import { normaliseGoalposts } from './normalise-goalposts.ts';
import type { ByIndicator, ScoredIndicator } from './scored-indicator.ts';

/** What is known of an area in a period. */
export interface AreaValues {
  readonly area: string;
  /** By id of the indicator, in its unit; null or absent where there is none. */
  readonly values: ByIndicator<number>;
}

export type AreaComposite = Composite & { readonly area: string };

/**
 * The composite of every area from the values of its indicators, on fixed goalposts: the score of one area does not
 * depend on the others. Cases and losses have no place in it: they depend on exposure and on recording, and "fewer
 * cases filed" would reward not filing.
 *
 * @throws RangeError for goalposts that are one, a value that is not finite, a weight that is not above 0
 */
export function compositeIndex(
  indicators: readonly ScoredIndicator[],
  areas: readonly AreaValues[],
  method: CompositeMethod = {},
): readonly AreaComposite[] {
  return areas.map(({ area, values }) => {
    const scores = Object.fromEntries(
      indicators.map(({ id, goalposts }) => [id, normaliseGoalposts(values[id] ?? null, goalposts)]),
    );
    return { area, ...compositeOfScores(indicators, scores, method) };
  });
}
