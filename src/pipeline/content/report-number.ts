import type { Problem } from '../problem.ts';
import { faultsByLine } from './faults-by-line.ts';

const CLAUSES = /[^，,。！？!?；;\n]+/g;
const REPORTS = /报案|报警|立案|report/i;
/** The sentence says what the number is not for, or names the right one beside it. */
const NOT_SO = /[不非别勿]|没有|\bnot\b|\bnever\b|n’t|(?<!\d)110(?!\d)/i;
const AS_GOOD_AS_110 =
  /(?:打|拨)[^，。；]{0,4}(?:96110\s*(?:或者?|、|和|\/)\s*110|110\s*(?:或者?|、|和|\/)\s*96110)\s*(?:来)?报[案警]/;

/** 96110 warns and advises; who reports there has lost the minutes in which money can still be stopped. */
export function reportsTo96110(file: string, text: string): readonly Problem[] {
  return faultsByLine(file, text, (line) =>
    [...line.matchAll(CLAUSES)]
      .map(([clause]) => clause.trim())
      .filter(
        (clause) =>
          (/96110(?!\d)/.test(clause) && REPORTS.test(clause) && !NOT_SO.test(clause)) ||
          AS_GOOD_AS_110.test(clause),
      )
      .map((value) => ({
        value,
        rule: '96110是预警劝阻和咨询专线，不受理报案',
        remedy: '报案、钱已转出都写打110；96110只写在“没转、拿不准”的时候',
      })),
  );
}
