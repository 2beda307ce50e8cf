const DAY_MS = 86_400_000;

/** Whole days since 1 January 1970. */
export function dayNumber(isoDate: string): number {
  return Math.round(Date.parse(isoDate) / DAY_MS);
}

/** Whole days from one ISO date to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The ISO date so many days later. */
export function addDays(isoDate: string, days: number): string {
  return new Date(Date.parse(isoDate) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The last day of a month (`2026-02` → `2026-02-28`). */
export function lastDayOfMonth(month: string): string {
  const [year = 0, ordinal = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, ordinal, 0)).toISOString().slice(0, 10);
}
