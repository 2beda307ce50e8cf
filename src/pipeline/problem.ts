import { maskPersonalData } from './personal-patterns.ts';

/**
 * Something wrong that an editor can mend. All of them are collected and shown at once.
 * Texts are Chinese: editors read them.
 */
export interface Problem {
  /** Path below the data or content folder, with forward slashes. */
  readonly file: string;
  /** 1-based; null where the whole file is meant. */
  readonly line: number | null;
  /** Column name of a table, or key of front matter; null where a row or a file is meant. */
  readonly column: string | null;
  /** What was found; null where there is nothing to show. */
  readonly value: string | null;
  readonly rule: string;
  readonly remedy: string;
}

const LONGEST_VALUE = 60;

/**
 * `incidents/2026.csv:14 列 loss 值“-5”：规则。→ 怎么办。` Tables have columns, other files have keys.
 * Personal data in a value is starred out: a report may be read by anybody.
 */
export function formatProblem(problem: Problem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  const word = /\.csv(\.gz)?$/.test(problem.file) ? '列' : '项';
  const column = problem.column === null ? '' : ` ${word} ${problem.column}`;
  const value = problem.value === null ? '' : ` 值“${abridge(maskPersonalData(problem.value))}”`;
  return `${place}${column}${value}：${problem.rule}。→ ${problem.remedy}。`;
}

/** By file, then line, then column, so that an editor walks each file once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compare(a.column ?? '', b.column ?? '') ||
      compare(a.rule, b.rule),
  );
}

/** @param outcome what did not happen because of them */
export function reportProblems(
  problems: readonly Problem[],
  outcome = '没有生成网站，原来的网站没有变动',
): string {
  const lines = sortProblems(problems).map(formatProblem);
  return [`发现 ${lines.length} 处问题，${outcome}：`, ...lines].join('\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function abridge(value: string): string {
  const oneLine = value.replaceAll(/\s+/g, ' ');
  return oneLine.length > LONGEST_VALUE ? `${oneLine.slice(0, LONGEST_VALUE)}…` : oneLine;
}
