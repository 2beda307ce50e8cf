import { isProvisional } from '../domain/provisional.ts';
import type { MeasureId, PublishedCell, PublishedFrame } from '../domain/published-frame.ts';
import type { PeriodKey } from '../domain/period.ts';
import { explorerWords } from './explorer-words.ts';
import { formatNumber, formatPeriod } from './format.ts';
import type { Locale } from './locale.ts';
import { bracketed, punctuation } from './punctuation.ts';

/** `（初步数）`, to stand behind the name of a period; empty where the period is final. */
export function provisionalMark(locale: Locale, frame: PublishedFrame, period: PeriodKey): string {
  const share = frame.provisional[period];
  if (share === undefined) return '';
  const { provisionalMark: mark, unknownMark } = explorerWords(locale);
  return bracketed(locale, share === null ? unknownMark : mark);
}

/** `2026年9月（初步数）` */
export function markedPeriod(locale: Locale, frame: PublishedFrame, period: PeriodKey): string {
  return `${formatPeriod(locale, period)}${provisionalMark(locale, frame, period)}`;
}

/** Says that a period is still growing, and what follows for who reads it; null where it is not. */
export function provisionalSentence(locale: Locale, frame: PublishedFrame, period: PeriodKey): string | null {
  const share = frame.provisional[period];
  if (share === undefined) return null;
  return explorerWords(locale).provisional(
    formatPeriod(locale, period),
    share === null ? '' : formatNumber(locale, share),
  );
}

/** `，可能只是录得晚` behind a verdict of below in such a period; empty elsewhere. */
export function lateAddition(
  locale: Locale,
  frame: PublishedFrame,
  cell: PublishedCell,
  measure: MeasureId,
): string {
  const isLow = cell.verdicts[measure] === 'below' && isProvisional(frame, cell.period);
  return isLow ? `${punctuation(locale).comma}${explorerWords(locale).maybeLate}` : '';
}
