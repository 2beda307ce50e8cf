import { requireCount, requirePositive } from './argument-ranges.ts';
import { poissonExactCI } from './poisson-exact-ci.ts';

/** Limits of a count, in counts; null where the method gives none. */
export type CountInterval = (
  events: number,
  level: number,
) => { readonly lower: number | null; readonly upper: number };

export interface CrudeRate {
  /** Events for every `per` of person-time. */
  readonly rate: number;
  /** In the unit of the rate; null where the interval's method gives no lower limit. */
  readonly lower: number | null;
  /** In the unit of the rate. */
  readonly upper: number;
}

/**
 * Rate without any standardisation, with the interval of its count (Garwood 1936 where nothing else is
 * asked): events / person-time × per.
 *
 * @param events observed count, a whole number ≥ 0
 * @param personTime resident population × years; of one month that is population / 12
 * @param options.per how many persons (and years) the rate speaks of
 * @param options.level coverage in (0, 1)
 * @returns null where there is no person-time: a rate of nobody is not computable
 * @throws RangeError where the count is negative or not whole, person-time negative or not finite
 */
export function crudeRate(
  events: number,
  personTime: number,
  {
    per = 10_000,
    level = 0.95,
    interval = poissonExactCI,
  }: { readonly per?: number; readonly level?: number; readonly interval?: CountInterval } = {},
): CrudeRate | null {
  requireCount(events);
  if (personTime === 0) return null;
  requirePositive(personTime, 'person-time');
  const unit = per / personTime;
  const { lower, upper } = interval(events, level);
  return { rate: events * unit, lower: lower === null ? null : lower * unit, upper: upper * unit };
}
