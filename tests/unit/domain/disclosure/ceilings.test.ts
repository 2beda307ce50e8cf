import { describe, expect, test } from 'vitest';

import { additiveSystem } from '../../../../src/domain/disclosure/additive-system.ts';
import { allQuestions, findBreaches } from '../../../../src/domain/disclosure/find-breaches.ts';
import type { ProtectionNeed } from '../../../../src/domain/disclosure/protection-need.ts';
import { protectTable } from '../../../../src/domain/disclosure/protect-table.ts';
import type { TableSystem } from '../../../../src/domain/disclosure/table-system.ts';
import { highsSolver } from '../../../../src/pipeline/protect/highs-solver.ts';

/* Solved cases of five districts, of whose filed cases everybody knows the number. */

const SOLVED = new Map([
  ['a', 4],
  ['c', 36],
  ['d', 36],
  ['e', 36],
  ['f', 36],
  ['whole', 148],
]);
const FILED = [6, 36, 36, 36, 36];
const NEED: ProtectionNeed = { kind: 'width', width: 5 };

const { system: without, truth } = additiveSystem(SOLVED, [
  { total: 'whole', parts: ['a', 'c', 'd', 'e', 'f'] },
]);
const within: TableSystem = { ...without, ceilings: FILED };
const sensitive = new Map([['a', NEED]]);
const attackers = [{ name: 'reader', knows: new Set<string>() }];
const hidden = new Set(['a', 'e', 'f']);

function breaches(system: TableSystem) {
  const attacked = { system, truth, sensitive };
  return findBreaches(attacked, allQuestions(attacked, attackers), hidden, highsSolver);
}

describe('no more is solved than was filed', () => {
  test('an attacker who knows it infers what another does not', () => {
    expect(breaches(without)).toEqual([]);
    expect(breaches(within)).toEqual([{ cell: 'a', attacker: 'reader', inferred: { lower: 4, upper: 6 } }]);
  });

  test('the engine hides enough all the same', () => {
    const task = { system: within, truth, sensitive, attackers };
    const protection = protectTable(
      { ...task, neverShown: new Set(), alwaysShown: new Set(), costOf: () => 1 },
      highsSolver,
    );
    expect(protection.breaches).toEqual([]);
    expect(protection.hidden.has('whole')).toBe(true);
  });
});
