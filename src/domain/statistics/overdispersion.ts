import { requireCount, requirePositive } from './argument-ranges.ts';
import { sampleQuantile } from './sample-quantile.ts';

/**
 * Over-dispersion φ of the counts behind a funnel plot (Spiegelhalter 2005, Stat Med 24:1185, on
 * over-dispersion): the mean of the squared z-scores z = (O − E)/√E. About 1 where the areas differ by
 * chance alone; above it the funnel is too narrow for them. It is to be printed, not silently applied.
 *
 * Where the expected counts come from the same areas, chance alone gives (areas − 1)/areas.
 *
 * @param areas observed counts, whole numbers ≥ 0, beside those expected at the target rate, > 0
 * @param winsorised share of the z-scores at each end that is drawn in to the quantile there (the paper
 *   takes 0.1 so that outliers do not hide themselves), in [0, 0.5); 0 leaves them as they are
 * @returns null where there are fewer than two areas
 * @throws RangeError outside those ranges
 */
export function overdispersion(
  areas: readonly { readonly events: number; readonly expected: number }[],
  winsorised = 0,
): number | null {
  if (!(winsorised >= 0 && winsorised < 0.5)) throw new RangeError(`not a share below half: ${winsorised}`);
  const scores = areas.map(({ events, expected }) => {
    requireCount(events);
    requirePositive(expected, 'expected count');
    return (events - expected) / Math.sqrt(expected);
  });
  const [least, most] = [sampleQuantile(scores, winsorised), sampleQuantile(scores, 1 - winsorised)];
  if (scores.length < 2 || least === null || most === null) return null;
  const squares = scores.map((score) => Math.min(most, Math.max(least, score)) ** 2);
  return squares.reduce((total, square) => total + square, 0) / squares.length;
}
