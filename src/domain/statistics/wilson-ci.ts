import { requirePositive } from './argument-ranges.ts';
import type { Interval } from './interval.ts';
import { normalReach } from './normal-quantile.ts';

/**
 * Score interval of a proportion (Wilson 1927, JASA 22:209): the proportions from which the observed
 * one is at most z standard errors away. Both limits are proportions, within 0 and 1.
 *
 * @param events those that have the trait, 0 ≤ events ≤ trials; weighted counts need not be whole
 * @param trials all of them, ≥ 0
 * @param level coverage in (0, 1)
 * @returns null where there is no trial: a proportion of nothing is not computable
 * @throws RangeError outside those ranges
 */
export function wilsonCI(events: number, trials: number, level = 0.95): Interval | null {
  const reach = normalReach(level);
  if (trials === 0 && events === 0) return null;
  requirePositive(trials, 'number of trials');
  if (!(events >= 0 && events <= trials)) throw new RangeError(`not part of ${trials}: ${events}`);
  const square = reach ** 2;
  const spread = reach * Math.sqrt(square + 4 * events * (1 - events / trials));
  const [centre, twice] = [2 * events + square, 2 * (trials + square)];
  return {
    // Exact at the ends, where subtraction would leave a rest.
    lower: events === 0 ? 0 : Math.max(0, (centre - spread) / twice),
    upper: events === trials ? 1 : Math.min(1, (centre + spread) / twice),
  };
}
