import type { Interval } from '../statistics/interval.ts';
import { quantileOfOrdered } from '../statistics/sample-quantile.ts';

/** A score and how far it may be off, in points. */
export interface ScoreSpread extends Interval {
  /** The published way, as observed. */
  readonly base: number;
  /** Of the runs in which every choice and chance varied, as are `lower` and `upper`. */
  readonly median: number;
  /** The limits where only chance varied: the published way of working it out taken for granted. */
  readonly sampling: Interval;
}

interface Draws {
  readonly all: Float64Array;
  readonly sampling: Float64Array;
}

/**
 * Central interval of the runs, by quantiles of type 7. The base need not lie in the middle of it, nor within: other
 * choices may all lower a score.
 *
 * @param level coverage in (0, 1)
 */
export function scoreSpread(base: number, { all, sampling }: Draws, level: number): ScoreSpread {
  const [ofAll, ofSampling] = [centralOf(all, level), centralOf(sampling, level)];
  return {
    base,
    median: ofAll.median,
    lower: ofAll.lower,
    upper: ofAll.upper,
    sampling: { lower: ofSampling.lower, upper: ofSampling.upper },
  };
}

function centralOf(scores: Float64Array, level: number): Interval & { readonly median: number } {
  const ordered = scores.toSorted();
  const at = (share: number): number => quantileOfOrdered(ordered, share) ?? Number.NaN;
  return { lower: at((1 - level) / 2), median: at(0.5), upper: at((1 + level) / 2) };
}
