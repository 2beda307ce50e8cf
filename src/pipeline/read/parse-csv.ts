import Papa from 'papaparse';

import type { Problem } from '../problem.ts';
import { lineText } from './line-text.ts';

export interface CsvLine {
  /** 1-based line on which the row starts; quoted cells may run over several. */
  readonly line: number;
  /** Trimmed. */
  readonly cells: readonly string[];
}

export interface ParsedCsv {
  readonly header: readonly string[];
  /** 1-based line of the header. */
  readonly headerLine: number;
  readonly rows: readonly CsvLine[];
  /** False where rows of the file are not among `rows`: after a broken quote, or with too few cells. */
  readonly isWhole: boolean;
  readonly problems: readonly Problem[];
}

/**
 * RFC 4180 text to rows of trimmed cells. Blank lines at both ends are dropped (Excel leaves them);
 * unbalanced quotes, blank lines between rows and ragged rows are problems.
 */
export function parseCsv(file: string, text: string): ParsedCsv {
  const parsed = Papa.parse<string[]>(text, { header: false, delimiter: ',', newline: '\n', quoteChar: '"' });
  const lines = numberLines(parsed.data);
  // After a broken quote the rest of the file may be one cell: to read on would only repeat the news.
  const brokenAt = Math.min(...parsed.errors.map((error) => lines[error.row ?? 0]?.line ?? 1));
  const readable = withoutBlankEnds(lines).filter(({ line }) => line < brokenAt);
  const quotes = Number.isFinite(brokenAt) ? [quoteProblem(file, text, brokenAt)] : [];
  const header = readable.shift();
  if (header === undefined) {
    const empty = problemAt(file, null, null, {
      rule: '文件是空的',
      remedy: '至少要有表头一行；这张表不用就删掉文件',
    });
    const problems = quotes.length > 0 ? quotes : [empty];
    return { header: [], headerLine: 1, rows: [], isWhole: false, problems };
  }
  const rows = readable.filter((row) => row.cells.length === header.cells.length && !isBlank(row));
  const problems = readable.flatMap((row) => rowProblems(file, row, header.cells.length));
  const ragged = readable.some((row) => row.cells.length !== header.cells.length && !isBlank(row));
  return {
    header: header.cells,
    headerLine: header.line,
    rows,
    isWhole: quotes.length === 0 && !ragged,
    problems: [...quotes, ...problems],
  };
}

function quoteProblem(file: string, text: string, line: number): Problem {
  return problemAt(file, line, lineText(text, line), {
    rule: '从这一行起引号不成对，或引号后面还有别的字，往下都没有读',
    remedy: '单元格里有逗号、换行或引号时，整格用英文双引号括起来，里面的双引号写两个；改好再检查一遍',
  });
}

function rowProblems(file: string, row: CsvLine, width: number): readonly Problem[] {
  if (isBlank(row)) {
    return [problemAt(file, row.line, null, { rule: '数据中间有空行', remedy: '删掉这一行' })];
  }
  if (row.cells.length === width) return [];
  const rule = `这一行有 ${row.cells.length} 格，表头有 ${width} 格`;
  const remedy = '补上或删掉多余的逗号；格里本来就有逗号的，整格用英文双引号括起来';
  return [problemAt(file, row.line, row.cells.join(','), { rule, remedy })];
}

function problemAt(
  file: string,
  line: number | null,
  value: string | null,
  words: Pick<Problem, 'rule' | 'remedy'>,
): Problem {
  return { file, line, column: null, value, ...words };
}

function numberLines(data: readonly (readonly string[])[]): readonly CsvLine[] {
  let line = 1;
  return data.map((cells) => {
    const start = line;
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0);
    return { line: start, cells: cells.map((cell) => cell.trim()) };
  });
}

function withoutBlankEnds(lines: readonly CsvLine[]): CsvLine[] {
  const first = lines.findIndex((row) => !isBlank(row));
  const last = lines.findLastIndex((row) => !isBlank(row));
  return first === -1 ? [] : lines.slice(first, last + 1);
}

function isBlank(row: CsvLine): boolean {
  return row.cells.every((cell) => cell === '');
}
