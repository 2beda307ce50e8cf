import { monthsOfPeriod, yearOfMonth, type PeriodKey } from './period.ts';
import type { ResidentsInYear } from './region.ts';

/**
 * Residents over the months of a period, which may lie in two years, as published rates are per: a year without a
 * figure takes the latest before it. Null where there is none.
 */
export function meanResidents(residents: readonly ResidentsInYear[], period: PeriodKey): number | null {
  const months = monthsOfPeriod(period);
  let sum = 0;
  for (const month of months) {
    const year = Number(yearOfMonth(month));
    const known = residents.filter((one) => one.year <= year);
    if (known.length === 0) return null;
    sum += known.reduce((latest, one) => (one.year > latest.year ? one : latest)).residents;
  }
  return sum / months.length;
}
