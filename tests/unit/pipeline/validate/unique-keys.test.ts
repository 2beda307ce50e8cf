import fc from 'fast-check';
import { expect, test } from 'vitest';

import { ColumnTable } from '../../../../src/pipeline/read/column-table.ts';
import { cutRows } from '../../../../src/pipeline/read/cut-rows.ts';
import type { FolderParts } from '../../../../src/pipeline/read/read-folder.ts';
import { duplicateKeys } from '../../../../src/pipeline/validate/unique-keys.ts';
import { TABLE_KEYS, TABLES } from '../../../../src/schema/tables.ts';

/** A folder in which only the sources have rows: ids in the first column, as they were typed. */
function foundIn(ids: readonly string[]): readonly string[] {
  const names = Object.keys(TABLES.sources.columns);
  const sources = new ColumnTable(TABLES.sources.columns);
  sources.startFile('sources.csv');
  const rest = ['标题', ...names.slice(2).map(() => '')];
  const rows = ids.map((id) => [id, ...rest]);
  const lines = rows.map((_, index) => index + 2);
  const added = sources.add(
    cutRows(rows, lines, null),
    names.map((_, at) => at),
  );
  expect(added).toBe(ids.length);
  const tables = { ...Object.fromEntries(TABLE_KEYS.map((key) => [key, []])), sources };
  return duplicateKeys({ tables: tables as unknown as FolderParts['tables'] }).map(
    ({ line, value, rule }) => `${line ?? ''} ${value ?? ''} ${rule.slice(0, 17)}`,
  );
}

test.each([
  ['the same', 'A-1', 'A-1'],
  ['of another case', 'A-1', 'a-1'],
  ['with blanks about it', 'A-1', ' A-1 '],
])('an id that is %s is found', (_, one, other) => {
  expect(foundIn(['B', one, 'C', other])).toEqual([`5 ${other.trim()} 与 sources.csv:3 重`]);
});

test('ids that differ are all let be, however many', () => {
  expect(foundIn(Array.from({ length: 60_000 }, (_, index) => `S-${index}`))).toEqual([]);
  const many = Array.from({ length: 60_000 }, (_, index) => `S-${index}`);
  expect(foundIn([...many, 's-59999'])).toEqual(['60002 s-59999 与 sources.csv:600']);
});

test('keys are held against each other in whatever order they come, as one by one', () => {
  const id = fc.stringMatching(/^[AaBb][1-3]{1,2}$/);
  const inOrder = fc.array(id, { maxLength: 12 }).map((ids) => ids.sort());
  fc.assert(
    fc.property(fc.oneof(fc.array(id, { maxLength: 12 }), inOrder), (ids) => {
      const first = new Map<string, number>();
      const expected = ids.flatMap((one, index) => {
        const earlier = first.get(one.toLowerCase());
        if (earlier !== undefined) return [`${index + 2} ${one} 与 sources.csv:${earlier} 重`];
        first.set(one.toLowerCase(), index + 2);
        return [];
      });
      expect(foundIn(ids).map((found) => found.replace(/重.*$/, '重'))).toEqual(expected);
    }),
  );
});
