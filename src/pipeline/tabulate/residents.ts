import type { AreaCode } from '../../domain/area-code.ts';
import { yearOfMonth, type MonthKey } from '../../domain/period.ts';
import type { PopulationRow } from '../../schema/population.schema.ts';

/** Residents of an area in a year. */
export type ResidentsOf = (area: AreaCode, year: number) => number;

/** Residents of an area, averaged over months that may lie in two years. */
export function residentsOver(residentsOf: ResidentsOf, area: AreaCode, months: readonly MonthKey[]): number {
  const inMonths = months.map((month) => residentsOf(area, Number(yearOfMonth(month))));
  return inMonths.reduce((sum, count) => sum + count, 0) / inMonths.length;
}

/**
 * Residents by area and year; a year without a row takes the area's latest row before it. Validation makes
 * sure that every year with incidents has its own: what is left are years that are not over.
 * @throws RangeError where the area has no row up to that year
 */
export function residentsFrom(rows: readonly PopulationRow[]): ResidentsOf {
  const byArea = Map.groupBy(rows, (row) => row.adcode);
  return (area, year) => {
    const upToThen = (byArea.get(area) ?? []).filter((row) => row.year <= year);
    const latest = upToThen.reduce<PopulationRow | null>(
      (best, row) => (best === null || row.year > best.year ? row : best),
      null,
    );
    if (latest === null) throw new RangeError(`no population for ${area} in ${year}`);
    return latest.residents;
  };
}
