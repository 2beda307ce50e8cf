import type { Columns, RowOf, TableSpec } from '../../schema/table.ts';
import type { Problem } from '../problem.ts';
import { cellText } from './cell-text.ts';
import { parseCsv, type CsvLine } from './parse-csv.ts';

/** A row with the place it came from, for messages. */
export interface Located<Row> {
  readonly row: Row;
  readonly file: string;
  readonly line: number;
}

export interface ReadTable<Row> {
  readonly rows: readonly Located<Row>[];
  readonly problems: readonly Problem[];
}

/** One CSV file of a table: every cell to its domain value, every broken rule to a problem. */
export function readTable<C extends Columns>(spec: TableSpec<C>, file: string, text: string): ReadTable<RowOf<C>> {
  const csv = parseCsv(file, text);
  if (csv.header.length === 0) return { rows: [], problems: csv.problems };
  const headerProblems = checkHeader(spec, file, csv.header);
  if (headerProblems.length > 0) return { rows: [], problems: [...csv.problems, ...headerProblems] };

  const positions = csv.header.map((name) => [name, spec.columns[name]] as const);
  const rows: Located<RowOf<C>>[] = [];
  const problems: Problem[] = [...csv.problems];
  for (const line of csv.rows) {
    const { row, broken } = readRow(file, line, positions);
    if (broken.length > 0) {
      problems.push(...broken);
      continue;
    }
    // Every column was checked by its own schema just above.
    const typed = row as RowOf<C>;
    rows.push({ row: typed, file, line: line.line });
    problems.push(...brokenRules(spec, file, line, typed), ...wrongYear(spec, file, line, typed));
  }
  return { rows, problems };
}

function checkHeader(spec: Pick<TableSpec, 'columns'>, file: string, header: readonly string[]): readonly Problem[] {
  const known = Object.keys(spec.columns);
  const problems: Problem[] = [];
  const complain = (column: string, rule: string, remedy: string): void => {
    problems.push({ file, line: 1, column, value: null, rule, remedy });
  };
  for (const name of header) {
    if (!known.includes(name)) complain(name, '不认识的列', `这张表只能有这些列：${known.join('、')}`);
  }
  for (const name of known) {
    if (!header.includes(name)) complain(name, '缺少这一列', '在表头补上这一列；可选的列也要有表头，格子可以空着');
  }
  for (const name of new Set(header.filter((name, index) => header.indexOf(name) !== index))) {
    complain(name, '这一列出现了两次', '删掉重复的一列');
  }
  return problems;
}

type Position = readonly [name: string, column: Columns[string] | undefined];

function readRow(
  file: string,
  line: CsvLine,
  positions: readonly Position[],
): { readonly row: Record<string, unknown>; readonly broken: readonly Problem[] } {
  const row: Record<string, unknown> = {};
  const broken: Problem[] = [];
  positions.forEach(([name, column], index) => {
    if (column === undefined) return;
    const cell = line.cells[index] ?? '';
    const result = column.schema.safeParse(cell);
    if (result.success) row[name] = result.data;
    else {
      const rule = cell === '' ? '这一列不能空' : column.ruleZh;
      broken.push({ file, line: line.line, column: name, value: cell, rule, remedy: column.remedyZh });
    }
  });
  return { row, broken };
}

function brokenRules<C extends Columns>(spec: TableSpec<C>, file: string, line: CsvLine, row: RowOf<C>): readonly Problem[] {
  return spec.rules
    .filter((rule) => !rule.holds(row))
    .map((rule) => ({
      file,
      line: line.line,
      column: rule.column,
      value: cellText(row[rule.column]),
      rule: rule.ruleZh,
      remedy: rule.remedyZh,
    }));
}

function wrongYear<C extends Columns>(spec: TableSpec<C>, file: string, line: CsvLine, row: RowOf<C>): readonly Problem[] {
  if (spec.yearOf === null) return [];
  const year = /(\d{4})\.csv$/.exec(file)?.[1];
  const value = String(row[spec.yearOf]);
  if (year === undefined || value.startsWith(year)) return [];
  const rule = `这一行不属于 ${year} 年，文件名却是 ${year}.csv`;
  return [{ file, line: line.line, column: spec.yearOf, value, rule, remedy: '把这一行移到对应年份的文件里，或改正日期' }];
}
