import type { Interval, PublishedValue } from '../domain/published-value.ts';
import type { MeasureId } from '../domain/published-frame.ts';
import { periodKind, type PeriodKey } from '../domain/period.ts';
import { printedDigits, RATIO_DIGITS, type PrintedKind } from '../domain/printed-digits.ts';
import { remembered } from '../domain/remembered.ts';
import { rounded } from '../domain/rounded.ts';
import { figureWords } from './figure-words.ts';
import type { Locale } from './locale.ts';

const MONEY: readonly MeasureId[] = ['loss', 'median_loss', 'stopped', 'returned'];

/** To make a format takes a hundred times as long as to use it. */
const formatOf = remembered((locale: Locale) =>
  remembered(
    (digits: number) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  ),
);

export function formatNumber(locale: Locale, value: number, digits = 0): string {
  return formatOf(locale)(digits).format(rounded(value, digits));
}

/** Chinese counts money in 万 from ten thousand up, English in millions from a million up. */
function formatMoney(locale: Locale, value: number): string {
  if (locale === 'en')
    return value >= 1_000_000
      ? `${formatNumber(locale, value / 1_000_000, 1)} m`
      : formatNumber(locale, value);
  return value >= 10_000 ? `${formatNumber(locale, value / 10_000, 1)}万` : formatNumber(locale, value);
}

export function formatMeasure(locale: Locale, measure: MeasureId, value: number): string {
  if (MONEY.includes(measure)) return formatMoney(locale, value);
  return formatNumber(locale, value, printedDigits(measure, value));
}

/** The figure in at most six characters, for tiles: large sums lose their decimals. */
export function formatShort(locale: Locale, measure: MeasureId, value: number): string {
  const isLarge = MONEY.includes(measure) && value >= 1_000_000;
  if (!isLarge) return formatMeasure(locale, measure, value);
  return locale === 'en'
    ? `${formatNumber(locale, value / 1_000_000, value < 10_000_000 ? 1 : 0)} m`
    : `${formatNumber(locale, value / 10_000)}万`;
}

/** A round figure of a legend, without decimals that say nothing. */
export function formatRound(locale: Locale, measure: MeasureId, value: number): string {
  return formatMeasure(locale, measure, value).replace(/\.0(?=\D|$)/, '');
}

/** The figure, or the words of its state. */
export function formatPublished(locale: Locale, measure: MeasureId, published: PublishedValue): string {
  switch (published.state) {
    case 'value':
      return formatMeasure(locale, measure, published.value);
    case 'zero':
      return '0';
    default:
      return figureWords(locale).states[published.state].short;
  }
}

/** The same on a district of a map. */
export function formatLabel(locale: Locale, measure: MeasureId, published: PublishedValue): string {
  const { state } = published;
  return state === 'value' || state === 'zero'
    ? formatPublished(locale, measure, published)
    : figureWords(locale).stateLabels[state];
}

/** `0.95`: a ratio of rates. */
export function formatRatio(locale: Locale, ratio: number): string {
  return formatNumber(locale, ratio, RATIO_DIGITS);
}

/** `7.1–8.9`: both ends with the digits of the figure. */
export function formatInterval(locale: Locale, measure: PrintedKind, interval: Interval): string {
  const digits = printedDigits(measure, interval.upper);
  return `${formatNumber(locale, interval.lower, digits)}–${formatNumber(locale, interval.upper, digits)}`;
}

const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-09` → `2026年9月`, `Sep 2026`. */
export function formatPeriod(locale: Locale, period: PeriodKey): string {
  const year = period.slice(0, 4);
  switch (periodKind(period)) {
    case 'month': {
      const month = Number(period.slice(5));
      return locale === 'en' ? `${MONTH_NAMES[month - 1] ?? ''} ${year}` : `${year}年${month}月`;
    }
    case 'quarter':
      return locale === 'en' ? `Q${period.slice(6)} ${year}` : `${year}年第${period.slice(6)}季度`;
    case 'rolling12':
      return locale === 'en'
        ? `12 months to ${formatPeriod(locale, period.slice(0, 7))}`
        : `截至${formatPeriod(locale, period.slice(0, 7))}的十二个月`;
    default:
      return locale === 'en' ? year : `${year}年`;
  }
}

/** `2026-09-30` → `2026年9月30日`, `30 Sep 2026`. */
export function formatDate(locale: Locale, isoDate: string): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return locale === 'en'
    ? `${Number(day)} ${MONTH_NAMES[Number(month) - 1] ?? ''} ${year}`
    : `${year}年${Number(month)}月${Number(day)}日`;
}
