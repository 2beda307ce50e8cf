import { UNASSIGNED } from '../../domain/area-code.ts';
import { dayNumber } from '../../domain/iso-date.ts';
import { amountOf, centsOf } from '../../domain/money.ts';
import { monthOfDate } from '../../domain/period.ts';
import type { IncidentRow } from '../../schema/incidents.schema.ts';
import { columnOf, type Located, type Rows } from '../read/column-table.ts';
import type { RowColumn } from '../read/row-column.ts';
import type { MoneyTally, Tally } from './incident-tally.ts';
import { keyOf } from './tally-key.ts';

/** Within how long a case of the filed cohort counts as cleared, and frozen money as returned. */
const SOLVED_WITHIN_DAYS = 180;
const RETURNED_WITHIN_DAYS = 90;

/** Rows of incidents to one tally a month, area and type. */
export function tallyRows(rows: Rows<Located<IncidentRow>>): ReadonlyMap<string, Tally> {
  const areas = numbered(columnOf(rows, 'adcode').map((area) => area ?? UNASSIGNED));
  const months = numbered(columnOf(rows, 'filed_on').map(monthOfDate));
  const types = numbered(columnOf(rows, 'fraud_type'));
  const figures = figuresOf(rows);
  const places = new Map<number, { readonly key: string; readonly sum: Sum }>();
  for (let row = 0; row < rows.length; row += 1) {
    // To put words together for every row would take longer than to add it.
    const group =
      (areas.numbers.at(row) * months.count + months.numbers.at(row)) * types.count + types.numbers.at(row);
    let place = places.get(group);
    if (place === undefined) {
      place = { key: keyOf(areas.names.at(row), months.names.at(row), types.names.at(row)), sum: emptySum() };
      places.set(group, place);
    }
    add(place.sum, figures, row);
  }
  return new Map(Array.from(places.values(), ({ key, sum }) => [key, tallyOf(sum)]));
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

/** Names by row, and their numbers from 0. */
interface Numbered {
  readonly names: RowColumn<string>;
  readonly numbers: RowColumn<number>;
  readonly count: number;
}

function numbered(names: RowColumn<string>): Numbered {
  const known = new Map<string, number>();
  const numbers = names.map((name) => {
    const number = known.get(name) ?? known.size;
    known.set(name, number);
    return number;
  });
  return { names, numbers, count: known.size };
}

/** What is added up, by row: dates as days since 1970, null where there are none. */
interface Figures {
  readonly prevented: RowColumn<boolean>;
  readonly loss: RowColumn<number>;
  readonly stopped: RowColumn<number>;
  readonly returned: RowColumn<number>;
  readonly filedOn: RowColumn<number>;
  readonly frozenOn: RowColumn<number | null>;
  readonly solvedOn: RowColumn<number | null>;
  readonly returnedOn: RowColumn<number | null>;
}

function figuresOf(rows: Rows<Located<IncidentRow>>): Figures {
  const dayOrNull = (date: string | null): number | null => (date === null ? null : dayNumber(date));
  return {
    prevented: columnOf(rows, 'prevented'),
    loss: columnOf(rows, 'loss'),
    stopped: columnOf(rows, 'stopped'),
    returned: columnOf(rows, 'returned'),
    filedOn: columnOf(rows, 'filed_on').map(dayNumber),
    frozenOn: columnOf(rows, 'frozen_on').map(dayOrNull),
    solvedOn: columnOf(rows, 'solved_on').map(dayOrNull),
    returnedOn: columnOf(rows, 'returned_on').map(dayOrNull),
  };
}

function add(sum: Sum, figures: Figures, row: number): void {
  if (figures.prevented.at(row)) {
    sum.prevented += 1;
    return;
  }
  const loss = figures.loss.at(row);
  const filedOn = figures.filedOn.at(row);
  const solvedOn = figures.solvedOn.at(row);
  const returnedOn = figures.returnedOn.at(row);
  sum.filed += 1;
  addMoney(sum.loss, loss);
  if (loss > 0) sum.losses.push(loss);
  addMoney(sum.stopped, figures.stopped.at(row));
  if (solvedOn !== null && solvedOn - filedOn <= SOLVED_WITHIN_DAYS) sum.solved180d += 1;
  // What was stopped and never frozen is counted from the day of filing.
  if (returnedOn !== null && returnedOn - (figures.frozenOn.at(row) ?? filedOn) <= RETURNED_WITHIN_DAYS)
    addMoney(sum.returned90d, figures.returned.at(row));
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
