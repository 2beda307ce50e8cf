import { withoutLargestCase } from '../domain/without-largest-case.ts';
import { changeVerdict } from '../domain/change-verdict.ts';
import type {
  ComparisonId,
  MeasureId,
  PublishedCell,
  PublishedFrame,
  ShareBand,
  TypeKey,
} from '../domain/published-frame.ts';
import { ALL_TYPES } from '../domain/published-frame.ts';
import type { PeriodKey } from '../domain/period.ts';
import { comparesWithMonthBefore, isJoined, type Festive } from '../domain/spring-festival.ts';
import { isChangeProvisional } from '../domain/provisional.ts';
import { publishedInterval, publishedNumber, type PublishedValue } from '../domain/published-value.ts';
import { explorerWords } from './explorer-words.ts';
import { figureWords } from './figure-words.ts';
import { formatInterval, formatNumber, formatPeriod, formatRatio } from './format.ts';
import type { Locale } from './locale.ts';

/** A group of types, or every type; the id where the catalogue has no name for it. */
export function typeName(locale: Locale, type: TypeKey): string {
  if (type === ALL_TYPES) return explorerWords(locale).allTypes;
  const groups: Readonly<Record<string, string>> = figureWords(locale).groups;
  // Anybody may write any word into an address, those too that every object has.
  return Object.hasOwn(groups, type) ? (groups[type] ?? type) : type;
}

/** `2025年每万常住人口立案数`, without the mark of examples. */
export function viewTitle(locale: Locale, measure: MeasureId, type: TypeKey, period: PeriodKey): string {
  const when = formatPeriod(locale, period);
  const { long } = figureWords(locale).measures[measure];
  const of = type === ALL_TYPES ? '' : typeName(locale, type);
  if (locale === 'en') return `${when}: ${long}${of === '' ? '' : `, ${of.toLowerCase()}`}`;
  return `${when}${of === '' ? '' : `${of}类`}${long}`;
}

/** `每万人立案数 · 全部类型 · 2025年`: what is looked at, in a line. */
export function choiceLine(
  locale: Locale,
  { measure, type }: { readonly measure: MeasureId; readonly type: TypeKey },
  period: PeriodKey,
): string {
  return [
    figureWords(locale).measures[measure].name,
    typeName(locale, type),
    formatPeriod(locale, period),
    // The dot stays with what is before it: no line of a narrow screen begins with one.
  ].join('\u00A0· ');
}

/** `10%–25%` */
function bandWords(locale: Locale, { over, upTo }: ShareBand): string {
  const { bands } = explorerWords(locale);
  if (over <= 0) return bands.upTo(upTo);
  return upTo >= 100 ? bands.over(over) : bands.between(over, upTo);
}

/** `18.2%` where the edition tells the largest case itself, its band where it does not. */
export function largestShareWords(locale: Locale, cell: PublishedCell): string | null {
  const exact = withoutLargestCase(cell);
  if (exact !== null) return `${formatNumber(locale, exact.share, 1)}%`;
  return cell.largestCase === null ? null : bandWords(locale, cell.largestCase);
}

/** `最大一案占全市损失的10%–25%`; null where nothing is published of it, or the measure is not about losses. */
export function largestCaseSentence(
  locale: Locale,
  measure: MeasureId,
  cell: PublishedCell | undefined,
  area: string,
): string | null {
  if ((measure !== 'loss' && measure !== 'median_loss') || cell === undefined) return null;
  const share = largestShareWords(locale, cell);
  return share === null ? null : explorerWords(locale).largestCaseOf(area, share);
}

/** `同比（1、2月合并）` where January and February stand together. */
export function changeName(locale: Locale, id: ComparisonId, festive: Festive, period: PeriodKey): string {
  const { changes, joined } = explorerWords(locale);
  return id === 'year_on_year' && isJoined(festive, period) ? joined : changes[id];
}

/** How changes are made, and what the Spring Festival does to those of a period. */
export function changeNote(locale: Locale, festive: Festive, period: PeriodKey): string {
  const words = explorerWords(locale);
  return [
    words.changeNote,
    ...(isJoined(festive, period) ? [words.joinedNote] : []),
    ...(comparesWithMonthBefore(festive, period) ? [] : [words.festiveNote]),
  ].join(locale === 'en' ? ' ' : '');
}

/** One a comparison that is published. */
export function changeSentences(
  locale: Locale,
  frame: PublishedFrame,
  cell: PublishedCell,
): readonly string[] {
  const ids: readonly ComparisonId[] = ['year_on_year', 'period_on_period'];
  return ids.flatMap((id) => {
    const mayGrow = isChangeProvisional(frame, cell.period, id);
    const name = changeName(locale, id, frame, cell.period);
    return changeClause(locale, id, cell.changes[id], mayGrow, name) ?? [];
  });
}

/**
 * `同比看不出变化（0.95，95%区间0.85–1.06）`; null where no ratio is published.
 *
 * @param mayGrow the newer side is provisional
 * @param name of the comparison
 */
export function changeClause(
  locale: Locale,
  id: ComparisonId,
  change: PublishedValue | undefined,
  mayGrow: boolean,
  name = explorerWords(locale).changes[id],
): string | null {
  const words = explorerWords(locale);
  const verdict = changeVerdict(change, mayGrow);
  const interval = change === undefined ? null : publishedInterval(change);
  const ratio = change === undefined ? null : publishedNumber(change);
  if (verdict === null || interval === null || ratio === null) return null;
  const range = formatInterval(locale, 'change', interval);
  const figure = formatRatio(locale, ratio);
  return locale === 'en'
    ? `${name}: ${words.change[verdict]} (${figure}, 95% interval ${range})`
    : `${name}${words.change[verdict]}（${figure}，95%区间${range}）`;
}
