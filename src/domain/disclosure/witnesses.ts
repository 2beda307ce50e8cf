import type { LinearForm, LinearProgram, Range } from './linear-program.ts';

const TOLERANCE = 1e-6;

/** A table that fits what an attacker knows, atom by atom: proof that he cannot exclude its figures. */
export type Witness = readonly number[];

export function valueOfForm(form: LinearForm, columns: Witness): number {
  let value = 0;
  for (const [column, by] of form) value += by * (columns[column] ?? 0);
  return value;
}

/** Whether a table fits a program. */
export function fits(columns: Witness, program: LinearProgram): boolean {
  return program.rows.every(({ form, lower, upper }) => {
    const value = valueOfForm(form, columns);
    const slack = TOLERANCE * Math.max(1, Math.abs(value));
    return value >= lower - slack && value <= upper + slack;
  });
}

/** What a form takes on over some witnesses: he cannot exclude any of it, nor anything between. */
export function spanOf(form: LinearForm, witnesses: readonly Witness[]): Range {
  const values = witnesses.map((witness) => valueOfForm(form, witness));
  return { lower: Math.min(...values), upper: Math.max(...values) };
}
