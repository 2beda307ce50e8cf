/**
 * What a page may show. Exactly five states; nothing is blank and missing is never zero.
 *
 * - `value`: a figure, with its interval where one exists.
 * - `zero`: nothing happened and everything due was supplied.
 * - `suppressed`: known and not published (数值不公布). Primary and complementary look the same.
 * - `not_supplied`: due, and the office has not handed it over (未报送).
 * - `not_due`: the period is not over, or its cohort not yet followed up (未到期).
 */
export type PublishedValue =
  | { readonly state: 'value'; readonly value: number; readonly interval: Interval | null }
  | { readonly state: 'zero'; readonly interval: Interval | null }
  | { readonly state: 'suppressed' }
  | { readonly state: 'not_supplied' }
  | { readonly state: 'not_due' };

export type ValueState = PublishedValue['state'];

/** Both ends in the unit of the value; `level` is the coverage, for example 0.95. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly level: number;
}

export const VALUE_STATES = [
  'value',
  'zero',
  'suppressed',
  'not_supplied',
  'not_due',
] as const satisfies readonly ValueState[];

export const SUPPRESSED: PublishedValue = { state: 'suppressed' };
export const NOT_SUPPLIED: PublishedValue = { state: 'not_supplied' };
export const NOT_DUE: PublishedValue = { state: 'not_due' };

/** A figure that may be shown: `zero` where it is 0, otherwise `value`. */
export function shown(value: number, interval: Interval | null = null): PublishedValue {
  return value === 0 ? { state: 'zero', interval } : { state: 'value', value, interval };
}

/** The number behind a shown value (0 for zero), or null where none is published. */
export function publishedNumber(published: PublishedValue): number | null {
  if (published.state === 'value') return published.value;
  return published.state === 'zero' ? 0 : null;
}

export function publishedInterval(published: PublishedValue): Interval | null {
  return published.state === 'value' || published.state === 'zero' ? published.interval : null;
}

/** The state that a total takes from its parts; null where every part is shown, so that the total may be. */
export function stateOfTotal(parts: readonly ValueState[]): 'suppressed' | 'not_supplied' | 'not_due' | null {
  if (parts.includes('not_due')) return 'not_due';
  if (parts.includes('not_supplied')) return 'not_supplied';
  if (parts.includes('suppressed')) return 'suppressed';
  return null;
}
