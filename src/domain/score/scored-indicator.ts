import type { Goalposts } from './normalise-goalposts.ts';

/** An indicator that takes part in the composite. */
export interface ScoredIndicator {
  /** Its own among the indicators. */
  readonly id: string;
  /** Which of the composite's parts it belongs to. */
  readonly dimension: string;
  readonly goalposts: Goalposts;
  /** Within its dimension, > 0, relative to the others there. */
  readonly weight: number;
}

/** By id of the indicator; null or absent where there is none. */
export type ByIndicator<Value> = Readonly<Partial<Record<string, Value | null>>>;

/** The dimensions in the order in which the indicators name them. */
export function dimensionsOf(indicators: readonly ScoredIndicator[]): readonly string[] {
  return [...new Set(indicators.map(({ dimension }) => dimension))];
}
