import { allQuestions, findBreaches, type Breach } from '../../domain/disclosure/find-breaches.ts';
import type { LinearSolver } from '../../domain/disclosure/linear-program.ts';
import type { CellId, TableCell, TableSystem } from '../../domain/disclosure/table-system.ts';
import { QUANTITIES, type QuantityId } from '../protect/publication-history.ts';
import type { WatchedQuantity } from '../protect/watch-quantities.ts';
import type { Known } from './what-is-known.ts';

/** Relative to 1: figures in files are rounded decimals. */
const TOLERANCE = 1e-6;

export type EmittedFault =
  /** A sensitive cell can be inferred too closely from what the files say. */
  | ({ readonly kind: 'inferred'; readonly quantity: string } & Breach)
  /** A file prints a cell that is to be printed nowhere. */
  | { readonly kind: 'not to be printed'; readonly quantity: string; readonly cell: CellId }
  /** A file prints another figure than the true one. */
  | { readonly kind: 'wrong'; readonly quantity: string; readonly cell: CellId };

/**
 * The last gate: attacks what was read back from the emitted files, as a stranger and as each district that
 * knows its own figures, both of whom have kept every earlier release. Nothing of how the pages were made is used, only what they say.
 */
export function attackEmitted(
  known: Known,
  watched: Readonly<Record<QuantityId, WatchedQuantity>>,
  solver: LinearSolver,
): readonly EmittedFault[] {
  return QUANTITIES.flatMap((quantity) =>
    attackQuantity(quantity, known.get(quantity) ?? new Map(), watched[quantity], solver),
  );
}

function attackQuantity(
  quantity: QuantityId,
  known: ReadonlyMap<CellId, { readonly lower: number; readonly upper: number }>,
  { quantity: { system, truth, implied }, sensitive, attackers, memory }: WatchedQuantity,
  solver: LinearSolver,
): readonly EmittedFault[] {
  const faults: EmittedFault[] = [];
  const cells = new Map<CellId, TableCell>();
  const hidden = new Set<CellId>();
  for (const cell of system.cells.values()) {
    const range = known.get(cell.id);
    // What earlier releases and others have printed is known whether or not it is printed again.
    if (range === undefined && !memory.known.has(cell.id)) hidden.add(cell.id);
    const slack = TOLERANCE * Math.max(1, cell.value);
    const isWrong =
      range !== undefined && (cell.value < range.lower - slack || cell.value > range.upper + slack);
    if (isWrong) faults.push({ kind: 'wrong', quantity, cell: cell.id });
    cells.set(cell.id, range === undefined || isWrong ? cell : asRead(cell, range));
  }
  for (const id of known.keys())
    if (!system.cells.has(id) || implied.has(id))
      faults.push({ kind: 'not to be printed', quantity, cell: id });
  const read: TableSystem = { ...system, cells };
  const attacked = { system: read, truth, sensitive };
  const breaches = findBreaches(attacked, allQuestions(attacked, attackers), hidden, solver);
  return [...faults, ...breaches.map((breach) => ({ kind: 'inferred' as const, quantity, ...breach }))];
}

function asRead(cell: TableCell, { lower, upper }: { lower: number; upper: number }): TableCell {
  return { ...cell, printed: (lower + upper) / 2, slack: (upper - lower) / 2 };
}
