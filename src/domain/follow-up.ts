import { addDays, lastDayOfMonth } from './iso-date.ts';
import { monthsOfPeriod, type PeriodKey } from './period.ts';
import type { MeasureId } from './published-frame.ts';

/** How long after the end of a period its cohort is followed up, in days. */
const FOLLOW_UP_DAYS = { clearance: 180, returned: 90 } as const satisfies Partial<Record<MeasureId, number>>;

/** Whether the last day of a period has come. */
export function isOver(period: PeriodKey, asOf: string): boolean {
  return lastDayOf(period) <= asOf;
}

/** Until when a period's cohort is followed up; null for a measure that needs no following. */
export function followUp(
  measure: MeasureId,
  period: PeriodKey,
): { readonly days: number; readonly until: string } | null {
  if (measure !== 'clearance' && measure !== 'returned') return null;
  const days = FOLLOW_UP_DAYS[measure];
  return { days, until: addDays(lastDayOf(period), days) };
}

export function isFollowedUp(measure: MeasureId, period: PeriodKey, asOf: string): boolean {
  const following = followUp(measure, period);
  return following === null || following.until <= asOf;
}

function lastDayOf(period: PeriodKey): string {
  return lastDayOfMonth(monthsOfPeriod(period).at(-1) ?? '');
}
