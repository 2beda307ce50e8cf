import jStat from 'jstat';

import { requireCoverage, requirePositive } from './argument-ranges.ts';

/**
 * How many standard errors a central interval reaches to each side where the standard error is itself estimated:
 * quantile of Student's t; 2.36 for 95 % and 7 degrees of freedom.
 *
 * @param level coverage in (0, 1)
 * @param freedom degrees of freedom, > 0
 * @throws RangeError outside those ranges
 */
export function studentReach(level: number, freedom: number): number {
  requireCoverage(level);
  requirePositive(freedom, 'number of degrees of freedom');
  return jStat.studentt.inv((1 + level) / 2, freedom);
}
