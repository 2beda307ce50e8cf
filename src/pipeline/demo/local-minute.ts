import type { CalendarDay } from './calendar-day.ts';

/** Minutes of local time since 1970-01-01T00:00: plain arithmetic, no clock and no daylight saving. */
export type LocalMinute = number;

const MS_PER_MINUTE = 60_000;

/** @param minute minutes after midnight; may run over into the next day */
export function localMinute(day: CalendarDay, minute: number): LocalMinute {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_MINUTE + Math.round(minute);
}

/** With offset, e.g. `2026-09-03T14:05:00+08:00`. */
export function timestampOf(minute: LocalMinute, utcOffset: string): string {
  return `${new Date(minute * MS_PER_MINUTE).toISOString().slice(0, 19)}${utcOffset}`;
}
