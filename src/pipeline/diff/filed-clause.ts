import { sumOfMoney } from '../../domain/money.ts';
import { mayPrint } from './folder-pair.ts';
import type { FiledFigure } from './incident-cells.ts';
import type { Narrator } from './narrator.ts';
import type { ToldCell } from './told-cells.ts';

/** Whether the count of incidents, and inside the office their loss, stayed in all of these cells. */
export function sameIncidents(cells: readonly ToldCell[]): boolean {
  return cells.every(({ filed }) => {
    const { before = null, after = null } = filed ?? {};
    if (before === null || after === null) return false;
    return before.filed === after.filed && before.loss === after.loss;
  });
}

/**
 * `立案30→36起` for cells that are each open: the sum of all. Inside the office with the losses, which the
 * site publishes by the year only. Null where the sums would tell a small number.
 */
export function filedClause(narrator: Narrator, cells: readonly ToldCell[]): string | null {
  const { pair, words } = narrator;
  const before = sumOf(cells, 'before');
  const after = sumOf(cells, 'after');
  if (after === null) return words.filedWithdrawn;
  if (!mayPrint(pair, [before?.filed ?? 0, after.filed, Math.abs(after.filed - (before?.filed ?? 0))]))
    return null;
  const isFirst =
    before === null || cells.every((cell) => cell.kind === 'new' && cell.filed?.before?.filed === 0);
  const span = (of: (figure: FiledFigure) => string): string =>
    isFirst || of(before) === of(after) ? of(after) : words.arrow(of(before), of(after));
  const wasMissing = before === null && cells.every(({ kind }) => kind !== 'new');
  const filed = `${words.filed(span((figure) => String(figure.filed)))}${wasMissing ? words.notSuppliedBefore : ''}`;
  if (!pair.isInternal) return filed;
  const { currency } = pair.after.dataset;
  return [filed, words.loss(span((figure) => words.money(figure.loss, currency)))].join(words.comma);
}

/** Null where no cell has a figure; a month that was not supplied adds nothing. */
function sumOf(cells: readonly ToldCell[], side: 'before' | 'after'): FiledFigure | null {
  const figures = cells.flatMap(({ filed }) => {
    const figure = filed?.[side] ?? null;
    return figure === null ? [] : [figure];
  });
  if (figures.length === 0) return null;
  return {
    filed: figures.reduce((total, figure) => total + figure.filed, 0),
    loss: sumOfMoney(figures.map((figure) => figure.loss)),
  };
}
