import { requireCount } from './argument-ranges.ts';
import { roundToBase } from './round-to-base.ts';

/**
 * How NHS Digital shows sub-national hospital counts since September 2018: 0 as it is, 1–7 not at all,
 * all others to the nearest 5. It needs no complementary suppression, and adds up only about.
 *
 * @param events a whole number ≥ 0
 * @returns null where the count is suppressed
 * @throws RangeError where the count is negative or not whole
 */
export function nhsHesCount(events: number): number | null {
  requireCount(events);
  return events >= 1 && events <= 7 ? null : roundToBase(events, 5);
}

/**
 * How CDC WONDER shows sub-national counts: fewer than 10 not at all, 0 included.
 *
 * @param events a whole number ≥ 0
 * @returns null where the count is suppressed
 * @throws RangeError where the count is negative or not whole
 */
export function cdcWonderCount(events: number): number | null {
  requireCount(events);
  return events < 10 ? null : events;
}
