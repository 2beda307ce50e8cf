import {
  negative,
  type LinearForm,
  type LinearProgram,
  type LinearSolver,
  type Range,
} from './linear-program.ts';
import { placed, reduceProgram } from './reduce-program.ts';

/**
 * The narrowest interval that somebody can infer for each target from what he knows: its least and its
 * greatest value over every table that fits (Fischetti & Salazar-González 2000, attacker subproblem, as a
 * linear programme; for counts the whole numbers within are what he has).
 *
 * @throws Error where nothing fits: what he knows contradicts itself
 */
export function attackBounds<Target>(
  known: LinearProgram,
  targets: ReadonlyMap<Target, LinearForm>,
  solver: LinearSolver,
): ReadonlyMap<Target, Range> {
  const { fixed, parts } = reduceProgram(known);
  const found = new Map([...targets].map(([target, form]) => [target, fixedShare(form, fixed)]));
  for (const { program, placeOf } of parts) {
    const here = [...targets].flatMap(([target, form]) => {
      const inside = placed(form, placeOf);
      return inside.size === 0 ? [] : [{ target, inside }];
    });
    if (here.length === 0) continue;
    const session = solver(program);
    for (const { target, inside } of here) {
      const before = found.get(target) ?? { lower: 0, upper: 0 };
      const least = session.minimise(inside);
      const most = session.minimise(negative(inside));
      if (least.status === 'infeasible' || most.status === 'infeasible')
        throw new Error(`what is known contradicts itself at ${String(target)}`);
      found.set(target, {
        lower: before.lower + (least.status === 'optimal' ? least.value : -Infinity),
        upper: before.upper + (most.status === 'optimal' ? -most.value : Infinity),
      });
    }
    session.close();
  }
  return found;
}

function fixedShare(form: LinearForm, fixed: ReadonlyMap<number, number>): Range {
  let known = 0;
  for (const [column, by] of form) known += by * (fixed.get(column) ?? 0);
  return { lower: known, upper: known };
}
