import type { ShareInTime } from '../domain/handoffs/handoff-clock.ts';
import type { KindReport } from '../domain/handoffs/handoff-report.ts';
import type { Interval } from '../domain/statistics/interval.ts';
import type { SurvivalQuantile } from '../domain/statistics/survival-quantile.ts';
import { formatNumber } from './format.ts';
import { formatMinutes, formatMinutesRange, formatMinutesSurpassed } from './format-minutes.ts';
import { handoffWords } from './handoff-words.ts';
import type { Locale } from './locale.ts';

/** A figure with what stands below it; `range` is empty where nothing bounds it. */
export interface PrintedFigure {
  readonly figure: string;
  readonly range: string;
}

/** `84.3%` */
export function formatShareInTime(locale: Locale, share: number): string {
  return `${formatNumber(locale, share * 100, 1)}%`;
}

/** `76.8–89.7%` */
export function formatShareRange(locale: Locale, { lower, upper }: Interval): string {
  return `${formatNumber(locale, lower * 100, 1)}–${formatShareInTime(locale, upper)}`;
}

/** Null where every request is still open. */
export function printedShare(locale: Locale, { share, interval }: ShareInTime): PrintedFigure | null {
  if (share === null || interval === null) return null;
  return { figure: formatShareInTime(locale, share), range: formatShareRange(locale, interval) };
}

/** @param longest wait seen, in minutes: where the curve ends */
export function printedQuantile(
  locale: Locale,
  { time, lower, upper }: SurvivalQuantile,
  longest: number,
): PrintedFigure {
  const words = handoffWords(locale);
  const figure =
    time === null ? words.moreThan(formatMinutesSurpassed(locale, longest)) : formatMinutes(locale, time);
  if (lower === null) return { figure, range: '' };
  return {
    figure,
    range:
      upper === null
        ? words.atLeast(formatMinutes(locale, lower, time ?? lower))
        : formatMinutesRange(locale, lower, upper, time ?? upper),
  };
}

/** `2天`, or from the shortest to the longest where requests of the kind differ. */
export function agreedTime(locale: Locale, { least, most }: KindReport['due']): string {
  return least === most ? formatMinutes(locale, least) : formatMinutesRange(locale, least, most);
}
