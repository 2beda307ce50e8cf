import { UNASSIGNED } from '../../domain/area-code.ts';
import { daysBetween } from '../../domain/iso-date.ts';
import { sumOfMoney } from '../../domain/money.ts';
import { monthOfDate } from '../../domain/period.ts';
import type { IncidentRow } from '../../schema/incidents.schema.ts';
import type { MoneyTally, Tally } from './incident-tally.ts';
import { keyOf } from './tally-key.ts';

/** Within how long a case of the filed cohort counts as cleared, and frozen money as returned. */
const SOLVED_WITHIN_DAYS = 180;
const RETURNED_WITHIN_DAYS = 90;

/** Rows of incidents to one tally a month, area and type. */
export function tallyRows(rows: readonly IncidentRow[]): ReadonlyMap<string, Tally> {
  const groups = Map.groupBy(rows, (row) =>
    keyOf(row.adcode ?? UNASSIGNED, monthOfDate(row.filed_on), row.fraud_type),
  );
  return new Map([...groups].map(([key, group]) => [key, tallyOf(group)]));
}

function tallyOf(rows: readonly IncidentRow[]): Tally {
  const filed = rows.filter((row) => !row.prevented);
  return {
    filed: filed.length,
    loss: moneyOf(filed.map((row) => row.loss)),
    losses: filed.map((row) => row.loss).filter((loss) => loss > 0),
    prevented: rows.length - filed.length,
    solved180d: filed.filter(isSolvedInTime).length,
    stopped: moneyOf(filed.map((row) => row.stopped)),
    returned90d: moneyOf(filed.map((row) => (isReturnedInTime(row) ? row.returned : 0))),
  };
}

function moneyOf(parts: readonly number[]): MoneyTally {
  return { sum: sumOfMoney(parts), largest: parts.reduce((most, part) => Math.max(most, part), 0) };
}

function isSolvedInTime({ filed_on: filed, solved_on: solved }: IncidentRow): boolean {
  return solved !== null && daysBetween(filed, solved) <= SOLVED_WITHIN_DAYS;
}

/** What was stopped and never frozen is counted from the day of filing. */
function isReturnedInTime({ filed_on, frozen_on, returned_on }: IncidentRow): boolean {
  return returned_on !== null && daysBetween(frozen_on ?? filed_on, returned_on) <= RETURNED_WITHIN_DAYS;
}
