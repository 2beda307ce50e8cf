const ZERO = 1e-9;

/**
 * The linear equations that somebody who reads every published figure can write down, in reduced form:
 * `isDetermined` says whether a combination of unknowns follows from them (Gauss–Jordan elimination).
 */
export class RowSpace {
  private readonly rows: { readonly pivot: number; readonly vector: readonly number[] }[] = [];

  constructor(equations: readonly (readonly number[])[]) {
    for (const equation of equations) this.add(equation);
  }

  isDetermined(combination: readonly number[]): boolean {
    return this.reduce(combination).every((coefficient) => Math.abs(coefficient) < ZERO);
  }

  private add(equation: readonly number[]): void {
    const rest = this.reduce(equation);
    const pivot = rest.findIndex((coefficient) => Math.abs(coefficient) >= ZERO);
    const lead = rest[pivot];
    if (lead === undefined) return;
    const vector = rest.map((coefficient) => coefficient / lead);
    for (const [index, row] of this.rows.entries()) {
      this.rows[index] = { pivot: row.pivot, vector: subtract(row.vector, vector, row.vector[pivot] ?? 0) };
    }
    this.rows.push({ pivot, vector });
  }

  private reduce(combination: readonly number[]): readonly number[] {
    return this.rows.reduce(
      (rest, { pivot, vector }) => subtract(rest, vector, rest[pivot] ?? 0),
      combination,
    );
  }
}

function subtract(from: readonly number[], what: readonly number[], times: number): readonly number[] {
  return times === 0 ? from : from.map((coefficient, index) => coefficient - times * (what[index] ?? 0));
}
