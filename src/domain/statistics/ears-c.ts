import { requireProbability, requireWhole } from './argument-ranges.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * How many periods lie between the baseline and the count: C1 compares with the periods just before, C2
 * leaves two out, so that a rise does not lift its own threshold at once.
 */
const LAGS = { C1: 0, C2: 2 } as const;

export interface EarsPoint {
  /** Of the counts of the baseline, in counts. */
  readonly mean: number;
  /** Of the counts of the baseline, with n − 1; 0 where they are all equal. */
  readonly sd: number;
  /** Count above which there is an alarm: mean + z·sd, not cut at 0. */
  readonly upper: number;
  readonly alarm: boolean;
}

/**
 * Early aberration alarms in a series of counts (Hutwagner et al. 2003, J Urban Health 80:i89): a count
 * above mean + z·sd of the periods before. For the city; the counts of one district are too small.
 *
 * @param counts one a period, in order without gaps; null where a period has no published count
 * @param options.baseline of how many periods the mean is, ≥ 2
 * @param options.alpha chance of a false alarm in a normal series, in (0, 1)
 * @returns one point a count; null where the history is too short, or one of the counts it needs is null
 * @throws RangeError outside those ranges
 */
export function earsC(
  counts: readonly (number | null)[],
  method: keyof typeof LAGS,
  { baseline = 7, alpha = 0.001 }: { readonly baseline?: number; readonly alpha?: number } = {},
): readonly (EarsPoint | null)[] {
  requireWhole(baseline, 2, 'baseline');
  requireProbability(alpha);
  const reach = normalQuantile(1 - alpha);
  return counts.map((count, at) => {
    const end = Math.max(0, at - LAGS[method]);
    const before = counts.slice(Math.max(0, end - baseline), end).filter((known) => known !== null);
    if (count === null || before.length < baseline) return null;
    const mean = before.reduce((total, one) => total + one, 0) / baseline;
    const squares = before.reduce((total, one) => total + (one - mean) ** 2, 0);
    const sd = Math.sqrt(squares / (baseline - 1));
    const upper = mean + reach * sd;
    return { mean, sd, upper, alarm: count > upper };
  });
}
