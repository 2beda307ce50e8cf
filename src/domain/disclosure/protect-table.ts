import { complementaryCells, type FlowTask } from './complementary-cells.ts';
import {
  allQuestions,
  findBreaches,
  type Attacked,
  type Attacker,
  type Breach,
  type Questions,
  type WitnessPool,
} from './find-breaches.ts';
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
  const state: State = {
    hidden: new Set(given),
    pool: new Map(),
    hopeless: new Set(),
    reasons: new Map(),
  };
  // One attacker after another: what protects against the first mostly does against the next.
  for (const attacker of task.attackers) {
    for (;;) {
      const [open] = openBreaches(task, state, [attacker], solver);
      if (open === undefined) break;
      if (!widen(task, state, open, attacker, solver)) state.hopeless.add(nameOf(open));
    }
  }
  showAgain(task, state, given, solver);
  return {
    hidden: state.hidden,
    complementary: [...state.hidden].filter((cell) => !given.has(cell)),
    breaches: findBreaches(task, allQuestions(task, task.attackers), state.hidden, solver, state.pool),
  };
}

interface State {
  readonly hidden: Set<CellId>;
  readonly pool: WitnessPool;
  /** Breaches that no hiding mends, by name. */
  readonly hopeless: Set<string>;
  /** Why a complementary cell was hidden: what to ask first when it is to be shown again. */
  readonly reasons: Map<CellId, Map<Attacker, Set<CellId>>>;
}

/** The first breach that may be mended. */
function openBreaches(
  task: ProtectionTask,
  { hidden, pool, hopeless }: State,
  attackers: readonly Attacker[],
  solver: LinearSolver,
): readonly Breach[] {
  const mendable = (found: readonly Breach[]): readonly Breach[] =>
    found.filter((breach) => !hopeless.has(nameOf(breach)));
  const questions = allQuestions(task, attackers);
  return mendable(findBreaches(task, questions, hidden, solver, pool, (found) => mendable(found).length > 0));
}

function nameOf({ attacker, cell }: Breach): string {
  return `${attacker} ${cell}`;
}

/** Hides what lets a cell move far enough; false where nothing does. */
function widen(
  { system, truth, sensitive, alwaysShown, costOf }: ProtectionTask,
  { hidden, reasons }: State,
  { cell }: Breach,
  attacker: Attacker,
  solver: LinearSolver,
): boolean {
  const need = sensitive.get(cell);
  if (need === undefined) return false;
  const flow: FlowTask = { system, truth, hidden, immovable: attacker.knows, alwaysShown, costOf };
  for (const moves of movesFor(cellOf(system, cell).value, need)) {
    const found = moves.map((move) => complementaryCells(flow, cell, move, solver));
    const more = found.flatMap((cells) => cells ?? []);
    if (found.some((cells) => cells === null) || more.length === 0) continue;
    for (const one of more) {
      hidden.add(one);
      const reason = reasons.get(one) ?? new Map<Attacker, Set<CellId>>();
      reason.set(attacker, (reason.get(attacker) ?? new Set()).add(cell));
      reasons.set(one, reason);
    }
    return true;
  }
  return false;
}

/** Dearest first. What is shown again must open no breach that was not there before. */
function showAgain(
  task: ProtectionTask,
  { hidden, pool, hopeless, reasons }: State,
  given: ReadonlySet<CellId>,
  solver: LinearSolver,
): void {
  const complementary = [...hidden].filter((cell) => !given.has(cell));
  const isOpened = (found: readonly Breach[]): boolean =>
    found.some((breach) => !hopeless.has(nameOf(breach)));
  for (const cell of complementary.sort((a, b) => task.costOf(b) - task.costOf(a))) {
    hidden.delete(cell);
    const first = [...(reasons.get(cell) ?? [])].map(([attacker, cells]) => ({ attacker, cells }));
    // Tables that this cell rules out may fit again with the next.
    const trial = new Map([...pool].map(([name, witnesses]) => [name, [...witnesses]]));
    const opens = (questions: Questions): boolean =>
      isOpened(findBreaches(task, questions, hidden, solver, trial, isOpened));
    if (opens(first) || opens(allQuestions(task, task.attackers))) hidden.add(cell);
    else for (const [name, witnesses] of trial) pool.set(name, witnesses);
  }
}
