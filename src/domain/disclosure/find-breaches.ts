import { negative, type LinearSession, type LinearSolver, type Range } from './linear-program.ts';
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

/**
 * Every sensitive cell that an attacker infers more closely than it needs. A cell is safe as soon as two tables
 * that fit lie far enough apart; only for the others is the narrowest interval computed.
 *
 * @param isEnough asked after each breach; true ends the search
 */
export function findBreaches(
  { system, truth, sensitive }: Attacked,
  attackers: readonly Attacker[],
  hidden: ReadonlySet<CellId>,
  solver: LinearSolver,
  pool: WitnessPool = new Map(),
  isEnough: (found: readonly Breach[]) => boolean = () => false,
): readonly Breach[] {
  const breaches: Breach[] = [];
  for (const { name, knows } of attackers) {
    const program = knownTo(system, hidden, knows);
    const witnesses = [truth, ...(pool.get(name) ?? []).filter((witness) => fits(witness, program))];
    const session = lazySession(() => reduceProgram(program), solver, truth);
    for (const [cell, need] of sensitive) {
      if (knows.has(cell)) continue;
      const { form, value } = cellOf(system, cell);
      if (isProtected(value, spanOf(form, witnesses), need)) continue;
      const inferred = session.boundsOf(form, (witness) => witnesses.push(witness));
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
  readonly boundsOf: (form: ReadonlyMap<number, number>, found: (witness: Witness) => void) => Range;
  readonly close: () => void;
}

/** Opens a part of the program when it is first asked about. */
function lazySession(reduce: () => ReducedProgram, solver: LinearSolver, truth: Witness): LazySession {
  let reduced: ReducedProgram | undefined;
  const open = new Map<number, LinearSession>();
  return {
    boundsOf: (form, found) => {
      reduced ??= reduce();
      let known = 0;
      for (const [column, by] of form) known += by * (reduced.fixed.get(column) ?? 0);
      let [lower, upper] = [known, known];
      for (const [index, { program, placeOf }] of reduced.parts.entries()) {
        const inside = placed(form, placeOf);
        if (inside.size === 0) continue;
        const session = open.get(index) ?? solver(program);
        open.set(index, session);
        const [least, most] = [session.minimise(inside), session.minimise(negative(inside))];
        for (const solution of [least, most]) {
          if (solution.status === 'infeasible') throw new Error('what is known contradicts itself');
          if (solution.status === 'unbounded') continue;
          const witness = [...truth];
          for (const [column, place] of placeOf) witness[column] = solution.columns[place] ?? 0;
          found(witness);
        }
        lower += least.status === 'optimal' ? least.value : -Infinity;
        upper += most.status === 'optimal' ? -most.value : Infinity;
      }
      return { lower, upper };
    },
    close: () => {
      for (const session of open.values()) session.close();
    },
  };
}
