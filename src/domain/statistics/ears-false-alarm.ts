import jStat from 'jstat';

import { requireProbability, requireWhole } from './argument-ranges.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * Chance that EARS raises an alarm in a period where nothing but chance is at work. Mean and spread come from a few
 * periods, so it is well above alpha: a new normal count lies above mean + z·sd of n others as often as Student's t
 * with n − 1 degrees of freedom lies above z/√(1 + 1/n), the prediction interval of a normal sample.
 *
 * @param baseline of how many periods the mean is, ≥ 2
 * @param alpha of the alarm, in (0, 1)
 * @returns a share from 0 to 1
 * @throws RangeError outside those ranges
 */
export function earsFalseAlarm(baseline: number, alpha: number): number {
  requireWhole(baseline, 2, 'baseline');
  requireProbability(alpha);
  const reach = normalQuantile(1 - alpha) / Math.sqrt(1 + 1 / baseline);
  return 1 - jStat.studentt.cdf(reach, baseline - 1);
}
