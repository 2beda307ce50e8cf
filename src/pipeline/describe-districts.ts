import type { AreaCode } from '../domain/area-code.ts';
import type { District, ResidentsInYear } from '../domain/region.ts';
import { measureDistricts } from './geography/measure-districts.ts';
import type { DataFolder } from './read/read-folder.ts';

/** The districts in the order of districts.csv, each with what its outline says. */
export function describeDistricts(folder: DataFolder): readonly District[] {
  const measures = measureDistricts(folder.geometry.page);
  return folder.tables.districts.map(({ row }) => {
    const measured = measures.get(row.adcode);
    if (measured === undefined) throw new RangeError(`no outline for district ${row.adcode}`);
    return {
      code: row.adcode,
      name: { zh: row.name_zh, en: row.name_en },
      shortZh: row.short_zh ?? row.name_zh,
      areaKm2: row.area_km2,
      seat: row.seat_lon === null || row.seat_lat === null ? null : [row.seat_lon, row.seat_lat],
      tile:
        row.grid_col === null || row.grid_row === null ? null : { column: row.grid_col, row: row.grid_row },
      residents: residentsOfArea(folder, row.adcode),
      ...measured,
    };
  });
}

/** Residents of a district or the region, year by year. */
export function residentsOfArea(folder: DataFolder, area: AreaCode): readonly ResidentsInYear[] {
  return folder.tables.population
    .filter(({ row }) => row.adcode === area)
    .map(({ row }) => ({ year: row.year, residents: row.residents, basis: row.basis }))
    .sort((a, b) => a.year - b.year);
}
