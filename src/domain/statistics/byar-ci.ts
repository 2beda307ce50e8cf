import { requireCount } from './argument-ranges.ts';
import { normalReach } from './normal-quantile.ts';

/**
 * Byar's approximation of the interval of a Poisson count, both limits in counts (Breslow & Day 1987,
 * IARC 82, p. 69; as the Office for Health Improvement and Disparities uses it for 10 events or more):
 * O_L = O(1 − 1/(9O) − z/(3√O))³, O_U = (O+1)(1 − 1/(9(O+1)) + z/(3√(O+1)))³.
 *
 * The lower limit of no event is 0. It is null where the formula would fall below 0 (1 event at 99.8 %):
 * the approximation says nothing there, and `poissonExactCI` does.
 *
 * @param events observed count, a whole number ≥ 0
 * @param level coverage in (0, 1)
 * @throws RangeError outside those ranges
 */
export function byarCI(
  events: number,
  level = 0.95,
): { readonly lower: number | null; readonly upper: number } {
  requireCount(events);
  const reach = normalReach(level);
  return { lower: events === 0 ? 0 : cubed(events, -reach), upper: cubed(events + 1, reach) ?? 0 };
}

function cubed(count: number, reach: number): number | null {
  const root = 1 - 1 / (9 * count) + reach / (3 * Math.sqrt(count));
  return root < 0 ? null : count * root ** 3;
}
