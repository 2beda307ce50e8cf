import loadHighs from 'highs';

import type {
  LinearForm,
  LinearProgram,
  LinearSession,
  LinearSolution,
} from '../../domain/disclosure/linear-program.ts';

const highs = await loadHighs();
const { optimal, infeasible, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus;

const DUAL_SIMPLEX = 1;
const PRIMAL_SIMPLEX = 4;
/** Far more than any of these programs needs. */
const MOST_STEPS = 100_000;

const ENDS: readonly number[] = [optimal, infeasible, unbounded, unboundedOrInfeasible];

/** HiGHS (Huangfu & Hall 2018): one model kept per program, each objective starting from the last basis. */
export function highsSolver(program: LinearProgram): LinearSession {
  const { columns, rows } = program;
  const starts = [0];
  for (const { form } of rows) starts.push((starts.at(-1) ?? 0) + form.size);
  const model = highs.createModel({
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(() => 0),
    colLower: columns.map(({ lower }) => finite(lower)),
    colUpper: columns.map(({ upper }) => finite(upper)),
    rowLower: rows.map(({ lower }) => finite(lower)),
    rowUpper: rows.map(({ upper }) => finite(upper)),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: rows.flatMap(({ form }) => [...form.keys()]),
      values: rows.flatMap(({ form }) => [...form.values()]),
    },
  });
  model.options.set({
    output_flag: false,
    solver: 'simplex',
    simplex_iteration_limit: MOST_STEPS,
  });
  let asked: LinearForm = new Map();

  const minimise = (objective: LinearForm): LinearSolution => {
    for (const column of asked.keys()) model.changeColCost(column, 0);
    for (const [column, cost] of objective) model.changeColCost(column, cost);
    asked = objective;
    model.run();
    // The primal simplex may go round in circles: then anew, from nothing, with the dual.
    if (!ENDS.includes(model.getModelStatus())) {
      model.clearSolver();
      model.options.set('simplex_strategy', DUAL_SIMPLEX);
      model.run();
    }
    // A new objective leaves the last table feasible: the primal simplex goes on from it.
    model.options.set('simplex_strategy', PRIMAL_SIMPLEX);
    const status = model.getModelStatus();
    if (status === infeasible) return { status: 'infeasible' };
    if (status === unbounded || status === unboundedOrInfeasible) return { status: 'unbounded' };
    // No answer is not the answer that anything is possible.
    if (status !== optimal) throw new Error(`the solver stopped with status ${status}`);
    return {
      status: 'optimal',
      value: model.getObjectiveValue(),
      columns: Array.from(model.getSolution().colValue),
    };
  };
  return {
    minimise,
    close: () => {
      model.dispose();
    },
  };
}

function finite(bound: number): number {
  if (Number.isFinite(bound)) return bound;
  return bound > 0 ? highs.infinity : -highs.infinity;
}
