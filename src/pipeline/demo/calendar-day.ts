import { daysInMonth, type MonthKey } from '../../domain/period.ts';

/** An ISO date, `2026-09-03`. */
export type CalendarDay = string;

const MS_PER_DAY = 86_400_000;
const SATURDAY = 6;
const SUNDAY = 0;

const atMidnight = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`);

export function addDays(day: CalendarDay, count: number): CalendarDay {
  return new Date(atMidnight(day) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Days from `first` to `last`; negative where `last` is earlier. */
export function daysBetween(first: CalendarDay, last: CalendarDay): number {
  return Math.round((atMidnight(last) - atMidnight(first)) / MS_PER_DAY);
}

export function dayOfMonth(month: MonthKey, day: number): CalendarDay {
  return `${month}-${String(day).padStart(2, '0')}`;
}

export function lastDayOfMonth(month: MonthKey): CalendarDay {
  return dayOfMonth(month, daysInMonth(month));
}

/** Monday to Friday; public holidays are not known here. */
export function isWorkingDay(day: CalendarDay): boolean {
  const weekday = new Date(atMidnight(day)).getUTCDay();
  return weekday !== SATURDAY && weekday !== SUNDAY;
}

/** The day itself, or the next working day. */
export function onWorkingDay(day: CalendarDay): CalendarDay {
  return isWorkingDay(day) ? day : onWorkingDay(addDays(day, 1));
}

/** `count` working days later, earlier where negative. */
export function addWorkingDays(day: CalendarDay, count: number): CalendarDay {
  const step = Math.sign(count);
  let moved = day;
  for (let left = Math.abs(count); left > 0;) {
    moved = addDays(moved, step);
    if (isWorkingDay(moved)) left -= 1;
  }
  return moved;
}
