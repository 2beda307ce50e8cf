import jStat from 'jstat';

import { requireCoverage, requireProbability } from './argument-ranges.ts';

/**
 * The value below which a standard normal variable lies with this probability.
 *
 * @param probability in (0, 1)
 * @throws RangeError outside that range
 */
export function normalQuantile(probability: number): number {
  requireProbability(probability);
  return jStat.normal.inv(probability, 0, 1);
}

/**
 * How many standard errors a central interval reaches to each side: 1.96 for 95 %, 3.09 for 99.8 %.
 *
 * @param level coverage in (0, 1)
 * @throws RangeError outside that range
 */
export function normalReach(level: number): number {
  requireCoverage(level);
  return normalQuantile((1 + level) / 2);
}
