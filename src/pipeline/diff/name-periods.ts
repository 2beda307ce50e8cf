import { periodKind, shiftMonth } from '../../domain/period.ts';
import type { Words } from './words.ts';

const MOST_RANGES = 4;

interface Range {
  readonly first: string;
  readonly last: string;
}

/** `2026年7月至9月、2026年11月`: consecutive months as a range. Expects them sorted. */
export function namePeriods(words: Words, periods: readonly string[], isWhole: boolean): string {
  const names = rangesOf(periods).map(({ first, last }) => words.period(first, last));
  if (isWhole || names.length <= MOST_RANGES) return words.list(names);
  return words.listOf(names.slice(0, MOST_RANGES), periods.length, 'months');
}

function rangesOf(periods: readonly string[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const period of periods) {
    const open = ranges.at(-1);
    const isNext =
      open !== undefined &&
      periodKind(open.last) === 'month' &&
      periodKind(period) === 'month' &&
      shiftMonth(open.last, 1) === period;
    if (isNext) ranges[ranges.length - 1] = { first: open.first, last: period };
    else ranges.push({ first: period, last: period });
  }
  return ranges;
}
