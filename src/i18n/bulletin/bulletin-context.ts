import type { AreaCode } from '../../domain/area-code.ts';
import {
  bulletinFrames,
  type BulletinFrames,
  type BulletinSource,
} from '../../domain/bulletin/bulletin-source.ts';
import { cellsOfPeriod } from '../../domain/frame-index.ts';
import type { DocumentCell } from '../../domain/office-document.ts';
import { periodBefore, yearBefore, type MonthKey, type PeriodKey } from '../../domain/period.ts';
import { ALL_TYPES, valueOf, type MeasureId, type PublishedCell } from '../../domain/published-frame.ts';
import { publishedInterval, publishedNumber, type PublishedValue } from '../../domain/published-value.ts';
import { formatInterval, formatPeriod, formatPublished, formatRatio } from '../format.ts';
import { exampleMark } from '../example-mark.ts';
import { DEFAULT_LOCALE } from '../locale.ts';
import { BULLETIN_WORDS } from './bulletin-words.ts';

/** What every section of a bulletin is written from. */
export interface BulletinContext extends BulletinSource, Pick<BulletinFrames, 'rolling' | 'byType'> {
  readonly byMonth: BulletinFrames['month'];
  readonly month: MonthKey;
  /** In words: `2026年9月`. */
  readonly name: string;
  /** What every sentence and caption made of examples begins with; empty where the figures are none. */
  readonly example: string;
  readonly yearBefore: MonthKey;
  readonly monthBefore: MonthKey;
}

/** @throws RangeError where the source does not publish the months of its districts */
export function bulletinContext(source: BulletinSource, month: MonthKey): BulletinContext {
  const frames = bulletinFrames(source);
  if (frames === null) throw new RangeError(`no bulletin can be written of ${month}`);
  return {
    ...source,
    byMonth: frames.month,
    rolling: frames.rolling,
    byType: frames.byType,
    districts: [...source.districts].sort((a, b) => (a.code < b.code ? -1 : 1)),
    month,
    name: formatPeriod(DEFAULT_LOCALE, month),
    example: exampleMark(DEFAULT_LOCALE, frames.month.provenance),
    yearBefore: yearBefore(month),
    monthBefore: periodBefore(month),
  };
}

/** All types of an area in a month; undefined where the frame has no such cell. */
export function cellOf(
  { byMonth, month }: BulletinContext,
  area: AreaCode,
  period: PeriodKey = month,
): PublishedCell | undefined {
  return cellsOfPeriod(byMonth, period, ALL_TYPES).get(area);
}

export function regionCell(context: BulletinContext, period?: PeriodKey): PublishedCell | undefined {
  return cellOf(context, context.site.region.code, period);
}

/** Of the twelve months to the month; undefined where they are not published. */
export function rollingCell({ rolling, month }: BulletinContext, area: AreaCode): PublishedCell | undefined {
  return rolling === null ? undefined : cellsOfPeriod(rolling, `${month}-r12`, ALL_TYPES).get(area);
}

export function plain(text: string): DocumentCell {
  return { text, range: null };
}

/** A figure with its interval, or the words of its state. */
export function figure(measure: MeasureId, cell: PublishedCell | undefined): DocumentCell {
  const value = cell === undefined ? null : valueOf(cell, measure);
  if (value === null) return plain(BULLETIN_WORDS.noFigure);
  const interval = publishedInterval(value);
  return {
    text: formatPublished(DEFAULT_LOCALE, measure, value),
    range: interval === null ? null : formatInterval(DEFAULT_LOCALE, measure, interval),
  };
}

/** A ratio of rates with its interval. */
export function ratio(change: PublishedValue | undefined): DocumentCell {
  const found = change === undefined ? null : publishedNumber(change);
  const interval = change === undefined ? null : publishedInterval(change);
  if (found === null || interval === null) return plain(BULLETIN_WORDS.noComparison);
  return {
    text: formatRatio(DEFAULT_LOCALE, found),
    range: formatInterval(DEFAULT_LOCALE, 'change', interval),
  };
}

/** The number of a measure; null where none is told. */
export function numberOf(measure: MeasureId, cell: PublishedCell | undefined): number | null {
  const value = cell === undefined ? null : valueOf(cell, measure);
  return value === null ? null : publishedNumber(value);
}
