import { requirePositive } from './argument-ranges.ts';

/**
 * The nearest multiple of a base. Whole numbers never tie at an odd base such as 3 or 5; elsewhere half
 * a base goes up.
 *
 * @param value finite
 * @param base > 0
 * @throws RangeError outside those ranges
 */
export function roundToBase(value: number, base: number): number {
  requirePositive(base, 'base');
  if (!Number.isFinite(value)) throw new RangeError(`not a number to round: ${value}`);
  // Adding 0 turns the −0 of a small negative value into 0.
  return Math.round(value / base) * base + 0;
}
