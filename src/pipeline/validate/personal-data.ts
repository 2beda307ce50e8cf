import { tableSpec, TABLE_KEYS } from '../../schema/tables.ts';
import { findPersonalData } from '../personal-patterns.ts';
import type { Problem } from '../problem.ts';
import type { FolderParts } from '../read/read-folder.ts';
import type { Located } from '../read/read-table.ts';

/** There is no column for a name or a number of a person; nor may one hide in another column. */
export function personalDataInTables({ tables, unread }: FolderParts): readonly Problem[] {
  return TABLE_KEYS.flatMap((key) => {
    const rows: readonly Located<Readonly<Record<string, unknown>>>[] = tables[key];
    return [
      // Amounts are numbers and never identify; texts, ids and lists may.
      ...rows.flatMap((located) => personalDataIn(located, Object.keys(located.row))),
      ...unread[key].rows.flatMap((located) => personalDataIn(located, textColumns(tableSpec(key).columns))),
    ];
  });
}

function personalDataIn(
  { row, file, line }: Located<Readonly<Record<string, unknown>>>,
  columns: readonly string[],
): readonly Problem[] {
  return columns.flatMap((column) =>
    textsOf(row[column])
      .flatMap(findPersonalData)
      .map(({ name, masked }) => ({
        file,
        line,
        column,
        value: masked,
        rule: `这里像是${name}，数据里不能有个人信息`,
        remedy: '删掉；编号请用与本人无关的流水号',
      })),
  );
}

/** Columns of which a row that could not be read still holds the text as it was meant. */
function textColumns(columns: Readonly<Record<string, { readonly kind: string }>>): readonly string[] {
  return Object.keys(columns).filter((name) => /^(text|list|id|→)/.test(columns[name]?.kind ?? ''));
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
