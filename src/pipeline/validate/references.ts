import { APPROVABLE_PAGES } from '../../schema/approvals.schema.ts';
import type { AnyColumn } from '../../schema/column.ts';
import { ALL_TYPES } from '../../schema/frame-incidents.schema.ts';
import { REFERENCE_FILES } from '../../schema/reference-target.ts';
import { TABLE_KEYS, TABLES, tableSpec, type TableKey } from '../../schema/tables.ts';
import type { Problem } from '../problem.ts';
import type { FolderParts } from '../read/read-folder.ts';
import { remembered } from '../../domain/remembered.ts';
import { some } from '../../domain/some.ts';
import { valuesIn, type Rows } from '../read/column-table.ts';
import type { Located } from '../read/read-table.ts';
import { isPresent, knownIds, TABLE_OF_TARGET, type KnownIds } from './known-ids.ts';

type LooseRow = Readonly<Record<string, unknown>>;

/** Every code that one table uses is defined in the table it points at. */
export function undefinedReferences(parts: FolderParts): readonly Problem[] {
  const known = knownIds(parts);
  const references = TABLE_KEYS.flatMap((key) =>
    Object.entries(tableSpec(key).columns).flatMap(([name, column]) =>
      brokenReferences(parts, known, key, name, column),
    ),
  );
  return [...references, ...looseReferences(parts, known)];
}

function brokenReferences(
  parts: FolderParts,
  known: KnownIds,
  key: TableKey,
  name: string,
  column: AnyColumn,
): readonly Problem[] {
  const target = column.refersTo;
  const ids = target === null || parts.tables[key].length === 0 ? null : known[target];
  if (target === null || ids === null) return [];
  const undefinedIn = remembered((value: unknown) => listed(value).filter((id) => !ids.has(id)));
  const rows: Rows<Located<LooseRow>> = parts.tables[key];
  if (!some(valuesIn(rows, name), (value) => undefinedIn(value).length > 0)) return [];
  const broken: {
    readonly file: string;
    readonly line: number;
    readonly column: string;
    readonly value: string;
  }[] = [];
  for (const { row, file, line } of rows)
    for (const value of undefinedIn(row[name])) broken.push({ file, line, column: name, value });
  // One message where the whole table is not there, instead of one a row.
  const [first] = broken;
  if (first !== undefined && !isPresent(parts, TABLE_OF_TARGET[target])) {
    const table = tableSpec(TABLE_OF_TARGET[target]).name;
    const rule = `这一列要照 ${table} 表填写，数据里却没有这张表`;
    const remedy = `补上 ${table} 表${column.optional ? '，或把这一列留空' : ''}`;
    return [{ ...first, rule, remedy }];
  }
  const rule = `${REFERENCE_FILES[target]}里没有这个${column.kind === 'adcode' ? '代码' : '编号'}`;
  return broken.map((place) => ({ ...place, rule, remedy: column.remedyZh }));
}

function listed(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Columns that may hold a reserved word besides the ids of a table. */
function looseReferences({ tables }: FolderParts, known: KnownIds): readonly Problem[] {
  return [
    ...tables.frameIncidents.flatMap((located) => wrongType(located, known)),
    ...tables.approvals.flatMap((located) =>
      wrongWord(located, 'indicator', located.row.indicator, known.indicators, {
        rule: `indicators.csv 里没有这个编号，也不是 ${APPROVABLE_PAGES.join('、')}`,
        remedy: '照 indicators.csv 的 id 一列填写',
        words: APPROVABLE_PAGES,
      }),
    ),
    ...tables.coverage.flatMap((located) =>
      wrongWord(located, 'table', located.row.table, TABLE_NAMES, {
        rule: '没有哪张表叫这个名字',
        remedy: `照数据说明里的表名填写：${MONTHLY.map(({ name }) => name).join('、')}`,
        words: [],
      }),
    ),
  ];
}

const TABLE_NAMES: ReadonlySet<string> = new Set(TABLE_KEYS.map((key) => TABLES[key].name));
/** Tables that arrive month by month. */
const MONTHLY = TABLE_KEYS.map(tableSpec).filter(({ periodOf }) => periodOf !== null);

function wrongType(located: Located<{ readonly fraud_type: string }>, known: KnownIds): readonly Problem[] {
  return wrongWord(located, 'fraud_type', located.row.fraud_type, known.fraud_types, {
    rule: `fraud_types.csv 里没有这个编号，也不是 ${ALL_TYPES}`,
    remedy: `照 fraud_types.csv 的 id 一列填写；不分类型填 ${ALL_TYPES}`,
    words: [ALL_TYPES],
  });
}

function wrongWord(
  { file, line }: Located<unknown>,
  column: string,
  value: string,
  ids: ReadonlySet<string> | null,
  allowed: Pick<Problem, 'rule' | 'remedy'> & { readonly words: readonly string[] },
): readonly Problem[] {
  if (ids === null || ids.has(value) || allowed.words.includes(value)) return [];
  return [{ file, line, column, value, rule: allowed.rule, remedy: allowed.remedy }];
}
