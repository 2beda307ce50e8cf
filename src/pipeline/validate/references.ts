import type { ReferenceTarget } from '../../schema/column.ts';
import { ALL_TYPES } from '../../schema/frame-incidents.schema.ts';
import { APPROVABLE_PAGES } from '../../schema/approvals.schema.ts';
import { tableSpec, TABLE_KEYS } from '../../schema/tables.ts';
import type { Problem } from '../problem.ts';
import type { DataFolder } from '../read/read-folder.ts';
import type { Located } from '../read/read-table.ts';

type LooseRow = Readonly<Record<string, unknown>>;

/** Every code that one table uses is defined in the table it points at. */
export function undefinedReferences(folder: DataFolder): readonly Problem[] {
  const known = knownIds(folder);
  const problems: Problem[] = [];
  for (const key of TABLE_KEYS) {
    const spec = tableSpec(key);
    const references = Object.entries(spec.columns).filter(([, column]) => column.refersTo !== null);
    const rows: readonly Located<LooseRow>[] = folder.tables[key];
    for (const { row, file, line } of rows) {
      for (const [name, column] of references) {
        if (column.refersTo === null) continue;
        for (const id of listed(row[name])) {
          if (known[column.refersTo].has(id)) continue;
          problems.push({ file, line, column: name, value: id, rule: column.ruleZh, remedy: column.remedyZh });
        }
      }
    }
  }
  return [...problems, ...looseReferences(folder, known)];
}

function knownIds(folder: DataFolder): Readonly<Record<ReferenceTarget, ReadonlySet<string>>> {
  const { tables, dataset } = folder;
  const ids = (rows: readonly Located<{ readonly id: string }>[]): ReadonlySet<string> =>
    new Set(rows.map(({ row }) => row.id));
  const districts = new Set(tables.districts.map(({ row }) => row.adcode));
  return {
    districts,
    area: new Set([...districts, dataset.region.code]),
    agencies: ids(tables.agencies),
    fraud_types: ids(tables.fraudTypes),
    sources: ids(tables.sources),
    incidents: ids(tables.incidents),
    meetings: ids(tables.meetings),
    outlets: ids(tables.outlets),
    communities: new Set(tables.communities.map(({ row }) => row.adcode)),
    indicators: ids(tables.indicators),
  };
}

function listed(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Columns that may hold a reserved word besides the ids of a table. */
function looseReferences(
  folder: DataFolder,
  known: Readonly<Record<ReferenceTarget, ReadonlySet<string>>>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const check = (
    located: Located<unknown>,
    column: string,
    value: string,
    allowed: ReadonlySet<string>,
    words: readonly string[],
    table: string,
  ): void => {
    if (allowed.has(value) || words.includes(value)) return;
    const rule = `必须是 ${table} 里已有的编号，或 ${words.join('、')}`;
    problems.push({ file: located.file, line: located.line, column, value, rule, remedy: `照 ${table} 填写` });
  };
  for (const located of folder.tables.frameIncidents) {
    check(located, 'fraud_type', located.row.fraud_type, known.fraud_types, [ALL_TYPES], 'fraud_types');
  }
  for (const located of folder.tables.knownCells) {
    check(located, 'fraud_type', located.row.fraud_type, known.fraud_types, [ALL_TYPES], 'fraud_types');
  }
  for (const located of folder.tables.approvals) {
    check(located, 'indicator', located.row.indicator, known.indicators, APPROVABLE_PAGES, 'indicators');
  }
  const tableNames = new Set(TABLE_KEYS.map((key) => tableSpec(key).name));
  for (const located of folder.tables.coverage) {
    check(located, 'table', located.row.table, tableNames, [], '数据说明');
  }
  return problems;
}
