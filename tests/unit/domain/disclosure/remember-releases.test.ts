import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { attackBounds } from '../../../../src/domain/disclosure/attack-bounds.ts';
import { earlierCell, type EarlierPrints } from '../../../../src/domain/disclosure/earlier-prints.ts';
import type { LinearForm, LinearProgram } from '../../../../src/domain/disclosure/linear-program.ts';
import { protectTable, type Protection } from '../../../../src/domain/disclosure/protect-table.ts';
import {
  ContradictoryRelease,
  rememberReleases,
  type RememberedSystem,
} from '../../../../src/domain/disclosure/remember-releases.ts';
import { cellOf, type CellId } from '../../../../src/domain/disclosure/table-system.ts';
import { highsSolver } from '../../../../src/pipeline/protect/highs-solver.ts';
import { crossTable, MIN_COUNT, smallCells, taskOf } from './random-systems.ts';
import { yalpsSolver } from './yalps-solver.ts';

type Table = ReturnType<typeof crossTable>;

const READER = [{ name: 'reader', knows: new Set<CellId>() }];

function printsOf({ system, truth }: Table, hidden: ReadonlySet<CellId>, release = 'r1'): EarlierPrints {
  const shown = [...system.cells.values()].filter(({ id }) => !hidden.has(id));
  return {
    release,
    printed: new Map(shown.map(({ id, value }) => [id, { lower: value, upper: value }])),
    hidden,
    guess: truth,
  };
}

function protectAfter(table: Table, remembered: RememberedSystem): Protection {
  const { system, truth, known, keptHidden, hiddenThen } = remembered;
  const then = [...hiddenThen.keys()].map((cell) => [cell, { kind: 'width', width: MIN_COUNT }] as const);
  const now = [...smallCells(table)].filter(([cell]) => !known.has(cell));
  const task = taskOf({ system, truth }, { attackers: READER, alwaysShown: known });
  return protectTable(
    {
      ...task,
      sensitive: new Map([...now, ...then.filter(([cell]) => isSmall(cellOf(system, cell).value))]),
      neverShown: new Set([...keptHidden.keys(), ...hiddenThen.keys()]),
    },
    highsSolver,
  );
}

const isSmall = (value: number): boolean => value > 0 && value < MIN_COUNT;

/** Two tables of the same shape, the second with a few cases that came in late. */
const grownTables = fc
  .tuple(fc.integer({ min: 3, max: 4 }), fc.integer({ min: 3, max: 4 }))
  .chain(([rows, columns]) => {
    const grid = (cell: fc.Arbitrary<number>): fc.Arbitrary<number[][]> =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      });
    const count = fc.oneof(
      { weight: 2, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
      { weight: 6, arbitrary: fc.integer({ min: 5, max: 30 }) },
    );
    const late = fc.oneof(
      { weight: 6, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
    );
    return fc.record({ first: grid(count), late: grid(late) });
  });

/** Everybody’s book-keeping: what was there, what came since, neither below 0, and both tables’ prints. */
function jointProgram(
  first: Table,
  second: Table,
  hidden: readonly [ReadonlySet<CellId>, ReadonlySet<CellId>],
) {
  const atoms = first.system.atoms;
  const grown = (form: LinearForm): LinearForm =>
    new Map([...form, ...[...form].map(([atom, by]) => [atom + atoms, by] as const)]);
  const rows = [
    ...[...first.system.cells.values()].filter(({ id }) => !hidden[0].has(id)),
    ...[...second.system.cells.values()]
      .filter(({ id }) => !hidden[1].has(id))
      .map((cell) => ({ ...cell, form: grown(cell.form) })),
  ].map(({ form, value }) => ({ form, lower: value, upper: value }));
  const program: LinearProgram = {
    columns: Array.from({ length: 2 * atoms }, () => ({ lower: 0, upper: Infinity })),
    rows,
  };
  return { program, grown };
}

