import { RATIO_DIGITS } from './printed-digits.ts';
import { publishedInterval, type PublishedValue } from './published-value.ts';

/**
 * Whether the rate of a period differs from that of the earlier one. `late`: it is lower, and cases are still
 * being entered, which would do it alone; a rise stands in spite of them.
 */
export type ChangeVerdict = 'rise' | 'fall' | 'unclear' | 'late';

/**
 * A change is one only where its interval, as printed, leaves out 1: what reads 1.00 on the page is never
 * coloured. Null where no ratio is published.
 *
 * @param isProvisional the newer side may still grow
 */
export function changeVerdict(
  change: PublishedValue | undefined,
  isProvisional: boolean,
): ChangeVerdict | null {
  const interval = change === undefined ? null : publishedInterval(change);
  if (interval === null) return null;
  if (Number(interval.lower.toFixed(RATIO_DIGITS)) > 1) return 'rise';
  if (Number(interval.upper.toFixed(RATIO_DIGITS)) >= 1) return 'unclear';
  return isProvisional ? 'late' : 'fall';
}
