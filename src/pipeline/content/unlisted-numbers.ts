import type { Problem } from '../problem.ts';
import { faultsByLine } from './faults-by-line.ts';

/** What follows a count, a name of an App or an address of a site: the digits before it are no number to call. */
const NOT_A_NUMBER = String.raw`(?![- ]?\d|[.,]\d|[％%])(?!\s*(?:[元块万亿人起户条行次份字个名位种年月日天点分秒岁倍折米页吨斤亩头]|平方|公里))(?!\s*(?:的|官方)*[Aa]pp|\.[a-z])`;
/** A number stands by itself: no longer number, date, path or code around it. */
const ALONE = String.raw`(?<![\d.,/=_A-Za-z〔（乘每×÷-]|[/×÷] )`;

const NUMBERS: readonly RegExp[] = [
  /tel:(\d+)/g,
  // After a word for calling; short ones would otherwise be counts.
  new RegExp(
    String.raw`(?:打|拨|电话|热线|号码|致电|专线|[Cc]all|[Dd]ial)[\s:：是“]*(\d{3,8})${NOT_A_NUMBER}`,
    'g',
  ),
  // Service numbers of operators, government, banks and police, wherever they stand.
  new RegExp(String.raw`${ALONE}(100\d{2}|12\d{3}|9[56]\d{3,4})${NOT_A_NUMBER}`, 'g'),
  // Freephone, and landlines written otherwise than those that the search for personal data finds.
  /(?<!\d)([48]00[- ]?\d{3}[- ]?\d{4})(?!\d)/g,
  /(?<!\d)([(（]0\d{2,3}[)）]\s?\d{7,8}|0\d{2,3} \d{7,8}|0[3-9]\d{9,10})(?!\d)/g,
];

/**
 * Numbers to call that `hotlines.csv` does not list, each with its line: a wrong one would send a frightened
 * person to a stranger.
 *
 * @param listed the numbers of hotlines.csv; null where that table could not be read, none where the region has no such table:
 *   then nothing is said
 */
export function unlistedNumbers(
  file: string,
  text: string,
  listed: ReadonlySet<string> | null,
): readonly Problem[] {
  if (listed === null || listed.size === 0) return [];
  return faultsByLine(file, text, (line) => {
    const found = new Map(
      NUMBERS.flatMap((pattern) =>
        [...line.matchAll(pattern)].map((match) => [match.index + match[0].length, match[1] ?? ''] as const),
      ),
    );
    return [...new Set(found.values())]
      .filter((number) => !listed.has(number))
      .map((number) => ({
        value: number,
        rule: '这个电话号码不在 hotlines.csv 里',
        remedy: '改成表里有的号码；新号码先由主管单位核实，加进那张表',
      }));
  });
}
