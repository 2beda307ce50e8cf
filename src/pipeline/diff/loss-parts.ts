import { UNASSIGNED } from '../../domain/area-code.ts';
import { sumOfMoney } from '../../domain/money.ts';
import { monthOfDate, yearOfMonth } from '../../domain/period.ts';
import type { IncidentRow } from '../../schema/incidents.schema.ts';
import type { DataFolder } from '../read/read-folder.ts';
import type { MoneyTally } from '../tabulate/incident-tally.ts';
import type { FolderPair } from './folder-pair.ts';

/** A difference of two losses, with what tells whether one incident shows through it. */
interface LossTotal extends MoneyTally {
  /** Incidents whose loss differs. */
  readonly cases: number;
}

/**
 * By `YEAR AREA`, what the difference of two losses is made of: one part for every incident whose loss
 * differs. Where tabulated months differ the largest part is unknown.
 */
export function lossParts({ before, after }: FolderPair): ReadonlyMap<string, LossTotal> {
  const [old, current] = [lossByIncident(before), lossByIncident(after)];
  const parts = [...new Set([...old.keys(), ...current.keys()])].flatMap((key) => {
    const change = sumOfMoney([current.get(key) ?? 0, -(old.get(key) ?? 0)]);
    return change === 0 ? [] : [{ place: placeOf(key), change }];
  });
  const totals = new Map(
    [...Map.groupBy(parts, ({ place }) => place)].map(([place, group]): [string, LossTotal] => {
      const changes = group.map(({ change }) => change);
      const largest = Math.max(...changes.map(Math.abs));
      return [place, { sum: Math.abs(sumOfMoney(changes)), largest, cases: changes.length }];
    }),
  );
  for (const place of changedFrames(before, after)) {
    totals.set(place, { sum: Number.POSITIVE_INFINITY, largest: null, cases: 0 });
  }
  return totals;
}

const SEPARATOR = '\n';

function placeOf(key: string): string {
  return key.slice(0, key.indexOf(SEPARATOR));
}

function lossByIncident({ tables }: DataFolder): ReadonlyMap<string, number> {
  const filed = tables.incidents.map(({ row }) => row).filter(({ prevented }) => !prevented);
  return new Map(
    filed.map((row) => [`${placeOfIncident(row)}${SEPARATOR}${row.id.toLowerCase()}`, row.loss]),
  );
}

function placeOfIncident({ adcode, filed_on: filedOn }: IncidentRow): string {
  return `${yearOfMonth(monthOfDate(filedOn))} ${adcode ?? UNASSIGNED}`;
}

/** Years and areas in which a tabulated loss differs. */
function changedFrames(before: DataFolder, after: DataFolder): ReadonlySet<string> {
  const [old, current] = [lossByFrame(before), lossByFrame(after)];
  const keys = [...new Set([...old.keys(), ...current.keys()])];
  return new Set(keys.filter((key) => old.get(key) !== current.get(key)).map(placeOf));
}

function lossByFrame({ tables }: DataFolder): ReadonlyMap<string, number> {
  return new Map(
    tables.frameIncidents.map(({ row }) => [
      `${yearOfMonth(row.month)} ${row.adcode ?? UNASSIGNED}${SEPARATOR}${row.month} ${row.fraud_type}`,
      row.loss,
    ]),
  );
}
