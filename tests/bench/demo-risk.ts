import { UNASSIGNED } from '../../src/domain/area-code.ts';
import { checkFolder } from '../../src/pipeline/check-folder.ts';
import { residentsFrom } from '../../src/pipeline/tabulate/residents.ts';
import { tabulateIncidents } from '../../src/pipeline/tabulate/tabulate-incidents.ts';
import type { RiskRegion } from './simulate-verdicts.ts';

/** Dingxi’s residents, with as many cases a month, and as many without a place, as the committed tables have. */
export function demoRisk(): RiskRegion & { readonly districts: readonly string[] } {
  const { folder } = checkFolder('data');
  if (folder === null) throw new Error('the data folder cannot be read');
  const tallies = tabulateIncidents(folder);
  const residentsOf = residentsFrom(folder.tables.population.map(({ row }) => row));
  const districts = tallies.areas.filter((area) => area !== UNASSIGNED);
  const year = Number(tallies.asOf.slice(0, 4));
  const residents = districts.map((district) => residentsOf(district, year));
  const whole = residents.reduce((sum, count) => sum + count, 0);
  const filedIn = (areas: readonly string[], month: string): number =>
    areas.reduce((sum, area) => sum + tallies.at(area, month).filed, 0);
  const monthly = tallies.months.map((month) => filedIn(tallies.areas, month)).filter((filed) => filed > 0);
  const unplaced = tallies.months.reduce((sum, month) => sum + filedIn([UNASSIGNED], month), 0);
  return {
    districts,
    shares: residents.map((count) => count / whole),
    monthly,
    unplaced: unplaced / monthly.reduce((sum, filed) => sum + filed, 0),
  };
}
