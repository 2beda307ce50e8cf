import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { attackBounds } from '../../../../src/domain/disclosure/attack-bounds.ts';
import {
  allQuestions,
  findBreaches,
  type Attacked,
  type WitnessPool,
} from '../../../../src/domain/disclosure/find-breaches.ts';
import { isProtected } from '../../../../src/domain/disclosure/protection-need.ts';
import { cellOf, knownTo, type CellId } from '../../../../src/domain/disclosure/table-system.ts';
import { fits } from '../../../../src/domain/disclosure/witnesses.ts';
import { highsSolver } from '../../../../src/pipeline/protect/highs-solver.ts';
import { crossTable, randomTables, rowOwners, smallCells } from './random-systems.ts';
import { yalpsSolver } from './yalps-solver.ts';

/** Every breach as the plain bounds of the second solver show it. */
function breachesByBounds(
  { system, sensitive }: Attacked,
  attackers: ReturnType<typeof rowOwners>,
  hidden: ReadonlySet<CellId>,
) {
  return attackers.flatMap(({ name, knows }) => {
    const asked = [...sensitive].filter(([cell]) => !knows.has(cell));
    const forms = new Map(asked.map(([cell]) => [cell, cellOf(system, cell).form]));
    const bounds = attackBounds(knownTo(system, hidden, knows), forms, yalpsSolver);
    return asked.flatMap(([cell, need]) => {
      const range = bounds.get(cell) ?? { lower: 0, upper: 0 };
      return isProtected(cellOf(system, cell).value, range, need) ? [] : [`${name} ${cell}`];
    });
  });
}

const hiding = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });

describe('breaches', () => {
  test('are every cell that the bounds give away, and no other', () => {
    fc.assert(
      fc.property(randomTables, hiding, (table, drawn) => {
        const sensitive = smallCells(table);
        const cells = [...table.system.cells.keys()];
        const hidden = new Set(cells.filter((id, at) => sensitive.has(id) || drawn[at % drawn.length]));
        const attackers = rowOwners(table);
        const attacked = { ...table, sensitive };
        const found = findBreaches(attacked, allQuestions(attacked, attackers), hidden, highsSolver);
        expect(found.map(({ attacker, cell }) => `${attacker} ${cell}`).sort()).toEqual(
          breachesByBounds(attacked, attackers, hidden).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('are the same with tables found before, from whatever pattern: a witness is never wrong', () => {
    fc.assert(
      fc.property(randomTables, fc.array(hiding, { minLength: 2, maxLength: 4 }), (table, patterns) => {
        const sensitive = smallCells(table);
        const attacked = { ...table, sensitive };
        const attackers = rowOwners(table);
        const pool: WitnessPool = new Map();
        for (const drawn of patterns) {
          const cells = [...table.system.cells.keys()];
          const hidden = new Set(cells.filter((id, at) => sensitive.has(id) || drawn[at % drawn.length]));
          const questions = allQuestions(attacked, attackers);
          const found = findBreaches(attacked, questions, hidden, highsSolver, pool);
          expect(found.map(({ attacker, cell }) => `${attacker} ${cell}`).sort()).toEqual(
            breachesByBounds(attacked, attackers, hidden).sort(),
          );
          for (const { name, knows } of attackers)
            for (const witness of pool.get(name) ?? [])
              expect(fits(witness, knownTo(table.system, hidden, knows))).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('end with the first where that is enough', () => {
    const table = crossTable([
      [3, 20],
      [20, 2],
    ]);
    const attacked = { ...table, sensitive: smallCells(table) };
    const attackers = [{ name: 'reader', knows: new Set<CellId>() }];
    const hidden = new Set(['r0|c0', 'r1|c1']);
    const all = findBreaches(attacked, allQuestions(attacked, attackers), hidden, highsSolver);
    expect(all).toEqual([
      { cell: 'r0|c0', attacker: 'reader', inferred: { lower: 3, upper: 3 } },
      { cell: 'r1|c1', attacker: 'reader', inferred: { lower: 2, upper: 2 } },
    ]);
    const first = findBreaches(
      attacked,
      allQuestions(attacked, attackers),
      hidden,
      highsSolver,
      new Map(),
      (found) => found.length > 0,
    );
    expect(first).toEqual(all.slice(0, 1));
  });
});
