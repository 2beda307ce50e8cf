import { UNASSIGNED, type AreaCode } from '../../domain/area-code.ts';
import { addDays } from '../../domain/iso-date.ts';
import { monthOfDate, monthsBetween, shiftMonth, type MonthKey } from '../../domain/period.ts';
import { ALL_TYPES } from '../../schema/frame-incidents.schema.ts';
import { valuesIn } from '../read/column-table.ts';
import type { DataFolder } from '../read/read-folder.ts';
import type { IncidentTallies, Supply, Tally } from './incident-tally.ts';
import { NOTHING, sumTallies } from './sum-tallies.ts';
import { tallyFrames } from './tally-frames.ts';
import { keyOf, monthOfKey } from './tally-key.ts';
import { tallyRows } from './tally-rows.ts';

/** Of a folder that is still held: its checks, the protection and the last gate each ask. */
const tabulated = new WeakMap<DataFolder, IncidentTallies>();

/**
 * Rows and frames of incidents to the same stage: one tally a month, area and type.
 * Runs from January of the first year with data to December of the year of `as_of`.
 */
export function tabulateIncidents(folder: DataFolder): IncidentTallies {
  const tallies = tabulated.get(folder) ?? tabulate(folder);
  tabulated.set(folder, tallies);
  return tallies;
}

function tabulate(folder: DataFolder): IncidentTallies {
  const { tables, dataset } = folder;
  const fromRows = tallyRows(tables.incidents);
  const fromFrames = tallyFrames(tables.frameIncidents.map(({ row }) => row));
  const byType = new Map([...fromRows, ...fromFrames]);
  const byPlace = Map.groupBy(byType, ([key]) => placeOf(key));
  const all = new Map([...byPlace].map(([place, parts]) => [place, allTypes(new Map(parts), place)]));

  const lastDue = lastDueMonth(dataset.as_of);
  const first = [...all.keys()].map(monthOfKey).sort().at(0);
  const months =
    first === undefined ? [] : monthsBetween(`${first.slice(0, 4)}-01`, `${lastDue.slice(0, 4)}-12`);
  const districts = tables.districts.map(({ row }) => row.adcode);
  const types = new Set([...byType.keys()].map(typeOf));
  types.delete(ALL_TYPES);

  return {
    months,
    areas: [...districts, UNASSIGNED],
    types: [...types].sort(),
    supplyOf: supplyStates(folder, new Set(all.keys()), lastDue),
    at: (area, month) => all.get(placeKey(area, month)) ?? NOTHING,
    ofType: (area, month, type) => {
      const place = placeKey(area, month);
      const parts = byPlace.get(place);
      const isToldApart =
        parts === undefined ||
        parts.some(([key]) => typeOf(key) !== ALL_TYPES) ||
        parts.every(([, { filed, prevented }]) => filed === 0 && (prevented ?? 0) === 0);
      return isToldApart ? (byType.get(keyOf(area, month, type)) ?? NOTHING) : null;
    },
    asOf: dataset.as_of,
  };
}

/** The `all` row of a month and area where there is one, else the sum over its types. */
function allTypes(parts: ReadonlyMap<string, Tally>, place: string): Tally {
  return parts.get(`${place} ${ALL_TYPES}`) ?? sumTallies([...parts.values()]);
}

function placeKey(area: AreaCode, month: MonthKey): string {
  return `${month} ${area}`;
}

function placeOf(key: string): string {
  return key.slice(0, key.lastIndexOf(' '));
}

function typeOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/** A month is due once its last day is covered by `as_of`. */
export function lastDueMonth(asOf: string): MonthKey {
  const month = monthOfDate(asOf);
  return monthOfDate(addDays(asOf, 1)) === month ? shiftMonth(month, -1) : month;
}

/**
 * coverage.csv decides where it speaks of incidents. Without it, a frame must carry a row even for a
 * month without incidents, so that its absence means "not supplied"; rows are taken to be complete
 * within the months they span. Incidents of unknown place come with those of the districts: they are
 * supplied as soon as one of these is.
 */
function supplyStates(
  { tables, present }: DataFolder,
  counted: ReadonlySet<string>,
  lastDue: MonthKey,
): (area: AreaCode, month: MonthKey) => Supply {
  const covered = new Map(
    tables.coverage
      .filter(({ row }) => row.table === 'incidents' || row.table === 'frames/incidents')
      // Where it says two things of a month, one way in was used and the other was not.
      .sort((a, b) => Number(a.row.state === 'supplied') - Number(b.row.state === 'supplied'))
      .map(({ row }) => [placeKey(row.adcode, row.month), row.state]),
  );
  const rowMonths = new Set<MonthKey>();
  for (const day of valuesIn(tables.incidents, 'filed_on')) rowMonths.add(monthOfDate(String(day)));
  const inOrder = [...rowMonths].sort();
  const [firstRows, lastRows] = [inOrder.at(0) ?? '', inOrder.at(-1) ?? ''];
  const districts = tables.districts.map(({ row }) => row.adcode);
  const supplyOf = (area: AreaCode, month: MonthKey): Supply => {
    if (month > lastDue) return 'not_due';
    const key = placeKey(area, month);
    if (area === UNASSIGNED) {
      const isKnown =
        counted.has(key) || districts.some((district) => supplyOf(district, month) === 'supplied');
      return isKnown ? 'supplied' : 'not_supplied';
    }
    if (covered.size > 0) return covered.get(key) ?? 'not_supplied';
    if (counted.has(key)) return 'supplied';
    return present.has('incidents') && month >= firstRows && month <= lastRows ? 'supplied' : 'not_supplied';
  };
  return supplyOf;
}
