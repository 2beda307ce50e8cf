import {
  negative,
  type LinearForm,
  type LinearSession,
  type LinearSolver,
  type Range,
} from './linear-program.ts';
import { isProtected, type ProtectionNeed } from './protection-need.ts';
import { placed, reduceProgram, type ReducedProgram } from './reduce-program.ts';
import { cellOf, knownTo, type CellId, type TableSystem } from './table-system.ts';
import { fits, spanOf, type Witness } from './witnesses.ts';

/** Somebody who reads everything that is published and knows some cells besides, exactly. */
export interface Attacker {
  readonly name: string;
  readonly knows: ReadonlySet<CellId>;
}

export interface Breach {
  readonly cell: CellId;
  readonly attacker: string;
  readonly inferred: Range;
}

export interface Attacked {
  readonly system: TableSystem;
  /** True values of the atoms: the first table that fits. */
  readonly truth: Witness;
  readonly sensitive: ReadonlyMap<CellId, ProtectionNeed>;
}

/** Tables found on the way, by attacker: most cells are proved safe by one that is there already. */
export type WitnessPool = Map<string, Witness[]>;

/** So many tables are kept per attacker: the latest are the most telling. */
const KEPT = 60;

/** Which attackers to ask about which sensitive cells. */
export type Questions = readonly { readonly attacker: Attacker; readonly cells: Iterable<CellId> }[];

export function allQuestions({ sensitive }: Attacked, attackers: readonly Attacker[]): Questions {
  return attackers.map((attacker) => ({ attacker, cells: sensitive.keys() }));
}

/**
 * Every sensitive cell that an attacker infers more closely than it needs. A cell is safe as soon as two tables
 * that fit lie far enough apart; only for the others is the narrowest interval computed.
 *
 * @param isEnough asked after each breach; true ends the search
 */
export function findBreaches(
  { system, truth, sensitive }: Attacked,
  questions: Questions,
  hidden: ReadonlySet<CellId>,
  solver: LinearSolver,
  pool: WitnessPool = new Map(),
  isEnough: (found: readonly Breach[]) => boolean = () => false,
): readonly Breach[] {
  const breaches: Breach[] = [];
  for (const { attacker, cells } of questions) {
    const { name, knows } = attacker;
    const program = knownTo(system, hidden, knows);
    const witnesses = [truth, ...(pool.get(name) ?? []).filter((witness) => fits(witness, program))];
    const session = lazySession(() => reduceProgram(program), solver, truth);
    for (const cell of cells) {
      const need = sensitive.get(cell);
      if (need === undefined || knows.has(cell)) continue;
      const { form, value } = cellOf(system, cell);
      if (isProtected(value, spanOf(form, witnesses), need)) continue;
      const upper = -session.least(negative(form), witnesses);
      // One end is often enough: the other is at least as far as what has been seen.
      if (isProtected(value, { lower: spanOf(form, witnesses).lower, upper }, need)) continue;
      const inferred = { lower: session.least(form, witnesses), upper };
      if (!isProtected(value, inferred, need)) breaches.push({ cell, attacker: name, inferred });
      if (isEnough(breaches)) break;
    }
    session.close();
    pool.set(name, witnesses.slice(1).slice(-KEPT));
    if (isEnough(breaches)) break;
  }
  return breaches;
}

interface LazySession {
  /** The least value of a form; the tables that show it are added to the witnesses. */
  readonly least: (form: LinearForm, witnesses: Witness[]) => number;
  readonly close: () => void;
}

/** Opens a part of the program when it is first asked about. */
function lazySession(reduce: () => ReducedProgram, solver: LinearSolver, truth: Witness): LazySession {
  let reduced: ReducedProgram | undefined;
  const open = new Map<number, LinearSession>();
  return {
    least: (form, witnesses) => {
      reduced ??= reduce();
      let value = 0;
      for (const [column, by] of form) value += by * (reduced.fixed.get(column) ?? 0);
      for (const [index, { program, placeOf }] of reduced.parts.entries()) {
        const inside = placed(form, placeOf);
        if (inside.size === 0) continue;
        const session = open.get(index) ?? solver(program);
        open.set(index, session);
        const solution = session.minimise(inside);
        if (solution.status === 'infeasible') throw new Error('what is known contradicts itself');
        if (solution.status === 'unbounded') return -Infinity;
        const witness = [...truth];
        for (const [column, place] of placeOf) witness[column] = solution.columns[place] ?? 0;
        witnesses.push(witness);
        value += solution.value;
      }
      return value;
    },
    close: () => {
      for (const session of open.values()) session.close();
    },
  };
}
