import Papa, { type ParseResult } from 'papaparse';

import type { Problem } from '../problem.ts';
import { cutRows, type Cells, type CutRows } from './cut-rows.ts';
import { lineText } from './line-text.ts';

/** Takes rows of one width, their cells as they stand. */
export type TakeRows = (cut: CutRows) => void;

export interface CsvHead {
  /** Trimmed; empty where the file has none. */
  readonly header: readonly string[];
  /** 1-based line of the header. */
  readonly headerLine: number;
}

export interface ParsedCsv extends CsvHead {
  /** False where rows of the file were not given: after a broken quote, or with too few cells. */
  readonly isWhole: boolean;
  readonly problems: readonly Problem[];
}

/** A text, or one that is given piece by piece as often as it is asked for. */
export type CsvText = string | (() => Iterable<string>);

/**
 * RFC 4180 text to rows, given on many at a time. Blank lines at both ends are dropped (Excel leaves them);
 * unbalanced quotes, blank lines between rows and ragged rows are problems.
 *
 * @param onHeader takes the header and says who takes the rows below it
 */
export function parseCsv(file: string, text: CsvText, onHeader: (head: CsvHead) => TakeRows): ParsedCsv {
  let line = 1;
  const heads: CsvHead[] = [];
  let take: TakeRows = () => undefined;
  let isRagged = false;
  /** Rows that are there to be given on. */
  let rows: Cells[] = [];
  let lines: number[] = [];
  /** Blank lines, which are only wrong where a row follows. */
  let blanks: number[] = [];
  const problems: Problem[] = [];
  const takeRow = (cells: Cells, at: number): void => {
    const [head] = heads;
    if (isBlank(cells)) {
      if (head !== undefined) blanks.push(at);
      return;
    }
    if (blanks.length > 0) {
      problems.push(...blanks.map((blank) => blankProblem(file, blank)));
      blanks = [];
    }
    if (head === undefined) {
      const found = { header: cells.map((cell) => cell.trim()), headerLine: at };
      heads.push(found);
      take = onHeader(found);
    } else if (cells.length === head.header.length) {
      rows.push(cells);
      lines.push(at);
    } else {
      isRagged = true;
      problems.push(raggedProblem(file, at, cells, head.header.length));
    }
  };
  const pieces = typeof text === 'string' ? () => [text] : text;
  const isBroken = parsePieces(pieces(), (cut, text) => {
    const mayBreak = text.includes('"');
    for (const cells of cut) {
      takeRow(cells, line);
      line += 1 + (mayBreak ? breaksIn(cells) : 0);
    }
    // Of text with quotes, or with more rows than are given on, the cells do not follow one another.
    if (rows.length > 0) take(cutRows(rows, lines, mayBreak || rows.length < cut.length ? null : text));
    rows = [];
    lines = [];
  });
  const quotes = isBroken ? [quoteProblem(file, [...pieces()].join(''), line)] : [];
  const [head] = heads;
  if (head === undefined) {
    const empty = problemAt(file, null, null, {
      rule: '文件是空的',
      remedy: '至少要有表头一行；这张表不用就删掉文件',
    });
    return { header: [], headerLine: 1, isWhole: false, problems: quotes.length > 0 ? quotes : [empty] };
  }
  return {
    ...head,
    isWhole: quotes.length === 0 && !isRagged,
    problems: [...quotes, ...problems],
  };
}

const PARSER = new Papa.Parser({ delimiter: ',', newline: '\n', quoteChar: '"' });

/**
 * Gives every row on up to the first with a broken quote, and says whether there is one. After it the rest of the
 * file may be one cell: to read on would only repeat the news.
 *
 * @param give takes rows, and the text at whose start they stand
 */
function parsePieces(
  pieces: Iterable<string>,
  give: (rows: readonly Cells[], text: string) => void,
): boolean {
  let rest = '';
  const cut = (text: string, isLast: boolean): boolean => {
    // As its own streams do: the last row of a piece may go on in the next.
    const { data, errors, meta } = PARSER.parse(text, 0, !isLast) as ParseResult<string[]>;
    const broken = errors.reduce((first, { row }) => Math.min(first, row ?? 0), data.length);
    give(broken < data.length ? data.slice(0, broken) : data, text);
    rest = text.slice(meta.cursor);
    return errors.length > 0;
  };
  for (const piece of pieces) if (cut(rest + piece, false)) return true;
  return cut(rest, true);
}

function breaksIn(cells: Cells): number {
  let breaks = 0;
  for (const cell of cells) if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  return breaks;
}

function quoteProblem(file: string, text: string, line: number): Problem {
  return problemAt(file, line, lineText(text, line), {
    rule: '从这一行起引号不成对，或引号后面还有别的字，往下都没有读',
    remedy: '单元格里有逗号、换行或引号时，整格用英文双引号括起来，里面的双引号写两个；改好再检查一遍',
  });
}

function blankProblem(file: string, line: number): Problem {
  return problemAt(file, line, null, { rule: '数据中间有空行', remedy: '删掉这一行' });
}

function raggedProblem(file: string, line: number, cells: readonly string[], width: number): Problem {
  const rule = `这一行有 ${cells.length} 格，表头有 ${width} 格`;
  const remedy = '补上或删掉多余的逗号；格里本来就有逗号的，整格用英文双引号括起来';
  return problemAt(file, line, cells.map((cell) => cell.trim()).join(','), { rule, remedy });
}

function problemAt(
  file: string,
  line: number | null,
  value: string | null,
  words: Pick<Problem, 'rule' | 'remedy'>,
): Problem {
  return { file, line, column: null, value, ...words };
}

function isBlank(cells: Cells): boolean {
  return cells.every((cell) => cell.trim() === '');
}
