import { UNASSIGNED } from '../../domain/area-code.ts';
import { dayNumber } from '../../domain/iso-date.ts';
import { amountOf, centsOf } from '../../domain/money.ts';
import { monthOfDate } from '../../domain/period.ts';
import type { IncidentRow } from '../../schema/incidents.schema.ts';
import { columnOf, type Located, type Rows } from '../read/column-table.ts';
import { BLOCK, type RowColumn } from '../read/row-column.ts';
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
  const sumOf = (group: number, row: number): Sum => {
    const known = places.get(group);
    if (known !== undefined) return known.sum;
    const sum = emptySum();
    places.set(group, { key: keyOf(areas.names.at(row), months.names.at(row), types.names.at(row)), sum });
    return sum;
  };
  const addBlock = (from: number): void => {
    const [area, month, type] = [areas.numbers(from), months.numbers(from), types.numbers(from)];
    const block = blockOf(figures, from);
    for (let row = 0; row < BLOCK && from + row < rows.length; row += 1) {
      // To put words together for every row would take longer than to add it.
      const group = ((area[row] ?? 0) * months.count + (month[row] ?? 0)) * types.count + (type[row] ?? 0);
      add(sumOf(group, from + row), block, row);
    }
  };
  for (let from = 0; from < rows.length; from += BLOCK) addBlock(from);
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

/** Names by row, and their numbers from 0, many rows at a time. */
interface Numbered {
  readonly names: RowColumn<string>;
  readonly numbers: (from: number) => Float64Array;
  readonly count: number;
}

function numbered(names: RowColumn<string>): Numbered {
  const known = new Map<string, number>();
  const numbers = names.numbers((name) => {
    const number = known.get(name) ?? known.size;
    known.set(name, number);
    return number;
  });
  return { names, numbers, count: known.size };
}

/** What is added up, by row: 1 for those prevented, dates as days since 1970, NaN where there are none. */
type Figures<Value> = Readonly<
  Record<
    'prevented' | 'loss' | 'stopped' | 'returned' | 'filedOn' | 'frozenOn' | 'solvedOn' | 'returnedOn',
    Value
  >
>;

function figuresOf(rows: Rows<Located<IncidentRow>>): Figures<(from: number) => Float64Array> {
  const dayOf = (date: string | null): number => (date === null ? Number.NaN : dayNumber(date));
  return {
    prevented: columnOf(rows, 'prevented').numbers(Number),
    loss: columnOf(rows, 'loss').numbers(Number),
    stopped: columnOf(rows, 'stopped').numbers(Number),
    returned: columnOf(rows, 'returned').numbers(Number),
    filedOn: columnOf(rows, 'filed_on').numbers(dayOf),
    frozenOn: columnOf(rows, 'frozen_on').numbers(dayOf),
    solvedOn: columnOf(rows, 'solved_on').numbers(dayOf),
    returnedOn: columnOf(rows, 'returned_on').numbers(dayOf),
  };
}

function blockOf(figures: Figures<(from: number) => Float64Array>, from: number): Figures<Float64Array> {
  return {
    prevented: figures.prevented(from),
    loss: figures.loss(from),
    stopped: figures.stopped(from),
    returned: figures.returned(from),
    filedOn: figures.filedOn(from),
    frozenOn: figures.frozenOn(from),
    solvedOn: figures.solvedOn(from),
    returnedOn: figures.returnedOn(from),
  };
}

function add(sum: Sum, figures: Figures<Float64Array>, row: number): void {
  if (figures.prevented[row] === 1) {
    sum.prevented += 1;
    return;
  }
  const loss = figures.loss[row] ?? 0;
  const filedOn = figures.filedOn[row] ?? 0;
  const frozenOn = figures.frozenOn[row] ?? 0;
  sum.filed += 1;
  addMoney(sum.loss, loss);
  if (loss > 0) sum.losses.push(loss);
  addMoney(sum.stopped, figures.stopped[row] ?? 0);
  // A date that there is none of makes a comparison false.
  if ((figures.solvedOn[row] ?? 0) - filedOn <= SOLVED_WITHIN_DAYS) sum.solved180d += 1;
  // What was stopped and never frozen is counted from the day of filing.
  const since = Number.isNaN(frozenOn) ? filedOn : frozenOn;
  if ((figures.returnedOn[row] ?? 0) - since <= RETURNED_WITHIN_DAYS)
    addMoney(sum.returned90d, figures.returned[row] ?? 0);
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
