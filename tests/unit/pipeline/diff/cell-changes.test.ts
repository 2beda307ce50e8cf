import { describe, expect, test } from 'vitest';

import { cellOfRow, changesByCell, countsOf } from '../../../../src/pipeline/diff/cell-changes.ts';
import { TABLES } from '../../../../src/schema/tables.ts';
import { incident } from '../made-folder.ts';

const changes = (
  before: readonly ReturnType<typeof incident>[],
  after: readonly ReturnType<typeof incident>[],
) => changesByCell(TABLES.incidents, 'filed_on', before, after);

describe('cells that changed', () => {
  test('count what came, went and changed, beside what there was', () => {
    const kept = incident('2026-03-01', { id: 'kept' });
    const before = [kept, incident('2026-03-02', { id: 'gone' }), incident('2026-03-03', { id: 'b' })];
    const after = [kept, incident('2026-03-03', { id: 'b', loss: 5 }), incident('2026-03-09', { id: 'new' })];
    expect(changes(before, after)).toEqual([
      { area: 'a', period: '2026-03', before: 3, after: 3, added: 1, removed: 1, changed: 1 },
    ]);
  });

  test('are two where a row moved: removed here, added there', () => {
    const before = [incident('2026-03-31', { id: 'x' })];
    const after = [incident('2026-04-01', { id: 'x', adcode: null })];
    expect(changes(before, after)).toEqual([
      { area: 'a', period: '2026-03', before: 1, after: 0, added: 0, removed: 1, changed: 0 },
      { area: 'unassigned', period: '2026-04', before: 0, after: 1, added: 1, removed: 0, changed: 0 },
    ]);
  });

  test('leave out those in which nothing did', () => {
    const rows = [incident('2026-03-01')];
    expect(changes(rows, rows)).toEqual([]);
  });

  test('hold every count that a reader could take from them', () => {
    const cell = { area: 'a', period: '2026-03', before: 20, after: 18, added: 7, removed: 9, changed: 5 };
    expect(countsOf(cell)).toEqual([20, 18, 2, 7, 9, 5]);
  });
});

test.each([
  ['2026-03-05', '2026-03'],
  ['2026-03-05T09:30:00+08:00', '2026-03'],
  ['2026-03', '2026-03'],
  ['2026-q1', '2026-q1'],
  ['2026-03-r12', '2026-03-r12'],
])('a row of %s falls into %s', (text, period) => {
  expect(cellOfRow('when', { when: text, adcode: 'a' }).period).toBe(period);
});
