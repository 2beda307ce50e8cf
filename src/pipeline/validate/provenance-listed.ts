import { TABLE_KEYS, tableSpec } from '../../schema/tables.ts';
import type { Problem } from '../problem.ts';
import type { FolderParts } from '../read/read-folder.ts';
import { idsOf } from './known-ids.ts';

const REQUIRED: ReadonlySet<string> = new Set(
  TABLE_KEYS.map(tableSpec)
    .filter(({ required }) => required)
    .map(({ name }) => name),
);

/** dataset.json says of every table that is there where it comes from, and of no other. */
export function provenanceNotListed(parts: FolderParts): readonly Problem[] {
  const { claims, present } = parts;
  if (claims.tables === null) return [];
  const sources = idsOf(parts, 'sources');
  const listed = Object.entries(claims.tables);
  const problem = (table: string, value: string | null, rule: string, remedy: string): Problem => ({
    file: 'dataset.json',
    line: claims.lineOfTable(table),
    column: `tables.${table}`,
    value,
    rule,
    remedy,
  });
  return [
    ...[...present]
      .filter((table) => claims.tables?.[table] === undefined)
      .map((table) =>
        problem(
          table,
          null,
          '数据里有这张表，却没有写明它的来源性质',
          '照别的表在 tables 里补上 provenance 和 source_id',
        ),
      ),
    ...listed
      // Of a required table that is not there the reader has spoken already.
      .filter(([table]) => !present.has(table) && !REQUIRED.has(table))
      .map(([table]) => problem(table, null, '写了来源性质，数据里却没有这张表', '删掉这一项，或补上文件')),
    ...listed
      .filter(([, { source_id: source }]) => sources !== null && !sources.has(source))
      .map(([table, { source_id: source }]) =>
        problem(table, source, 'sources.csv 里没有这个编号', '在 sources.csv 加一行，或改 source_id'),
      ),
  ];
}
