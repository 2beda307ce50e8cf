import type { AreaCode } from '../domain/area-code.ts';
import type { AreaGap } from '../domain/missing-months.ts';
import { shiftMonth, type MonthKey } from '../domain/period.ts';
import { formatPeriod } from './format.ts';
import type { Locale } from './locale.ts';
import { punctuation } from './punctuation.ts';

/**
 * `2023年5—7月、9月`, `May–Jul 2023, Sep 2023`: months that follow each other in one run, which ends with the year.
 * @param months in order
 * @param saidYear four digits of the year that the sentence has named; Chinese does not say it again
 */
function monthRuns(locale: Locale, months: readonly MonthKey[], saidYear = ''): string {
  let year = saidYear;
  return runsOf(months)
    .map(({ first, last }) => {
      if (locale === 'en')
        return first === last
          ? formatPeriod(locale, first)
          : `${formatPeriod(locale, first).slice(0, 3)}–${formatPeriod(locale, last)}`;
      const before = first.slice(0, 4) === year ? '' : `${first.slice(0, 4)}年`;
      year = first.slice(0, 4);
      const until = first === last ? '' : `—${Number(last.slice(5))}`;
      return `${before}${Number(first.slice(5))}${until}月`;
    })
    .join(punctuation(locale).and);
}

/** `漳县2023年5—7月、岷县2023年2月`; empty where nothing is missing. */
export function gapList(
  locale: Locale,
  gaps: readonly AreaGap[],
  nameOf: (area: AreaCode) => string,
  saidYear = '',
): string {
  const space = locale === 'en' ? ' ' : '';
  return gaps
    .map(({ area, months }) => `${nameOf(area)}${space}${monthRuns(locale, months, saidYear)}`)
    .join(punctuation(locale).and);
}

function runsOf(
  months: readonly MonthKey[],
): readonly { readonly first: MonthKey; readonly last: MonthKey }[] {
  const runs: { readonly first: MonthKey; readonly last: MonthKey }[] = [];
  for (const month of months) {
    const run = runs.at(-1);
    const follows = run !== undefined && shiftMonth(run.last, 1) === month;
    if (run !== undefined && follows && month.slice(0, 4) === run.first.slice(0, 4))
      runs.splice(-1, 1, { first: run.first, last: month });
    else runs.push({ first: month, last: month });
  }
  return runs;
}
