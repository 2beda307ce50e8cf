import type { Columns, RowOf, TableSpec } from '../../schema/table.ts';
import type { Problem } from '../problem.ts';
import { checkHeader } from './check-header.ts';
import { parseCsv, type CsvLine } from './parse-csv.ts';

/** A row with the place it came from, for messages. */
export interface Located<Row> {
  readonly row: Row;
  readonly file: string;
  readonly line: number;
}

/** A row as text, by column. */
export type CellTexts = Readonly<Record<string, string>>;

/** What of a table could not be read, so that the rows that refer to it need not be blamed as well. */
export interface UnreadRows {
  /** Rows with a broken cell, or under a broken header. */
  readonly rows: readonly Located<CellTexts>[];
  /** Whether rows may be missing unseen: an unreadable file, a broken quote, a ragged row. */
  readonly areMore: boolean;
}

export interface ReadTable<Row> {
  readonly rows: readonly Located<Row>[];
  readonly unread: UnreadRows;
  readonly problems: readonly Problem[];
}

/** One CSV file of a table: every cell to its domain value, every broken rule to a problem. */
export function readTable<C extends Columns>(
  spec: TableSpec<C>,
  file: string,
  text: string,
): ReadTable<RowOf<C>> {
  const csv = parseCsv(file, text);
  const headerProblems = csv.header.length === 0 ? [] : checkHeader(spec, file, csv);
  const problems: Problem[] = [...csv.problems, ...headerProblems];
  const rows: Located<RowOf<C>>[] = [];
  const unread: Located<CellTexts>[] = [];
  for (const line of csv.rows) {
    const texts = textsOf(csv.header, line);
    const { row, broken } = readRow(spec, file, line, texts);
    problems.push(...broken);
    if (broken.length > 0 || headerProblems.length > 0) {
      unread.push({ row: texts, file, line: line.line });
      continue;
    }
    // Every column was checked by its own schema just above.
    const typed = row as RowOf<C>;
    rows.push({ row: typed, file, line: line.line });
    problems.push(...brokenRules(spec, file, line, typed, texts), ...wrongYear(spec, file, line, texts));
  }
  return { rows, unread: { rows: unread, areMore: !csv.isWhole }, problems };
}

/** Where a column stands twice, its first cell. */
function textsOf(header: readonly string[], line: CsvLine): CellTexts {
  return Object.fromEntries(header.map((name, index) => [name, line.cells[index] ?? ''] as const).reverse());
}

/** Judges the columns that are there: of those that are not, the header speaks. */
function readRow(
  spec: Pick<TableSpec, 'columns'>,
  file: string,
  line: CsvLine,
  texts: CellTexts,
): { readonly row: Readonly<Record<string, unknown>>; readonly broken: readonly Problem[] } {
  const row: Record<string, unknown> = {};
  const broken: Problem[] = [];
  for (const [name, column] of Object.entries(spec.columns)) {
    const cell = texts[name];
    if (cell === undefined) continue;
    const result = column.schema.safeParse(cell);
    if (result.success) row[name] = result.data;
    else {
      const [value, rule] = cell === '' ? [null, '这一列不能空'] : [cell, column.ruleZh];
      broken.push({ file, line: line.line, column: name, value, rule, remedy: column.remedyZh });
    }
  }
  return { row, broken };
}

function brokenRules<C extends Columns>(
  spec: TableSpec<C>,
  file: string,
  line: CsvLine,
  row: RowOf<C>,
  texts: CellTexts,
): readonly Problem[] {
  return spec.rules
    .filter((rule) => !rule.holds(row))
    .map((rule) => ({
      file,
      line: line.line,
      column: rule.column,
      value: texts[rule.column] === '' ? null : (texts[rule.column] ?? null),
      rule: rule.ruleZh,
      remedy: rule.remedyZh,
    }));
}

function wrongYear(
  spec: Pick<TableSpec, 'yearOf'>,
  file: string,
  line: CsvLine,
  texts: CellTexts,
): readonly Problem[] {
  if (spec.yearOf === null) return [];
  const year = /(\d{4})\.csv$/.exec(file)?.[1];
  const value = texts[spec.yearOf] ?? '';
  if (year === undefined || value.startsWith(year)) return [];
  const rule = `这一行不属于 ${year} 年，文件名却是 ${year}.csv`;
  const remedy = '把这一行移到对应年份的文件里，或改正日期';
  return [{ file, line: line.line, column: spec.yearOf, value, rule, remedy }];
}
