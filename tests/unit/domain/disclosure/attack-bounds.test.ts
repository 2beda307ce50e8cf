import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { attackBounds } from '../../../../src/domain/disclosure/attack-bounds.ts';
import type { LinearProgram, Range } from '../../../../src/domain/disclosure/linear-program.ts';
import { knownTo, type CellId, type TableSystem } from '../../../../src/domain/disclosure/table-system.ts';
import { fits, valueOfForm } from '../../../../src/domain/disclosure/witnesses.ts';
import { highsSolver } from '../../../../src/pipeline/protect/highs-solver.ts';
import { randomPrograms } from './random-programs.ts';
import { crossTable, randomTables, rowOwners } from './random-systems.ts';
import { yalpsSolver } from './yalps-solver.ts';

function formsOf({ cells }: TableSystem) {
  return new Map([...cells.values()].map(({ id, form }) => [id, form]));
}

/** Which cells are hidden, as chance has it. */
const hiding = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
const hiddenOf = ({ cells }: TableSystem, drawn: readonly boolean[]): ReadonlySet<CellId> =>
  new Set([...cells.keys()].filter((_, index) => drawn[index % drawn.length]));

describe('the bounds of an attack', () => {
  const { system } = crossTable([
    [20, 50, 10],
    [8, 19, 22],
    [17, 32, 12],
  ]);
  const hidden = new Set(['r1|c0', 'r1|c2', 'r2|c0', 'r2|c2']);

  test('are those of Willenborg & de Waal’s example', () => {
    const bounds = attackBounds(knownTo(system, hidden), formsOf(system), highsSolver);
    expect(bounds.get('r1|c2')).toEqual({ lower: 5, upper: 30 });
    expect(bounds.get('r0|c0')).toEqual({ lower: 20, upper: 20 });
  });

  test('close where the attacker knows one of the hidden cells', () => {
    const known = knownTo(system, hidden, ['r1|c0']);
    expect(attackBounds(known, formsOf(system), highsSolver).get('r2|c2')).toEqual({ lower: 12, upper: 12 });
  });

  test('are infinite where nothing limits them', () => {
    const all = new Set(system.cells.keys());
    expect(attackBounds(knownTo(system, all), formsOf(system), highsSolver).get('T|T')).toEqual({
      lower: 0,
      upper: Infinity,
    });
  });

  test('of what is printed rounded leave what the rounding leaves', () => {
    const cell = { id: 'a', form: new Map([[0, 1]]), value: 1200, printed: 1000, slack: 500 };
    const rounded: TableSystem = { atoms: 1, identities: [], cells: new Map([['a', cell]]) };
    const [shown, known] = [[], ['a']].map((besides) =>
      attackBounds(knownTo(rounded, new Set(), besides), formsOf(rounded), highsSolver).get('a'),
    );
    expect([shown, known]).toEqual([
      { lower: 500, upper: 1500 },
      { lower: 1200, upper: 1200 },
    ]);
  });

  test.each([
    [
      'columns',
      [
        { columns: [1, 1], lower: 5 },
        { columns: [1, 1], lower: 6 },
      ],
    ],
    [
      'a column',
      [
        { columns: [1, 0], lower: 5 },
        { columns: [1, 0], lower: 6 },
      ],
    ],
  ])('are none where what is known of %s contradicts itself', (_, given) => {
    const program: LinearProgram = {
      columns: [
        { lower: 0, upper: Infinity },
        { lower: 0, upper: Infinity },
      ],
      rows: given.map(({ columns, lower }) => ({
        form: new Map(columns.flatMap((by, column) => (by === 0 ? [] : [[column, by] as const]))),
        lower,
        upper: lower,
      })),
    };
    expect(() => attackBounds(program, new Map([['x', new Map([[0, 1]])]]), highsSolver)).toThrow(
      'contradicts itself',
    );
  });

  test('contain the truth, whatever is hidden and whoever asks, and both solvers agree', () => {
    fc.assert(
      fc.property(randomTables, hiding, (table, drawn) => {
        const { cells } = table.system;
        for (const { knows } of rowOwners(table)) {
          const known = knownTo(table.system, hiddenOf(table.system, drawn), knows);
          const [bounds, second] = [highsSolver, yalpsSolver].map((solver) =>
            attackBounds(known, formsOf(table.system), solver),
          );
          for (const [id, { lower, upper }] of bounds ?? []) {
            const value = cells.get(id)?.value ?? Number.NaN;
            expect(lower).toBeLessThanOrEqual(value + 1e-6);
            expect(upper).toBeGreaterThanOrEqual(value - 1e-6);
            expect(second?.get(id)?.lower).toBeCloseTo(lower, 6);
            expect(second?.get(id)?.upper).toBeCloseTo(upper, 6);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('never widen as more is shown', () => {
    fc.assert(
      fc.property(randomTables, hiding, hiding, ({ system: table }, first, more) => {
        const [most, fewer] = [
          hiddenOf(table, first),
          hiddenOf(
            table,
            first.map((is, at) => is && more[at] === true),
          ),
        ];
        const bounds = (those: ReadonlySet<CellId>): ReadonlyMap<CellId, Range> =>
          attackBounds(knownTo(table, those), formsOf(table), highsSolver);
        const wide = bounds(most);
        for (const [id, { lower, upper }] of bounds(fewer)) {
          expect(lower).toBeGreaterThanOrEqual((wide.get(id)?.lower ?? 0) - 1e-6);
          expect(upper).toBeLessThanOrEqual((wide.get(id)?.upper ?? 0) + 1e-6);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the two solvers', () => {
  test('find the same least value, at a table that fits', () => {
    fc.assert(
      fc.property(randomPrograms, ({ program, inside, objective }) => {
        expect(fits(inside, program)).toBe(true);
        const [first, second] = [highsSolver, yalpsSolver].map((solver) =>
          solver(program).minimise(objective),
        );
        expect(first?.status).toBe(second?.status);
        for (const solution of [first, second]) {
          if (solution?.status !== 'optimal') continue;
          expect(fits(solution.columns, program)).toBe(true);
          expect(valueOfForm(objective, solution.columns)).toBeCloseTo(solution.value, 6);
          expect(first?.status === 'optimal' ? first.value : Number.NaN).toBeCloseTo(solution.value, 6);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('answer one question after another as if each were the first', () => {
    fc.assert(
      fc.property(randomPrograms, fc.array(fc.nat({ max: 5 }), { maxLength: 6 }), ({ program }, asked) => {
        const session = highsSolver(program);
        for (const drawn of asked) {
          const column = drawn % program.columns.length;
          for (const by of [1, -1]) {
            const objective = new Map([[column, by]]);
            const fresh = highsSolver(program).minimise(objective);
            const solution = session.minimise(objective);
            expect(solution.status).toBe(fresh.status);
            if (solution.status === 'optimal' && fresh.status === 'optimal')
              expect(solution.value).toBeCloseTo(fresh.value, 6);
          }
        }
        session.close();
      }),
    );
  });

  test('say so where nothing fits', () => {
    const program: LinearProgram = {
      columns: [{ lower: 0, upper: 2 }],
      rows: [{ form: new Map([[0, 1]]), lower: 3, upper: 4 }],
    };
    for (const solver of [highsSolver, yalpsSolver])
      expect(solver(program).minimise(new Map([[0, 1]])).status).toBe('infeasible');
  });
});
