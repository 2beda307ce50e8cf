const HOUR = 60;
const DAY = 24 * HOUR;
/** Steps that read as a time of day or a number of days. */
const STEPS = [
  1,
  2,
  5,
  10,
  15,
  30,
  HOUR,
  2 * HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  5 * DAY,
  7 * DAY,
  14 * DAY,
  30 * DAY,
  60 * DAY,
  90 * DAY,
  180 * DAY,
  360 * DAY,
] as const;

/**
 * Round times from 0 to a last minute.
 *
 * @param fits whether labels so many minutes apart have room
 */
export function minuteTicks(until: number, fits: (step: number) => boolean): readonly number[] {
  const step = STEPS.find((one) => fits(one)) ?? until;
  return Array.from({ length: Math.floor(until / step) + 1 }, (_, place) => place * step);
}
