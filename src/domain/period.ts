/**
 * Period keys: `2026-09` month, `2026-q3` quarter, `2026` year, `2026-09-r12` the twelve months to.
 * Keys sort lexically within a kind.
 */
export type MonthKey = string;
export type YearKey = string;
export type PeriodKey = string;
export type PeriodKind = 'month' | 'quarter' | 'year' | 'rolling12';

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const QUARTER = /^(\d{4})-q([1-4])$/;
const YEAR = /^\d{4}$/;
const ROLLING12 = /^(\d{4}-(?:0[1-9]|1[0-2]))-r12$/;

/** Null where the text is not a period key. */
export function periodKind(key: string): PeriodKind | null {
  if (MONTH.test(key)) return 'month';
  if (QUARTER.test(key)) return 'quarter';
  if (YEAR.test(key)) return 'year';
  if (ROLLING12.test(key)) return 'rolling12';
  return null;
}

/** The month of an ISO date (`2026-09-03` → `2026-09`). */
export function monthOfDate(isoDate: string): MonthKey {
  return isoDate.slice(0, 7);
}

export function yearOfMonth(month: MonthKey): YearKey {
  return month.slice(0, 4);
}

/** The month `count` months later (earlier where negative). */
export function shiftMonth(month: MonthKey, count: number): MonthKey {
  const [year, ordinal] = monthParts(month);
  const index = year * 12 + (ordinal - 1) + count;
  return formatMonth(Math.floor(index / 12), (index % 12) + 1);
}

/** Every month from `first` to `last`, both included; empty where `last` is earlier. */
export function monthsBetween(first: MonthKey, last: MonthKey): readonly MonthKey[] {
  const months: MonthKey[] = [];
  for (let month = first; month <= last; month = shiftMonth(month, 1)) months.push(month);
  return months;
}

/**
 * The months that make up a period, in order.
 * @throws RangeError where the key is not a period key.
 */
export function monthsOfPeriod(key: PeriodKey): readonly MonthKey[] {
  switch (periodKind(key)) {
    case 'month':
      return [key];
    case 'year':
      return monthsBetween(`${key}-01`, `${key}-12`);
    case 'quarter': {
      const first = formatMonth(Number(key.slice(0, 4)), (Number(key.slice(6)) - 1) * 3 + 1);
      return monthsBetween(first, shiftMonth(first, 2));
    }
    case 'rolling12': {
      const last = key.slice(0, 7);
      return monthsBetween(shiftMonth(last, -11), last);
    }
    case null:
      throw new RangeError(`not a period key: ${key}`);
  }
}

/** The quarter that a month lies in. */
export function quarterOfMonth(month: MonthKey): PeriodKey {
  const [year, ordinal] = monthParts(month);
  return `${String(year).padStart(4, '0')}-q${Math.ceil(ordinal / 3)}`;
}

/** The same period a year before. */
export function yearBefore(key: PeriodKey): PeriodKey {
  return `${String(Number(key.slice(0, 4)) - 1).padStart(4, '0')}${key.slice(4)}`;
}

/** The period right before, of the same kind; of rolling years the one that ends a month earlier. */
export function periodBefore(key: PeriodKey): PeriodKey {
  const before = shiftMonth(monthsOfPeriod(key)[0] ?? key, -1);
  switch (periodKind(key)) {
    case 'month':
      return before;
    case 'quarter':
      return quarterOfMonth(before);
    case 'rolling12':
      return `${shiftMonth(key.slice(0, 7), -1)}-r12`;
    default:
      return yearOfMonth(before);
  }
}

/** Days in a month by the Gregorian calendar. */
export function daysInMonth(month: MonthKey): number {
  const [year, ordinal] = monthParts(month);
  return new Date(Date.UTC(year, ordinal, 0)).getUTCDate();
}

function monthParts(month: MonthKey): readonly [year: number, ordinal: number] {
  return [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
}

function formatMonth(year: number, ordinal: number): MonthKey {
  return `${String(year).padStart(4, '0')}-${String(ordinal).padStart(2, '0')}`;
}
