import { describe, expect, test } from 'vitest';

import { changedRows } from '../../../../src/pipeline/diff/rows-by-key.ts';
import { TABLES } from '../../../../src/schema/tables.ts';

const row = (
  id: string,
  rest: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> => ({
  id,
  adcode: 'a',
  sector: 'bank',
  valid_from: '2020-01-01',
  valid_to: null,
  ...rest,
});

describe('rows of two versions', () => {
  test('are matched by key, ignoring case and order', () => {
    const changes = changedRows(TABLES.outlets, [row('N-1'), row('N-2')], [row('n-2'), row('N-3')]);
    expect(changes.added).toEqual([row('N-3')]);
    expect(changes.removed).toEqual([row('N-1')]);
    expect(changes.changed.map(({ columns }) => columns)).toEqual([['id']]);
  });

  test('name the columns that differ; a blank and a value do', () => {
    const [before, after] = [row('N-1'), row('N-1', { valid_to: '2026-01-01', sector: 'telecom' })];
    expect(changedRows(TABLES.outlets, [before], [after]).changed).toEqual([
      { before, after, columns: ['sector', 'valid_to'] },
    ]);
  });

  test('that are alike are no change', () => {
    const rows = [row('N-1'), row('N-2')];
    expect(changedRows(TABLES.outlets, rows, [...rows].reverse())).toEqual({
      added: [],
      removed: [],
      changed: [],
    });
  });
});
