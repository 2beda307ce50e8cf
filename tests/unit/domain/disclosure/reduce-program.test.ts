import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { LinearProgram } from '../../../../src/domain/disclosure/linear-program.ts';
import { placed, reduceProgram } from '../../../../src/domain/disclosure/reduce-program.ts';
import { randomPrograms } from './random-programs.ts';
import { yalpsSolver } from './yalps-solver.ts';

const free = { lower: 0, upper: Infinity };

function programOf(
  columns: number,
  rows: readonly (readonly [readonly number[], number, number?])[],
): LinearProgram {
  return {
    columns: Array.from({ length: columns }, () => free),
    rows: rows.map(([members, lower, upper = lower]) => ({
      form: new Map(members.map((column) => [column, 1])),
      lower,
      upper,
    })),
  };
}

describe('reducing', () => {
  test('takes out what is known, and what follows from it', () => {
    const { fixed, parts } = reduceProgram(
      programOf(3, [
        [[0], 4],
        [[0, 1], 6],
        [[0, 1, 2], 11],
      ]),
    );
    expect(Object.fromEntries(fixed)).toEqual({ 0: 4, 1: 2, 2: 5 });
    expect(parts).toEqual([]);
  });

  test('knows that the parts of nothing are nothing', () => {
    expect(Object.fromEntries(reduceProgram(programOf(3, [[[0, 2], 0]])).fixed)).toEqual({ 0: 0, 2: 0 });
    expect(reduceProgram(programOf(3, [[[0, 2], 0, 500]])).fixed.size).toBe(0);
  });

  test('splits what has nothing to do with each other', () => {
    const { parts } = reduceProgram(
      programOf(5, [
        [[0, 3], 5],
        [[1, 4], 7],
        [[4, 2], 9],
      ]),
    );
    const members = parts.map(({ placeOf }) => [...placeOf.keys()]);
    expect(members).toEqual([
      [0, 3],
      [1, 2, 4],
    ]);
    expect(parts.map(({ program }) => program.rows.length)).toEqual([1, 2]);
  });

  test('refuses what contradicts itself', () => {
    expect(() =>
      reduceProgram(
        programOf(1, [
          [[0], 3],
          [[0], 5],
        ]),
      ),
    ).toThrow('contradicts itself');
    expect(() =>
      reduceProgram(
        programOf(2, [
          [[0], 7],
          [[0, 1], 5],
        ]),
      ),
    ).toThrow('contradicts itself');
  });

  test('changes no least value', () => {
    fc.assert(
      fc.property(randomPrograms, ({ program, objective }) => {
        const whole = yalpsSolver(program).minimise(objective);
        const { fixed, parts } = reduceProgram(program);
        let value = [...objective].reduce((sum, [column, by]) => sum + by * (fixed.get(column) ?? 0), 0);
        for (const { program: part, placeOf } of parts) {
          const inside = placed(objective, placeOf);
          if (inside.size === 0) continue;
          const solution = yalpsSolver(part).minimise(inside);
          value += solution.status === 'optimal' ? solution.value : -Infinity;
        }
        expect(value).toBeCloseTo(whole.status === 'optimal' ? whole.value : -Infinity, 6);
      }),
    );
  });
});
