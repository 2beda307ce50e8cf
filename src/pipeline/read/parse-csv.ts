import Papa from 'papaparse';

import type { Problem } from '../problem.ts';

export interface CsvLine {
  /** 1-based line on which the row starts; quoted cells may run over several. */
  readonly line: number;
  /** Trimmed. */
  readonly cells: readonly string[];
}

export interface ParsedCsv {
  readonly header: readonly string[];
  readonly rows: readonly CsvLine[];
  readonly problems: readonly Problem[];
}

/**
 * RFC 4180 text to rows of trimmed cells. Blank lines at the end are dropped (Excel leaves them);
 * unbalanced quotes, blank lines between rows and ragged rows are problems.
 */
export function parseCsv(file: string, text: string): ParsedCsv {
  const parsed = Papa.parse<string[]>(text, { header: false, delimiter: ',', newline: '\n', quoteChar: '"' });
  const lines = numberLines(parsed.data);
  const problems: Problem[] = parsed.errors.map((error) => ({
    file,
    line: lines[error.row ?? 0]?.line ?? null,
    column: null,
    value: null,
    rule: '引号不成对，或引号后面还有别的字',
    remedy: '单元格里有逗号、换行或引号时，整格用英文双引号括起来，里面的双引号写两个',
  }));

  while (lines.length > 0 && isBlank(lines.at(-1))) lines.pop();
  const header = lines.shift();
  if (header === undefined) {
    problems.push({
      file,
      line: null,
      column: null,
      value: null,
      rule: '文件是空的',
      remedy: '至少要有表头一行；这张表不用就删掉文件',
    });
    return { header: [], rows: [], problems };
  }
  // After an unbalanced quote the rest of the file is one cell: ragged rows would only repeat the news.
  if (problems.length > 0) return { header: header.cells, rows: [], problems };

  const rows: CsvLine[] = [];
  for (const row of lines) {
    if (isBlank(row)) {
      problems.push(rowProblem(file, row.line, null, '数据中间有空行', '删掉这一行'));
    } else if (row.cells.length === header.cells.length) {
      rows.push(row);
    } else {
      const rule = `这一行有 ${row.cells.length} 格，表头有 ${header.cells.length} 格`;
      problems.push(rowProblem(file, row.line, row.cells.join(','), rule, '补上或删掉多余的逗号；格里有逗号要用英文双引号括起来'));
    }
  }
  return { header: header.cells, rows, problems };
}

function rowProblem(file: string, line: number, value: string | null, rule: string, remedy: string): Problem {
  return { file, line, column: null, value, rule, remedy };
}

function numberLines(data: readonly (readonly string[])[]): CsvLine[] {
  let line = 1;
  return data.map((cells) => {
    const start = line;
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0);
    return { line: start, cells: cells.map((cell) => cell.trim()) };
  });
}

function isBlank(row: CsvLine | undefined): boolean {
  return row?.cells.every((cell) => cell === '') ?? false;
}
