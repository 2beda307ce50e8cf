import { attackBounds } from './attack-bounds.ts';
import { complementaryCells } from './complementary-cells.ts';
import type { LinearSolver, Range } from './linear-program.ts';
import { isProtected, movesFor, type ProtectionNeed } from './protection-need.ts';
import { knownTo, type CellId, type TableCell, type TableSystem } from './table-system.ts';

/** Somebody who reads everything that is published and knows some cells besides, exactly. */
export interface Attacker {
  readonly name: string;
  readonly knows: ReadonlySet<CellId>;
}

export interface ProtectionTask {
  readonly system: TableSystem;
  /** True values of the atoms. */
  readonly truth: readonly number[];
  /** Cells that must not be inferred (primary cells), with how far an attacker must be left. */
  readonly sensitive: ReadonlyMap<CellId, ProtectionNeed>;
  /** Cells that are hidden whatever is decided here: implied ones that no table prints. */
  readonly neverShown: ReadonlySet<CellId>;
  /** Cells that cannot be hidden any more: others have printed them. */
  readonly alwaysShown: ReadonlySet<CellId>;
  readonly attackers: readonly Attacker[];
  /** Cost of hiding a cell, per unit of flow through it; > 0. */
  readonly costOf: (cell: CellId) => number;
}

export interface Breach {
  readonly cell: CellId;
  readonly attacker: string;
  readonly inferred: Range;
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
  const hidden = new Set([...task.neverShown, ...primary]);
  const given = new Set(hidden);
  const hopeless = new Set<string>();
  for (let breaches = breachesOf(task, hidden, solver); ; ) {
    const open = breaches.filter(({ cell, attacker }) => !hopeless.has(`${attacker} ${cell}`));
    const [next] = open;
    if (next === undefined) break;
    if (!widen(task, hidden, next, solver)) hopeless.add(`${next.attacker} ${next.cell}`);
    breaches = breachesOf(task, hidden, solver);
  }
  showAgain(task, hidden, given, solver, hopeless);
  return {
    hidden,
    complementary: [...hidden].filter((cell) => !given.has(cell)),
    breaches: breachesOf(task, hidden, solver),
  };
}

/** Every sensitive cell that an attacker infers more closely than it needs. */
export function breachesOf(
  { system, sensitive, attackers }: Pick<ProtectionTask, 'system' | 'sensitive' | 'attackers'>,
  hidden: ReadonlySet<CellId>,
  solver: LinearSolver,
): readonly Breach[] {
  return attackers.flatMap(({ name, knows }) => {
    const targets = [...sensitive].filter(([cell]) => !knows.has(cell));
    const bounds = attackBounds(
      knownTo(system, hidden, knows),
      new Map(targets.map(([cell]) => [cell, cellOf(system, cell).form])),
      solver,
    );
    return targets.flatMap(([cell, need]) => {
      const inferred = bounds.get(cell) ?? { lower: 0, upper: Infinity };
      return isProtected(cellOf(system, cell).value, inferred, need)
        ? []
        : [{ cell, attacker: name, inferred }];
    });
  });
}

/** Hides what lets a cell move far enough; false where nothing does. */
function widen(
  task: ProtectionTask,
  hidden: Set<CellId>,
  { cell, attacker }: Breach,
  solver: LinearSolver,
): boolean {
  const { system, truth, sensitive, alwaysShown, attackers, costOf } = task;
  const need = sensitive.get(cell);
  const knows = attackers.find(({ name }) => name === attacker)?.knows ?? new Set<CellId>();
  if (need === undefined) return false;
  const flow = { system, truth, hidden, immovable: new Set([...alwaysShown, ...knows]), costOf };
  for (const moves of movesFor(cellOf(system, cell).value, need)) {
    const found = moves.map((move) => complementaryCells(flow, cell, move, solver));
    if (found.some((cells) => cells === null)) continue;
    const more = found.flatMap((cells) => cells ?? []);
    for (const one of more) hidden.add(one);
    return more.length > 0;
  }
  return false;
}

/** Dearest first. What is shown again must open no breach that was not there before. */
function showAgain(
  task: ProtectionTask,
  hidden: Set<CellId>,
  given: ReadonlySet<CellId>,
  solver: LinearSolver,
  hopeless: ReadonlySet<string>,
): void {
  const complementary = [...hidden].filter((cell) => !given.has(cell));
  const dear = complementary.sort((a, b) => task.costOf(b) - task.costOf(a));
  for (const cell of dear) {
    hidden.delete(cell);
    const opened = breachesOf(task, hidden, solver).some(
      (breach) => !hopeless.has(`${breach.attacker} ${breach.cell}`),
    );
    if (opened) hidden.add(cell);
  }
}

function cellOf(system: TableSystem, id: CellId): TableCell {
  const cell = system.cells.get(id);
  if (cell === undefined) throw new RangeError(`no such cell: ${id}`);
  return cell;
}
