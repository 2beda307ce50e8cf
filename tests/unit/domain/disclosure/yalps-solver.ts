import { solve, type Constraint } from 'yalps';

import type {
  LinearForm,
  LinearProgram,
  LinearSession,
} from '../../../../src/domain/disclosure/linear-program.ts';

/** The second solver: pure JavaScript, unrelated to HiGHS. Columns below 0 are moved up before and back after. */
export function yalpsSolver({ columns, rows }: LinearProgram): LinearSession {
  const shift = columns.map(({ lower }) => (Number.isFinite(lower) ? lower : -1e9));
  const constraints = new Map<string, Constraint>();
  rows.forEach(({ form, lower, upper }, row) => {
    const moved = shiftOf(form, shift);
    constraints.set(`r${row}`, bounds(lower - moved, upper - moved));
  });
  columns.forEach(({ upper }, column) => {
    if (Number.isFinite(upper)) constraints.set(`c${column}`, { max: upper - (shift[column] ?? 0) });
  });
  return {
    minimise: (objective) => {
      const variables = new Map(
        columns.map((_, column) => [
          `x${column}`,
          new Map<string, number>([
            ['cost', objective.get(column) ?? 0],
            [`c${column}`, 1],
            ...rows.flatMap(({ form }, row) =>
              form.has(column) ? [[`r${row}`, form.get(column) ?? 0] as const] : [],
            ),
          ]),
        ]),
      );
      const solution = solve(
        { direction: 'minimize', objective: 'cost', constraints, variables },
        { includeZeroVariables: true, precision: 1e-9 },
      );
      if (solution.status === 'infeasible') return { status: 'infeasible' };
      if (solution.status !== 'optimal') return { status: 'unbounded' };
      const values = new Map(solution.variables);
      return {
        status: 'optimal',
        value: solution.result + shiftOf(objective, shift),
        columns: columns.map((_, column) => (values.get(`x${column}`) ?? 0) + (shift[column] ?? 0)),
      };
    },
    close: () => undefined,
  };
}

function bounds(lower: number, upper: number): Constraint {
  if (lower === upper) return { equal: lower };
  return {
    ...(Number.isFinite(lower) ? { min: lower } : {}),
    ...(Number.isFinite(upper) ? { max: upper } : {}),
  };
}

function shiftOf(form: LinearForm, shift: readonly number[]): number {
  let moved = 0;
  for (const [column, by] of form) moved += by * (shift[column] ?? 0);
  return moved;
}
