import { complementaryCells, type FlowTask } from './complementary-cells.ts';
import { findBreaches, type Attacked, type Attacker, type Breach, type WitnessPool } from './find-breaches.ts';
import type { LinearSolver } from './linear-program.ts';
import { movesFor } from './protection-need.ts';
import { cellOf, type CellId } from './table-system.ts';

export interface ProtectionTask extends Attacked {
  /** Cells that are hidden whatever is decided here: implied ones that no table prints. */
  readonly neverShown: ReadonlySet<CellId>;
  /** Cells that cannot be hidden any more: others have printed them. */
  readonly alwaysShown: ReadonlySet<CellId>;
  readonly attackers: readonly Attacker[];
  /** Cost of hiding a cell, per unit of flow through it; > 0. */
  readonly costOf: (cell: CellId) => number;
}

export interface Protection {
  /** Primary and complementary cells, and those never shown. */
  readonly hidden: ReadonlySet<CellId>;
  /** Of these, the complementary ones. */
  readonly complementary: readonly CellId[];
  /** What could not be protected by hiding any cell that may be hidden. */
  readonly breaches: readonly Breach[];
}

/**
 * Primary and complementary cell suppression over all tables at once: hide the sensitive cells; while an
 * attacker infers one of them too closely, hide the cells of a cheapest flow that would let it move; last,
 * show again every complementary cell that the others can do without.
 */
export function protectTable(task: ProtectionTask, solver: LinearSolver): Protection {
  const primary = [...task.sensitive.keys()].filter((cell) => !task.alwaysShown.has(cell));
  const given = new Set([...task.neverShown, ...primary]);
  const hidden = new Set(given);
  const pool: WitnessPool = new Map();
  const hopeless = new Set<string>();
  for (;;) {
    const breaches = findBreaches(task, task.attackers, hidden, solver, pool);
    const open = breaches.filter((breach) => !hopeless.has(nameOf(breach)));
    if (open.length === 0) break;
    const before = hidden.size;
    for (const breach of open) if (!widen(task, hidden, breach, solver)) hopeless.add(nameOf(breach));
    if (hidden.size === before) break;
  }
  showAgain(task, hidden, given, solver, pool, hopeless);
  return {
    hidden,
    complementary: [...hidden].filter((cell) => !given.has(cell)),
    breaches: findBreaches(task, task.attackers, hidden, solver, pool),
  };
}

function nameOf({ attacker, cell }: Breach): string {
  return `${attacker} ${cell}`;
}

/** Hides what lets a cell move far enough; false where nothing does. */
function widen(
  { system, truth, sensitive, alwaysShown, attackers, costOf }: ProtectionTask,
  hidden: Set<CellId>,
  { cell, attacker }: Breach,
  solver: LinearSolver,
): boolean {
  const need = sensitive.get(cell);
  const knows = attackers.find(({ name }) => name === attacker)?.knows ?? new Set<CellId>();
  if (need === undefined) return false;
  const flow: FlowTask = { system, truth, hidden, immovable: new Set([...alwaysShown, ...knows]), costOf };
  for (const moves of movesFor(cellOf(system, cell).value, need)) {
    const found = moves.map((move) => complementaryCells(flow, cell, move, solver));
    if (found.some((cells) => cells === null)) continue;
    for (const one of found.flatMap((cells) => cells ?? [])) hidden.add(one);
    return true;
  }
  return false;
}

/** Dearest first. What is shown again must open no breach that was not there before. */
function showAgain(
  task: ProtectionTask,
  hidden: Set<CellId>,
  given: ReadonlySet<CellId>,
  solver: LinearSolver,
  pool: WitnessPool,
  hopeless: ReadonlySet<string>,
): void {
  const complementary = [...hidden].filter((cell) => !given.has(cell));
  const isOpened = (found: readonly Breach[]): boolean =>
    found.some((breach) => !hopeless.has(nameOf(breach)));
  for (const cell of complementary.sort((a, b) => task.costOf(b) - task.costOf(a))) {
    hidden.delete(cell);
    // Tables that this cell rules out may fit again with the next.
    const trial = new Map([...pool].map(([name, witnesses]) => [name, [...witnesses]]));
    const opened = isOpened(findBreaches(task, task.attackers, hidden, solver, trial, isOpened));
    if (opened) hidden.add(cell);
    else for (const [name, witnesses] of trial) pool.set(name, witnesses);
  }
}
