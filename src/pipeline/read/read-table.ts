import type { Columns, RowOf, RowRule, TableSpec } from '../../schema/table.ts';
import type { Problem } from '../problem.ts';
import { checkHeader } from './check-header.ts';
import { ColumnTable, type Located, type Rows } from './column-table.ts';
import type { Cells } from './cut-rows.ts';
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
  rows.startFile(file);
  const judged = rulesOf(spec, file).map((rule) => ({
    rule,
    judge: rows.judge((row) => rule.holds(row), rule.reads),
  }));
  const csv = parseCsv(file, text, (head) => {
    headerProblems.push(...checkHeader(spec, file, head));
    const positions = names.map((name) => head.header.indexOf(name));
    const isReadable = headerProblems.length === 0;
    const refuse = (cells: Cells, line: number): void => {
      const texts = textsOf(head.header, cells);
      problems.push(...brokenCells(spec, file, line, texts));
      unread.push({ row: texts, file, line });
    };
    return (cut) => {
      const { rows: taken, lines } = cut;
      let next = 0;
      while (next < taken.length) {
        const [from, at] = [next, rows.length];
        // All at once; behind a broken one singly, as there may be many.
        const to = from === 0 ? taken.length : from + 1;
        // Every column is checked by its own schema as the rows are added.
        if (isReadable) next = rows.add(cut, positions, [from, to]);
        const broken = judged.flatMap(({ rule, judge }) =>
          judge.broken(at, rows.length).map((row) => ({ rule, index: row - at + from })),
        );
        // All that is wrong with a row before the next.
        for (const { rule, index } of broken.sort((a, b) => a.index - b.index)) {
          const text = textOf(head.header, taken[index] ?? [], rule.column);
          problems.push(brokenRule(rule, file, lines[index] ?? 0, text));
        }
        if (isReadable && next === to) continue;
        refuse(taken[next] ?? [], lines[next] ?? 0);
        next += 1;
      }
    };
  });
  return {
    rows,
    unread: { rows: unread, areMore: !csv.isWhole },
    problems: [...csv.problems, ...headerProblems, ...problems],
  };
}

function textOf(header: readonly string[], cells: Cells, column: string): string {
  return cells[header.indexOf(column)]?.trim() ?? '';
}

/** Where a column stands twice, its first cell. */
function textsOf(header: readonly string[], cells: Cells): CellTexts {
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
  { column, ruleZh, remedyZh }: Pick<RowRule<never>, 'column' | 'ruleZh' | 'remedyZh'>,
  file: string,
  line: number,
  text: string,
): Problem {
  return { file, line, column, value: text === '' ? null : text, rule: ruleZh, remedy: remedyZh };
}

/** The rules of the table, and the one that the name of a file gives. */
function rulesOf<C extends Columns>(spec: TableSpec<C>, file: string): readonly RowRule<RowOf<C>>[] {
  const column = spec.yearOf;
  const year = /(\d{4})\.csv$/.exec(file)?.[1];
  if (column === null || year === undefined) return spec.rules;
  const ofYear: RowRule<RowOf<C>> = {
    column,
    reads: [column],
    holds: (row) => String(row[column]).startsWith(year),
    ruleZh: `这一行不属于 ${year} 年，文件名却是 ${year}.csv`,
    remedyZh: '把这一行移到对应年份的文件里，或改正日期',
  };
  return [...spec.rules, ofYear];
}
