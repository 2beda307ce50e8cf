import { UNASSIGNED } from '../../domain/area-code.ts';
import { dayNumber } from '../../domain/iso-date.ts';
import { amountOf, centsOf } from '../../domain/money.ts';
import { monthOfDate } from '../../domain/period.ts';
import { remembered } from '../../domain/remembered.ts';
import type { IncidentRow } from '../../schema/incidents.schema.ts';
import { eachRow, type Located, type Rows } from '../read/column-table.ts';
import type { MoneyTally, Tally } from './incident-tally.ts';
import { keyOf } from './tally-key.ts';

/** Within how long a case of the filed cohort counts as cleared, and frozen money as returned. */
const SOLVED_WITHIN_DAYS = 180;
const RETURNED_WITHIN_DAYS = 90;

/** Rows of incidents to one tally a month, area and type. */
export function tallyRows(rows: Rows<Located<IncidentRow>>): ReadonlyMap<string, Tally> {
  const monthOf = remembered(monthOfDate);
  const dayOf = remembered(dayNumber);
  const sums: (readonly [key: string, sum: Sum])[] = [];
  const sumOf = remembered((area: string) =>
    remembered((month: string) =>
      remembered((type: string) => {
        const sum = emptySum();
        sums.push([keyOf(area, month, type), sum]);
        return sum;
      }),
    ),
  );
  eachRow(rows, (row) => {
    add(sumOf(row.adcode ?? UNASSIGNED)(monthOf(row.filed_on))(row.fraud_type), row, dayOf);
  });
  return new Map(sums.map(([key, sum]) => [key, tallyOf(sum)]));
}

interface MoneySum {
  cents: number;
  largest: number;
}

interface Sum {
  filed: number;
  prevented: number;
  solved180d: number;
  readonly losses: number[];
  readonly loss: MoneySum;
  readonly stopped: MoneySum;
  readonly returned90d: MoneySum;
}

function emptySum(): Sum {
  const nothing = (): MoneySum => ({ cents: 0, largest: 0 });
  return {
    filed: 0,
    prevented: 0,
    solved180d: 0,
    losses: [],
    loss: nothing(),
    stopped: nothing(),
    returned90d: nothing(),
  };
}

function add(sum: Sum, row: IncidentRow, dayOf: (isoDate: string) => number): void {
  if (row.prevented) {
    sum.prevented += 1;
    return;
  }
  const { filed_on: filedOn, solved_on: solvedOn, returned_on: returnedOn, loss } = row;
  sum.filed += 1;
  addMoney(sum.loss, loss);
  if (loss > 0) sum.losses.push(loss);
  addMoney(sum.stopped, row.stopped);
  if (solvedOn !== null && dayOf(solvedOn) - dayOf(filedOn) <= SOLVED_WITHIN_DAYS) sum.solved180d += 1;
  // What was stopped and never frozen is counted from the day of filing.
  if (returnedOn !== null && dayOf(returnedOn) - dayOf(row.frozen_on ?? filedOn) <= RETURNED_WITHIN_DAYS)
    addMoney(sum.returned90d, row.returned);
}

function addMoney(sum: MoneySum, amount: number): void {
  sum.cents += centsOf(amount);
  if (amount > sum.largest) sum.largest = amount;
}

function tallyOf({ filed, prevented, solved180d, losses, loss, stopped, returned90d }: Sum): Tally {
  return {
    filed,
    loss: moneyOf(loss),
    losses,
    prevented,
    solved180d,
    stopped: moneyOf(stopped),
    returned90d: moneyOf(returned90d),
  };
}

function moneyOf({ cents, largest }: MoneySum): MoneyTally {
  return { sum: amountOf(cents), largest };
}
