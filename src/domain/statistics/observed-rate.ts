import { requireCount, requirePositive } from './argument-ranges.ts';

/** A count and what it was counted over: what two periods or two places are compared by. */
export interface ObservedRate {
  /** A whole number ≥ 0. */
  readonly events: number;
  /** Persons × time, > 0; for one population over periods of one length any common number does. */
  readonly personTime: number;
}

/** @throws RangeError where the count is negative or not whole, or person-time not above 0 */
export function requireObservedRate({ events, personTime }: ObservedRate): void {
  requireCount(events);
  requirePositive(personTime, 'person-time');
}
