import type { LinearForm, LinearSolver, Range } from './linear-program.ts';
import { asPrinted, ceilingOf, type CellId, type TableSystem } from './table-system.ts';

/** A flow smaller than this through a cell is none. */
const TOLERANCE = 1e-6;

export interface FlowTask {
  readonly system: TableSystem;
  /** True values of the atoms. */
  readonly truth: readonly number[];
  readonly hidden: ReadonlySet<CellId>;
  /** Cells that this attacker knows to the last place. */
  readonly immovable: ReadonlySet<CellId>;
  /** Cells that cannot be hidden any more: they stay within what their print allows. */
  readonly alwaysShown: ReadonlySet<CellId>;
  /** Cost of hiding a cell, per unit of flow through it; > 0. */
  readonly costOf: (cell: CellId) => number;
}

/**
 * The cells to hide so that a cell could be `move` away from its value without any figure still shown
 * telling: a cheapest other table that fits (minimum-cost flow as a linear programme, after Castro 2012).
 * Null where no table that fits is that far.
 */
export function complementaryCells(
  { system, truth, hidden, immovable, alwaysShown, costOf }: FlowTask,
  target: CellId,
  move: number,
  solver: LinearSolver,
): readonly CellId[] | null {
  const wanted = system.cells.get(target);
  if (wanted === undefined) throw new RangeError(`no such cell: ${target}`);
  // Columns: how far each atom moves, then how far each shown cell leaves what its print allows.
  const columns: Range[] = truth.map((value, atom) => ({
    lower: -value,
    upper: ceilingOf(system, atom) - value,
  }));
  const rows: (Range & { form: LinearForm })[] = system.identities.map((form) => ({
    form,
    lower: 0,
    upper: 0,
  }));
  rows.push({ form: wanted.form, lower: move, upper: move });
  const costs = new Map<number, number>();
  const leaving = new Map<number, CellId>();
  for (const cell of system.cells.values()) {
    const isKnown = immovable.has(cell.id);
    if (cell.id === target || (hidden.has(cell.id) && !isKnown)) continue;
    const print = asPrinted(cell);
    const [lower, upper] = isKnown ? [0, 0] : [print.lower - cell.value, print.upper - cell.value];
    if (isKnown || alwaysShown.has(cell.id)) {
      rows.push({ form: cell.form, lower, upper });
      continue;
    }
    const column = columns.length;
    columns.push({ lower: 0, upper: Infinity });
    costs.set(column, costOf(cell.id));
    leaving.set(column, cell.id);
    rows.push({ form: new Map([...cell.form, [column, -1]]), lower: -Infinity, upper });
    rows.push({ form: new Map([...cell.form, [column, 1]]), lower, upper: Infinity });
  }
  const session = solver({ columns, rows });
  const solution = session.minimise(costs);
  session.close();
  if (solution.status !== 'optimal') return null;
  return [...leaving].flatMap(([column, id]) => ((solution.columns[column] ?? 0) > TOLERANCE ? [id] : []));
}
