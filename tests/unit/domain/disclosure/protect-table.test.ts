import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { attackBounds } from '../../../../src/domain/disclosure/attack-bounds.ts';
import { allQuestions, findBreaches } from '../../../../src/domain/disclosure/find-breaches.ts';
import { isProtected } from '../../../../src/domain/disclosure/protection-need.ts';
import { protectTable, type ProtectionTask } from '../../../../src/domain/disclosure/protect-table.ts';
import { cellOf, knownTo, type CellId } from '../../../../src/domain/disclosure/table-system.ts';
import { highsSolver } from '../../../../src/pipeline/protect/highs-solver.ts';
import { crossTable, randomTables, taskOf } from './random-systems.ts';
import { yalpsSolver } from './yalps-solver.ts';

function expectSafe({ system, sensitive, attackers }: ProtectionTask, hidden: ReadonlySet<CellId>): void {
  for (const { knows } of attackers) {
    const asked = [...sensitive].filter(([cell]) => !knows.has(cell));
    const forms = new Map(asked.map(([cell]) => [cell, cellOf(system, cell).form]));
    const bounds = attackBounds(knownTo(system, hidden, knows), forms, yalpsSolver);
    for (const [cell, need] of asked) {
      const range = bounds.get(cell) ?? { lower: 0, upper: 0 };
      expect(
        isProtected(cellOf(system, cell).value, range, need),
        `${cell} in ${JSON.stringify(range)}`,
      ).toBe(true);
    }
  }
}

/** Two rows or more besides each owner's: with fewer, what is not his own is the rest of the total. */
const protectable = randomTables.filter(({ system }) => system.cells.has('r2|T'));

describe('a protected table', () => {
  test('gives nothing away to an attack with the other solver, nor to the owner of a row', () => {
    fc.assert(
      fc.property(protectable, (table) => {
        const task = taskOf(table);
        const { hidden, breaches } = protectTable(task, highsSolver);
        expect(breaches).toEqual([]);
        expectSafe(task, hidden);
      }),
      { numRuns: 40 },
    );
  });

  test('hides every sensitive cell, and says which it hid besides', () => {
    fc.assert(
      fc.property(protectable, (table) => {
        const task = taskOf(table, { neverShown: new Set(['r0|c0']) });
        const { hidden, complementary } = protectTable(task, highsSolver);
        for (const cell of task.sensitive.keys()) expect(hidden.has(cell)).toBe(true);
        const given = new Set([...task.sensitive.keys(), ...task.neverShown]);
        expect([...hidden].filter((cell) => !given.has(cell)).sort()).toEqual([...complementary].sort());
      }),
      { numRuns: 20 },
    );
  });

  test('hides nothing where nothing is sensitive', () => {
    const table = crossTable([
      [10, 20],
      [30, 0],
    ]);
    expect(protectTable(taskOf(table), highsSolver)).toEqual({
      hidden: new Set(),
      complementary: [],
      breaches: [],
    });
  });

  test('can do without none of the complementary cells: each one shown again opens a breach', () => {
    fc.assert(
      fc.property(protectable, (table) => {
        const task = taskOf(table);
        const { hidden, complementary } = protectTable(task, highsSolver);
        for (const cell of complementary) {
          const fewer = new Set([...hidden].filter((other) => other !== cell));
          expect(findBreaches(task, allQuestions(task, task.attackers), fewer, yalpsSolver)).not.toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('shows what is always shown, and protects the rest by other cells', () => {
    fc.assert(
      fc.property(protectable, fc.constantFrom('r0|T', 'T|c1', 'T|T', 'r1|c0'), (table, always) => {
        const whole = taskOf(table);
        const sensitive = new Map([...whole.sensitive].filter(([cell]) => cell !== always));
        const task = { ...whole, sensitive, alwaysShown: new Set([always]) };
        const { hidden, breaches } = protectTable(task, highsSolver);
        expect(hidden.has(always)).toBe(false);
        const unsafe = new Set(breaches.map(({ cell }) => cell));
        const rest = new Map([...sensitive].filter(([cell]) => !unsafe.has(cell)));
        expectSafe({ ...task, sensitive: rest }, hidden);
      }),
      { numRuns: 30 },
    );
  });

  test('tells what cannot be protected', () => {
    // Two rows: the owner of one takes it from the total, which others have printed with its columns.
    const table = crossTable([
      [3, 20],
      [30, 40],
    ]);
    const alwaysShown = new Set(['T|c0', 'T|c1', 'T|T', 'r1|c0']);
    const { breaches } = protectTable(taskOf(table, { alwaysShown }), highsSolver);
    expect(breaches.map(({ cell }) => cell)).toContain('r0|c0');
  });

  test('leaves sums room to both sides', () => {
    const table = crossTable([
      [1000, 2000, 9000],
      [8000, 1900, 2200],
      [1700, 3200, 1200],
    ]);
    const task = taskOf(table, { sensitive: new Map([['r1|c0', { kind: 'share', share: 0.15 }]]) });
    const { hidden, breaches } = protectTable(task, highsSolver);
    expect(breaches).toEqual([]);
    expect(hidden.size).toBeGreaterThanOrEqual(4);
    expectSafe(task, hidden);
  });
});
