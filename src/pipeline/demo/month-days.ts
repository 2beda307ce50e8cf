import { daysInMonth, monthOfDate, type MonthKey } from '../../domain/period.ts';
import { dayOfMonth, lastDayOfMonth, type CalendarDay } from './calendar-day.ts';

/** The days of a month on which something can happen, and their share of the month (0–1). */
export interface MonthDays {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly share: number;
}

/** Cut to `asOf`, and to the days from `from` on where given; null where none is left. */
export function daysOpen(
  month: MonthKey,
  asOf: CalendarDay,
  from: CalendarDay | null = null,
): MonthDays | null {
  const first = from !== null && from > dayOfMonth(month, 1) ? from : dayOfMonth(month, 1);
  const last = asOf < lastDayOfMonth(month) ? asOf : lastDayOfMonth(month);
  if (first > last || monthOfDate(first) !== month) return null;
  return { first, last, share: (Number(last.slice(8)) - Number(first.slice(8)) + 1) / daysInMonth(month) };
}
