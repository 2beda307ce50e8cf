import type { Interval } from '../statistics/interval.ts';
import { wilsonCI } from '../statistics/wilson-ci.ts';

/** A share in %, with its 95 % interval (Wilson 1927). */
export interface ShareFound extends Interval {
  readonly value: number;
}

/**
 * @param part of the whole, 0 ≤ part ≤ whole
 * @returns null where there is nothing to have a share of
 */
export function shareFound(part: number, whole: number): ShareFound | null {
  const interval = wilsonCI(part, whole, 0.95);
  if (interval === null) return null;
  return { value: (100 * part) / whole, lower: 100 * interval.lower, upper: 100 * interval.upper };
}
