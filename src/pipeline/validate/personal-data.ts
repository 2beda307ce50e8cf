import { some } from '../../domain/some.ts';
import { tableSpec, TABLE_KEYS } from '../../schema/tables.ts';
import { findPersonalData, mayHoldPersonalData, type PersonalData } from '../personal-patterns.ts';
import type { Problem } from '../problem.ts';
import type { FolderParts } from '../read/read-folder.ts';
import { textsIn, valuesIn, type Rows } from '../read/column-table.ts';
import type { Located } from '../read/read-table.ts';

/** There is no column for a name or a number of a person; nor may one hide in another column. */
export function personalDataInTables({ tables, unread }: FolderParts): readonly Problem[] {
  return TABLE_KEYS.flatMap((key) => {
    const { columns } = tableSpec(key);
    const open = openColumns(columns);
    const rows: Rows<Located<LooseRow>> = tables[key];
    const problems: Problem[] = [];
    const foundIn = (value: unknown): readonly PersonalData[] => textsOf(value).flatMap(findPersonalData);
    const suspect = open.filter(
      (column) =>
        some(textsIn(rows, column), ({ whole }) => mayHoldPersonalData(whole)) &&
        some(valuesIn(rows, column), (value) => foundIn(value).length > 0),
    );
    for (const { row, file, line } of suspect.length === 0 ? [] : rows)
      for (const column of suspect)
        for (const { masked, name } of foundIn(row[column]))
          problems.push(problemOf(file, line, column, name, masked));
    return [
      ...problems,
      ...unread[key].rows.flatMap(({ row, file, line }) =>
        textColumns(columns).flatMap((column) =>
          findPersonalData(row[column] ?? '').map(({ masked, name }) =>
            problemOf(file, line, column, name, masked),
          ),
        ),
      ),
    ];
  });
}

type LooseRow = Readonly<Record<string, unknown>>;
type Kinds = Readonly<Record<string, { readonly kind: string }>>;

function problemOf(file: string, line: number, column: string, name: string, masked: string): Problem {
  return {
    file,
    line,
    column,
    value: masked,
    rule: `这里像是${name}，数据里不能有个人信息`,
    remedy: '删掉；编号请用与本人无关的流水号',
  };
}

/** Amounts are numbers, and dates and choices say nothing else: texts, ids, codes and lists may. */
function openColumns(columns: Kinds): readonly string[] {
  return Object.keys(columns).filter((name) => /^(text|list|id|adcode|→)/.test(columns[name]?.kind ?? ''));
}

/** Columns of which a row that could not be read still holds the text as it was meant. */
function textColumns(columns: Kinds): readonly string[] {
  return Object.keys(columns).filter((name) => /^(text|list|id|→)/.test(columns[name]?.kind ?? ''));
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
