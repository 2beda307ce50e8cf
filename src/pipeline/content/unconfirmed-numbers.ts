import type { Problem } from '../problem.ts';
import { faultsByLine } from './faults-by-line.ts';

/** Digits that may be dialled: three or more, not a date, a sum or a count. */
const MAY_BE_DIALLED =
  /(?<![\d.+-])\+?\d[\d-]{1,}\d(?![\d.]|\s*(?:元|块|万|亿|年|月|日|天|秒|分|个|条|字|%|％|yuan))/g;
const DATES = /^(?:published|review_by):.*$|\bdate: ?[\d-]+|《[^》]*》|\d{4}-\d{2}-\d{2}/gm;

/** Numbers in a text that a reader might dial and that are not confirmed hotlines. */
export function unconfirmedNumbers(
  file: string,
  text: string,
  live: ReadonlySet<string> | null,
): readonly Problem[] {
  if (live === null) return [];
  const plain = text.normalize('NFKC').replaceAll(DATES, '');
  return faultsByLine(file, plain, (line) =>
    [...line.replace(/^(?:order|sources):.*$/, '').matchAll(MAY_BE_DIALLED)]
      .filter(([number]) => !live.has(number))
      .map(([number]) => ({
        value: number,
        rule: '这不是 hotlines.csv 里已确认开通的号码',
        remedy: '删掉，或者先在 hotlines.csv 里登记并确认开通',
      })),
  );
}
