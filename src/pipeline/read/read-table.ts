import type { Columns, RowOf, TableSpec } from '../../schema/table.ts';
import { remembered } from '../../domain/remembered.ts';
import type { Problem } from '../problem.ts';
import { checkHeader } from './check-header.ts';
import { ColumnTable, type Located, type Rows } from './column-table.ts';
import { parseCsv, type CsvText } from './parse-csv.ts';

export type { Located } from './column-table.ts';

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
  readonly rows: Rows<Located<Row>>;
  readonly unread: UnreadRows;
  readonly problems: readonly Problem[];
}

/**
 * One CSV file of a table: every cell to its domain value, every broken rule to a problem.
 *
 * @param rows what the rows are added to: the files of a table have one
 */
export function readTable<C extends Columns>(
  spec: TableSpec<C>,
  file: string,
  text: CsvText,
  rows = new ColumnTable<RowOf<C>>(spec.columns),
): ReadTable<RowOf<C>> {
  const names = Object.keys(spec.columns);
  const headerProblems: Problem[] = [];
  const problems: Problem[] = [];
  const unread: Located<CellTexts>[] = [];
  const year = spec.yearOf === null ? undefined : /(\d{4})\.csv$/.exec(file)?.[1];
  const isOfYear = remembered((value: unknown) => year === undefined || String(value).startsWith(year));
  rows.startFile(file);
  const csv = parseCsv(file, text, (head) => {
    headerProblems.push(...checkHeader(spec, file, head));
    const positions = names.map((name) => head.header.indexOf(name));
    return (cells, line) => {
      // Every column is checked by its own schema as the row is added.
      const row = headerProblems.length > 0 ? null : (rows.add(cells, positions, line) as RowOf<C> | null);
      if (row === null) {
        const texts = textsOf(head.header, cells);
        problems.push(...brokenCells(spec, file, line, texts));
        unread.push({ row: texts, file, line });
        return;
      }
      for (const rule of spec.rules)
        if (!rule.holds(row))
          problems.push(brokenRule(rule, file, line, textOf(head.header, cells, rule.column)));
      if (spec.yearOf !== null && !isOfYear(row[spec.yearOf]))
        problems.push(wrongYear(spec.yearOf, file, line, textOf(head.header, cells, spec.yearOf)));
    };
  });
  return {
    rows,
    unread: { rows: unread, areMore: !csv.isWhole },
    problems: [...csv.problems, ...headerProblems, ...problems],
  };
}

function textOf(header: readonly string[], cells: readonly string[], column: string): string {
  return cells[header.indexOf(column)]?.trim() ?? '';
}

/** Where a column stands twice, its first cell. */
function textsOf(header: readonly string[], cells: readonly string[]): CellTexts {
  return Object.fromEntries(
    header.map((name, index) => [name, cells[index]?.trim() ?? ''] as const).reverse(),
  );
}

/** Judges the columns that are there: of those that are not, the header speaks. */
function brokenCells(
  spec: Pick<TableSpec, 'columns'>,
  file: string,
  line: number,
  texts: CellTexts,
): readonly Problem[] {
  return Object.entries(spec.columns).flatMap(([name, column]) => {
    const cell = texts[name];
    if (cell === undefined || column.schema.safeParse(cell).success) return [];
    const [value, rule] = cell === '' ? [null, '这一列不能空'] : [cell, column.ruleZh];
    return [{ file, line, column: name, value, rule, remedy: column.remedyZh }];
  });
}

function brokenRule(
  {
    column,
    ruleZh,
    remedyZh,
  }: Pick<TableSpec['rules'][number], 'ruleZh' | 'remedyZh'> & { readonly column: string },
  file: string,
  line: number,
  text: string,
): Problem {
  return { file, line, column, value: text === '' ? null : text, rule: ruleZh, remedy: remedyZh };
}

function wrongYear(column: string, file: string, line: number, value: string): Problem {
  const year = /(\d{4})\.csv$/.exec(file)?.[1] ?? '';
  const rule = `这一行不属于 ${year} 年，文件名却是 ${year}.csv`;
  const remedy = '把这一行移到对应年份的文件里，或改正日期';
  return { file, line, column, value, rule, remedy };
}
