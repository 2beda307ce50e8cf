import type { MonthKey } from '../domain/period.ts';
import { TABLE_KEYS, tableSpec } from '../schema/tables.ts';
import type { Rows } from './read/column-table.ts';
import type { DataFolder } from './read/read-folder.ts';
import type { Located } from './read/read-table.ts';

/** What is in a data folder, for an editor's eyes: tables, rows, periods, coverage, provenance. */
export function describeFolder(folder: DataFolder): string {
  const { dataset } = folder;
  const lines = TABLE_KEYS.filter((key) => folder.present.has(tableSpec(key).name)).map((key) => {
    const spec = tableSpec(key);
    const rows: Rows<Located<Readonly<Record<string, unknown>>>> = folder.tables[key];
    const provenance = dataset.tables[spec.name]?.provenance;
    return [
      spec.name.padEnd(22),
      `${rows.length} 行`.padStart(9),
      periodSpan(rows, spec.periodOf),
      provenance === undefined ? '来源性质未写' : PROVENANCE_ZH[provenance],
      spec.titleZh,
    ].join('  ');
  });
  return [
    `${dataset.title_zh}（${dataset.id}）  发布版本 ${dataset.version}  数据截至 ${dataset.as_of}`,
    ...lines,
    ...describeCoverage(folder),
  ].join('\n');
}

const PROVENANCE_ZH = {
  synthetic: '合成（示例）',
  derived: '推算',
  published: '公开报道',
  official: '官方',
} as const;

function periodSpan(rows: Rows<Located<Readonly<Record<string, unknown>>>>, column: string | null): string {
  if (column === null || rows.length === 0) return ''.padEnd(17);
  const months = rows.map(({ row }) => String(row[column]).slice(0, 7)).sort();
  return `${months.at(0) ?? ''} 至 ${months.at(-1) ?? ''}`.padEnd(17);
}

function describeCoverage({ tables }: DataFolder): readonly string[] {
  const missing = tables.coverage.filter(({ row }) => row.state === 'not_supplied');
  if (tables.coverage.length === 0) return ['没有 coverage.csv：有数的月份都当作已报送。'];
  if (missing.length === 0) return ['报送齐全。'];
  const groups = Map.groupBy(missing, ({ row }) => `${row.table}  ${row.adcode}`);
  return [...groups].map(
    ([group, rows]) =>
      `未报送：${group}  ${rows
        .map(({ row }): MonthKey => row.month)
        .sort()
        .join('、')}`,
  );
}
