import type { Interval } from './interval.ts';
import { wilsonCI } from './wilson-ci.ts';

/** Events among trials, both ≥ 0. */
export interface Proportion {
  readonly events: number;
  readonly trials: number;
}

/**
 * Difference of two independent proportions with its hybrid score interval (Newcombe 1998, Stat Med 17:873, method 10).
 *
 * @param level coverage in (0, 1)
 * @returns `first` less `second`, in −1 to 1; null where either has no trials
 */
export function newcombeDifference(
  first: Proportion,
  second: Proportion,
  level = 0.95,
): (Interval & { readonly estimate: number }) | null {
  const [a, b] = [wilsonCI(first.events, first.trials, level), wilsonCI(second.events, second.trials, level)];
  if (a === null || b === null) return null;
  const [p, q] = [first.events / first.trials, second.events / second.trials];
  return {
    estimate: p - q,
    lower: p - q - Math.hypot(p - a.lower, b.upper - q),
    upper: p - q + Math.hypot(a.upper - p, q - b.lower),
  };
}
