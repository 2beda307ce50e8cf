import type { AreaCode } from '../../domain/area-code.ts';
import type { PopulationRow } from '../../schema/population.schema.ts';

/** Residents of an area in a year. */
export type ResidentsOf = (area: AreaCode, year: number) => number;

/**
 * @throws RangeError where the folder has no such row; validation makes sure that it has every area
 *   and year with incidents.
 */
export function residentsFrom(rows: readonly PopulationRow[]): ResidentsOf {
  const residents = new Map(rows.map((row) => [`${row.adcode} ${row.year}`, row.residents]));
  const latest = Math.max(...rows.map((row) => row.year));
  return (area, year) => {
    const found = residents.get(`${area} ${year}`) ?? residents.get(`${area} ${Math.min(year, latest)}`);
    if (found === undefined) throw new RangeError(`no population for ${area} in ${year}`);
    return found;
  };
}
