import jStat from 'jstat';

import { requireCount, requireCoverage } from './argument-ranges.ts';
import type { Interval } from './interval.ts';

/**
 * Exact central interval of a Poisson count (Garwood 1936):
 * lower = chi²⁻¹(α/2; 2x)/2, 0 where x is 0; upper = chi²⁻¹(1−α/2; 2x+2)/2.
 *
 * @param events observed count, a whole number ≥ 0
 * @param level coverage in (0, 1), for example 0.95
 * @returns both limits in counts: divide by person-time for a rate
 * @throws RangeError where the count is negative or not whole, or the level is outside (0, 1)
 */
export function poissonExactCI(events: number, level = 0.95): Interval {
  requireCount(events);
  requireCoverage(level);
  const tail = (1 - level) / 2;
  return {
    lower: events === 0 ? 0 : jStat.chisquare.inv(tail, 2 * events) / 2,
    upper: jStat.chisquare.inv(1 - tail, 2 * events + 2) / 2,
  };
}