describe('two releases together', () => {
  test('leave every small count of either its interval, to an attack with the other solver', () => {
    let refused = 0;
    let asked = 0;
    fc.assert(
      fc.property(grownTables, ({ first: before, late }) => {
        const first = crossTable(before);
        const second = crossTable(
          before.map((row, at) => row.map((value, column) => value + (late[at]?.[column] ?? 0))),
        );
        const released = protectTable(taskOf(first, { attackers: READER }), highsSolver);
        if (released.breaches.length > 0) return;
        const remembered = rememberReleases(second, [printsOf(first, released.hidden)], highsSolver);
        const { hidden, breaches } = protectAfter(second, remembered);
        // What cannot be protected is refused: then nothing is published, and nothing is given away.
        if (breaches.length > 0) {
          refused += 1;
          return;
        }
        const { program, grown } = jointProgram(first, second, [released.hidden, hidden]);
        const targets = new Map<string, LinearForm>([
          ...[...smallCells(first).keys()].map(
            (id) => [`then ${id}`, cellOf(first.system, id).form] as const,
          ),
          ...[...smallCells(second).keys()].map(
            (id) => [`now ${id}`, grown(cellOf(second.system, id).form)] as const,
          ),
        ]);
        asked += targets.size;
        for (const [cell, { lower, upper }] of attackBounds(program, targets, yalpsSolver))
          expect(Math.floor(upper + 1e-6) - Math.ceil(lower - 1e-6), cell).toBeGreaterThanOrEqual(MIN_COUNT);
      }),
      { numRuns: 60, seed: 20261123 },
    );
    expect(asked).toBeGreaterThan(200);
    expect(refused).toBeLessThan(20);
  });
});

describe('what a reader keeps of an earlier release', () => {
  const table = crossTable([
    [3, 12, 20],
    [9, 2, 11],
    [14, 8, 30],
  ]);
  const hidden = new Set(['r0|c0', 'r0|c1', 'r1|c0', 'r1|c1']);

  test('is known still, and what it hid stays hidden, where nothing has changed', () => {
    const { known, keptHidden, hiddenThen, system } = rememberReleases(
      table,
      [printsOf(table, hidden)],
      highsSolver,
    );
    expect(new Set([...known, ...keptHidden.keys()])).toEqual(new Set(table.system.cells.keys()));
    expect(new Set(keptHidden.keys())).toEqual(hidden);
    expect([hiddenThen.size, system.atoms]).toEqual([0, table.system.atoms]);
  });

  test('is a second unknown where a case came in late, and no more than that has come', () => {
    // With the totals of their columns he would know which of the two it was.
    const more = new Set([...hidden, 'T|c0', 'T|c1']);
    const later = crossTable([
      [4, 12, 20],
      [9, 2, 11],
      [14, 8, 30],
    ]);
    const { system, hiddenThen, known } = rememberReleases(later, [printsOf(table, more)], highsSolver);
    expect(hiddenThen.get(earlierCell('r0|c0', 'r1'))).toBe('r1');
    expect(cellOf(system, earlierCell('r0|c0', 'r1')).value).toBe(3);
    expect(known.has('r0|T')).toBe(false);
    expect(cellOf(system, earlierCell('T|T', 'r1'))).toMatchObject({ printed: 109, slack: 0 });
    // Both totals are known: the case is one of the two hidden cells of its row.
    const rows = [...known]
      .map((id) => cellOf(system, id))
      .map(({ form, value }) => ({ form, lower: value, upper: value }));
    const total = cellOf(system, 'r0|T');
    const program = {
      columns: Array.from({ length: system.atoms }, () => ({ lower: 0, upper: Infinity })),
      rows: [
        ...rows,
        ...system.identities.map((form) => ({ form, lower: 0, upper: 0 })),
        { form: total.form, lower: total.value, upper: total.value },
      ],
    };
    const added = new Map(cellOf(system, 'r0|c0').form);
    for (const [column, by] of cellOf(system, earlierCell('r0|c0', 'r1')).form) added.set(column, -by);
    expect(attackBounds(program, new Map([['added', added]]), yalpsSolver).get('added')).toEqual({
      lower: 0,
      upper: 1,
    });
  });

  test('is refused where no table has its figures', () => {
    const { printed, ...rest } = printsOf(table, hidden);
    const forged = { ...rest, printed: new Map([...printed, ['T|T', { lower: 500, upper: 500 }] as const]) };
    expect(() => rememberReleases(table, [forged], highsSolver)).toThrow(ContradictoryRelease);
  });

  test('of a sum that has fallen leaves open whether its parts fell or grew', () => {
    const later = crossTable([
      [3, 12, 20],
      [9, 2, 11],
      [14, 8, 27],
    ]);
    const { system, known } = rememberReleases(later, [printsOf(table, hidden)], highsSolver);
    expect(cellOf(system, earlierCell('r2|c2', 'r1')).value).toBe(30);
    expect(known.has('r2|c2')).toBe(false);
    expect(known.has('r0|c2')).toBe(true);
  });
});
