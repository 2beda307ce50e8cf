import type { Problem } from '../problem.ts';
import type { DataFolder } from '../read/read-folder.ts';

const FILE = 'dataset.json';

/** dataset.json says of every table that is there where it comes from, and of no other. */
export function provenanceNotListed({ dataset, present, tables }: DataFolder): readonly Problem[] {
  const sources = new Set(tables.sources.map(({ row }) => row.id));
  const listed = Object.keys(dataset.tables);
  const problem = (table: string, value: string | null, rule: string, remedy: string): Problem => ({
    file: FILE,
    line: null,
    column: `tables.${table}`,
    value,
    rule,
    remedy,
  });
  return [
    ...[...present]
      .filter((table) => !listed.includes(table))
      .map((table) => problem(table, null, '有这张表，却没有写明来源性质', '补上 provenance 和 source_id')),
    ...listed
      .filter((table) => !present.has(table))
      .map((table) => problem(table, null, '写了来源性质，却没有这张表', '删掉这一项，或补上文件')),
    ...Object.entries(dataset.tables)
      .filter(([, entry]) => !sources.has(entry.source_id))
      .map(([table, entry]) => problem(table, entry.source_id, '出处不在 sources.csv 里', '在 sources.csv 加一行，或改编号')),
  ];
}
