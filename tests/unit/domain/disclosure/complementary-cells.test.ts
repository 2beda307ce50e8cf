import { describe, expect, test } from 'vitest';

import { complementaryCells, type FlowTask } from '../../../../src/domain/disclosure/complementary-cells.ts';
import type { LinearSolver } from '../../../../src/domain/disclosure/linear-program.ts';
import type { CellId } from '../../../../src/domain/disclosure/table-system.ts';
import { highsSolver } from '../../../../src/pipeline/protect/highs-solver.ts';
import { crossTable } from './random-systems.ts';
import { yalpsSolver } from './yalps-solver.ts';

const table = crossTable([
  [3, 20, 10],
  [8, 19, 22],
  [17, 2, 12],
]);

function task(rest: Partial<FlowTask> = {}): FlowTask {
  return {
    ...table,
    hidden: new Set(['r0|c0']),
    immovable: new Set(),
    alwaysShown: new Set(),
    costOf: (id) => (id.includes('T') ? 10 : 1),
    ...rest,
  };
}

const flow = (move: number, rest: Partial<FlowTask> = {}) =>
  complementaryCells(task(rest), 'r0|c0', move, highsSolver)?.toSorted();

describe('the cells of a cheapest flow', () => {
  test('are the other three corners of a rectangle', () => {
    const cells = flow(5) ?? [];
    expect(cells).toHaveLength(3);
    const [, row, column] = /^(?=.*r([12])\|c0)(?=.*r0\|c([12])).*$/.exec(cells.join(' ')) ?? [];
    expect(cells).toContain(`r${row ?? ''}|c${column ?? ''}`);
  });

  test('are large enough to move by as much', () => {
    // Up by 9 needs 9 less beside and above: neither the 8 nor the 2 have as much.
    expect(flow(9)).not.toContain('r1|c0');
    expect(flow(-3)).toHaveLength(3);
  });

  test('avoid what is dear', () => {
    const dear = (id: CellId): number => (id === 'r1|c0' || id === 'r0|c1' || id.includes('T') ? 50 : 1);
    expect(flow(5, { costOf: dear })).toEqual(['r0|c2', 'r2|c0', 'r2|c2']);
  });

  test('use what is hidden for nothing, and never what cannot move', () => {
    const hidden = new Set(['r0|c0', 'r0|c2', 'r2|c2', 'r2|c0']);
    expect(flow(5, { hidden })).toEqual([]);
    expect(flow(5, { hidden, immovable: new Set(['r2|c2']) })).not.toEqual([]);
    for (const known of ['r0|c2', 'r2|c0', 'r1|c0']) {
      expect(flow(5, { immovable: new Set([known]) })).not.toContain(known);
    }
  });

  test('are none where no table is that far', () => {
    expect(flow(-4)).toBeUndefined();
    const others = new Set([...table.system.cells.keys()].filter((id) => id !== 'r0|c0'));
    expect(flow(5, { immovable: others })).toBeUndefined();
  });

  test('cost the same by both solvers', () => {
    const costOf = (id: CellId): number => 1 + (id.charCodeAt(1) % 3) + (id.endsWith('T') ? 4 : 0);
    for (const move of [1, 5, 9, -2]) {
      const [first, second] = [highsSolver, yalpsSolver].map((solver) => {
        const { costs, watched } = watchCosts(solver);
        complementaryCells(task({ costOf }), 'r0|c0', move, watched);
        return costs;
      });
      expect(first).toEqual(second);
      expect(first?.at(0)).toBeGreaterThan(0);
    }
  });

  test('of a cell that is not there are an error', () => {
    expect(() => complementaryCells(task(), 'nowhere', 5, highsSolver)).toThrow(RangeError);
  });
});

/** Least costs as a solver finds them: which of equally cheap flows it takes is its own affair. */
function watchCosts(solver: LinearSolver): { readonly costs: number[]; readonly watched: LinearSolver } {
  const costs: number[] = [];
  return {
    costs,
    watched: (program) => {
      const session = solver(program);
      return {
        ...session,
        minimise: (objective) => {
          const solution = session.minimise(objective);
          if (solution.status === 'optimal') costs.push(Math.round(solution.value * 1e6) / 1e6);
          return solution;
        },
      };
    },
  };
}
