/** Coefficients by column index. */
export type LinearForm = ReadonlyMap<number, number>;

/** Both ends may be infinite. */
export interface Range {
  readonly lower: number;
  readonly upper: number;
}

/** Every value x with columns within their ranges and every row's form within its range. */
export interface LinearProgram {
  readonly columns: readonly Range[];
  readonly rows: readonly (Range & { readonly form: LinearForm })[];
}

/** `unbounded` covers what a solver cannot tell from infeasible. */
export type LinearSolution =
  | { readonly status: 'optimal'; readonly value: number; readonly columns: readonly number[] }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unbounded' };

/** One program, minimised for one objective after another: a solver may start where it stopped. */
export interface LinearSession {
  readonly minimise: (objective: LinearForm) => LinearSolution;
  readonly close: () => void;
}

/** Opens a program. Injected, so that the tests can hold one solver against another. */
export type LinearSolver = (program: LinearProgram) => LinearSession;

export function sumOf(columns: Iterable<number>): LinearForm {
  const form = new Map<number, number>();
  for (const column of columns) form.set(column, (form.get(column) ?? 0) + 1);
  return form;
}

export function negative(form: LinearForm): LinearForm {
  return new Map([...form].map(([column, coefficient]) => [column, -coefficient]));
}
