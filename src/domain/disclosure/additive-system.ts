import { sumOf, type LinearForm } from './linear-program.ts';
import type { CellId, TableSystem } from './table-system.ts';

/** A total and the parts that it is the sum of. */
export interface Additivity {
  readonly total: CellId;
  readonly parts: readonly CellId[];
}

export interface AdditiveSystem {
  readonly system: TableSystem;
  /** True values of the atoms. */
  readonly truth: readonly number[];
}

/**
 * Tables given as cells and equations: the atoms are the cells that are no total. A total with two equations
 * (rows and columns) must be the same sum both ways, or the second is kept as an identity.
 *
 * @throws RangeError where an equation names a cell that is not there, or totals go round in a circle
 */
export function additiveSystem(
  values: ReadonlyMap<CellId, number>,
  equations: readonly Additivity[],
): AdditiveSystem {
  const equationOf = Map.groupBy(equations, ({ total }) => total);
  const atoms = [...values.keys()].filter((cell) => !equationOf.has(cell));
  const columnOf = new Map(atoms.map((cell, column) => [cell, column]));
  const formOf = expander(columnOf, equationOf);
  const cells = new Map(
    [...values].map(([id, value]) => [id, { id, form: formOf(id, []), value, printed: value, slack: 0 }]),
  );
  const identities = equations.flatMap(({ total, parts }) => {
    const form = difference(formOf(total, []), sumOfForms(parts.map((part) => formOf(part, []))));
    return form.size === 0 ? [] : [form];
  });
  return {
    system: { atoms: atoms.length, identities, cells },
    truth: atoms.map((cell) => values.get(cell) ?? 0),
  };
}

function expander(
  columnOf: ReadonlyMap<CellId, number>,
  equationOf: ReadonlyMap<CellId, readonly Additivity[]>,
): (cell: CellId, above: readonly CellId[]) => LinearForm {
  const known = new Map<CellId, LinearForm>();
  const formOf = (cell: CellId, above: readonly CellId[]): LinearForm => {
    const column = columnOf.get(cell);
    if (column !== undefined) return sumOf([column]);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const [equation] = equationOf.get(cell) ?? [];
    if (equation === undefined || above.includes(cell)) throw new RangeError(`no value for ${cell}`);
    const form = sumOfForms(equation.parts.map((part) => formOf(part, [...above, cell])));
    known.set(cell, form);
    return form;
  };
  return formOf;
}

function sumOfForms(forms: readonly LinearForm[]): LinearForm {
  const sum = new Map<number, number>();
  for (const form of forms) for (const [column, by] of form) sum.set(column, (sum.get(column) ?? 0) + by);
  return sum;
}

function difference(a: LinearForm, b: LinearForm): LinearForm {
  const left = new Map(a);
  for (const [column, by] of b) left.set(column, (left.get(column) ?? 0) - by);
  return new Map([...left].filter(([, by]) => by !== 0));
}
