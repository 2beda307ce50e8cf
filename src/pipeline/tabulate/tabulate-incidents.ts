import { UNASSIGNED, type AreaCode } from '../../domain/area-code.ts';
import { sumOfMoney } from '../../domain/money.ts';
import { monthOfDate, monthsBetween, shiftMonth, type MonthKey } from '../../domain/period.ts';
import { ALL_TYPES, type FrameIncidentRow } from '../../schema/frame-incidents.schema.ts';
import type { IncidentRow } from '../../schema/incidents.schema.ts';
import type { DataFolder } from '../read/read-folder.ts';
import type { IncidentTallies, MonthTally, Supply } from './incident-tally.ts';

const EMPTY: MonthTally = { supply: 'supplied', filed: 0, loss: 0, largestLoss: 0 };

/**
 * Rows and frames of incidents to the same stage: one tally a month and area, all types together.
 * Runs from January of the first year with data to December of the year of `as_of`.
 */
export function tabulateIncidents(folder: DataFolder): IncidentTallies {
  const { tables, dataset } = folder;
  const rows = tables.incidents.map(({ row }) => row);
  const frames = tables.frameIncidents.map(({ row }) => row);
  const counted = new Map([...tallyRows(rows), ...tallyFrames(frames)]);

  const lastDue = lastDueMonth(dataset.as_of);
  const first = [...counted.keys()].map(monthOfKey).sort().at(0);
  const months =
    first === undefined ? [] : monthsBetween(`${first.slice(0, 4)}-01`, `${lastDue.slice(0, 4)}-12`);
  const supplyOf = supplyStates(folder, counted, lastDue);
  const districts = tables.districts.map(({ row }) => row.adcode);

  return {
    months,
    areas: [...districts, UNASSIGNED],
    at: (area, month) => ({ ...(counted.get(keyOf(area, month)) ?? EMPTY), supply: supplyOf(area, month) }),
  };
}

/** A month is due once its last day is covered by `as_of`. */
export function lastDueMonth(asOf: string): MonthKey {
  const month = monthOfDate(asOf);
  const nextDay = new Date(`${asOf}T00:00:00Z`);
  nextDay.setUTCDate(nextDay.getUTCDate() + 1);
  return nextDay.toISOString().slice(0, 7) === month ? shiftMonth(month, -1) : month;
}

function tallyRows(rows: readonly IncidentRow[]): ReadonlyMap<string, MonthTally> {
  const tallies = new Map<string, MonthTally>();
  for (const row of rows) {
    if (row.prevented) continue;
    const key = keyOf(row.adcode ?? UNASSIGNED, monthOfDate(row.filed_on));
    const before = tallies.get(key) ?? EMPTY;
    tallies.set(key, {
      supply: 'supplied',
      filed: before.filed + 1,
      loss: sumOfMoney([before.loss, row.loss]),
      largestLoss: Math.max(before.largestLoss ?? 0, row.loss),
    });
  }
  return tallies;
}

/** The `all` row of a month and area where there is one, else the sum over its types. */
function tallyFrames(rows: readonly FrameIncidentRow[]): ReadonlyMap<string, MonthTally> {
  const groups = Map.groupBy(rows, (row) => keyOf(row.adcode ?? UNASSIGNED, row.month));
  return new Map(
    [...groups].map(([key, group]) => {
      const all = group.filter((row) => row.fraud_type === ALL_TYPES);
      return [key, sumFrames(all.length > 0 ? all : group)] as const;
    }),
  );
}

function sumFrames(rows: readonly FrameIncidentRow[]): MonthTally {
  return {
    supply: 'supplied',
    filed: rows.reduce((total, row) => total + row.filed, 0),
    loss: sumOfMoney(rows.map((row) => row.loss)),
    largestLoss: rows.reduce<number | null>(
      (largest, row) =>
        largest === null || row.largest_loss === null ? null : Math.max(largest, row.largest_loss),
      0,
    ),
  };
}

/**
 * coverage.csv decides where it speaks of incidents. Without it, a frame must carry a row even for a
 * month without incidents, so that its absence means "not supplied"; rows are taken to be complete
 * within the months they span. Incidents of unknown place come with those of the districts: they are
 * supplied as soon as one of these is.
 */
function supplyStates(
  { tables, present }: DataFolder,
  counted: ReadonlyMap<string, MonthTally>,
  lastDue: MonthKey,
): (area: AreaCode, month: MonthKey) => Supply {
  const covered = new Map(
    tables.coverage
      .filter(({ row }) => row.table === 'incidents' || row.table === 'frames/incidents')
      // Where it says two things of a month, one way in was used and the other was not.
      .sort((a, b) => Number(a.row.state === 'supplied') - Number(b.row.state === 'supplied'))
      .map(({ row }) => [keyOf(row.adcode, row.month), row.state]),
  );
  const rowMonths = tables.incidents.map(({ row }) => monthOfDate(row.filed_on)).sort();
  const [firstRows, lastRows] = [rowMonths.at(0) ?? '', rowMonths.at(-1) ?? ''];
  const districts = tables.districts.map(({ row }) => row.adcode);
  const supplyOf = (area: AreaCode, month: MonthKey): Supply => {
    if (month > lastDue) return 'not_due';
    const key = keyOf(area, month);
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

function keyOf(area: AreaCode, month: MonthKey): string {
  return `${month} ${area}`;
}

function monthOfKey(key: string): MonthKey {
  return key.slice(0, 7);
}
