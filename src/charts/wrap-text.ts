import { clausesOf } from '../domain/clauses-of.ts';

/** Chinese characters and full-width forms; quotes and dashes are as wide in a Chinese face. */
const FULL_WIDTH = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2018-\u201d\u2026]/u;
const OPENING = String.raw`\u2018\u201c\u300a\u300c\uff08`;
const CLOSING = String.raw`\u2019\u201d\u3001\u3002\u300b\u300d\uff0c\uff1b\uff1a\uff01\uff1f\uff09`;
const CHINESE = String.raw`\p{Script=Han}\u3000-\u303f\uff00-\uffef`;
/** What a line may neither end with nor begin with stays with its neighbour; other words are broken at spaces only. */
const PIECES = new RegExp(
  String.raw`[${OPENING}]*(?:[${CHINESE}]|[^\s${CHINESE}${OPENING}${CLOSING}]+)[${CLOSING}]*|[${OPENING}${CLOSING}]+|\s+`,
  'gu',
);

/** How many type sizes wide a line is: Han characters and their punctuation one, others about 0.58. */
export function widthInEms(line: string): number {
  return [...line].reduce((sum, character) => sum + (FULL_WIDTH.test(character) ? 1 : 0.58), 0);
}

/** Breaks a text into lines that fit, between Han characters or at spaces. @param width in type sizes */
export function wrapText(text: string, width: number): readonly string[] {
  const pieces = text.match(PIECES) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && widthInEms(line + piece) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

/** In type sizes: a last line shorter than this looks lost. */
const LOST = 3;

/** Breaks running text, and takes a word along into a last line of one or two characters. @param width in type sizes */
export function fillLines(text: string, width: number): readonly string[] {
  const lines = wrapText(text, width);
  for (let narrower = width - NARROWER; narrower > width / 2; narrower -= NARROWER) {
    if (lines.length < 2 || widthInEms(lines.at(-1) ?? '') >= LOST) return lines;
    const tried = wrapText(text, narrower);
    if (tried.length > lines.length) return lines;
    if (widthInEms(tried.at(-1) ?? '') >= LOST) return tried;
  }
  return lines;
}

/** How much narrower lines are tried, in type sizes. */
const NARROWER = 0.5;

/**
 * Breaks a headline: between its clauses where they need no more lines, else into lines of lengths as even as may be, so that
 * no single character is left for the last line.
 *
 * @param width in type sizes
 */
export function balanceText(text: string, width: number): readonly string[] {
  let lines = wrapText(text, width);
  const { length } = lines;
  const clauses = clausesOf(text).map((clause) => clause.trim());
  if (clauses.length === length && clauses.every((clause) => widthInEms(clause) <= width)) return clauses;
  for (let narrower = width - NARROWER; narrower > 0; narrower -= NARROWER) {
    const tried = wrapText(text, narrower);
    if (tried.length > length || tried.some((line) => widthInEms(line) > width)) break;
    lines = tried;
  }
  return lines;
}
