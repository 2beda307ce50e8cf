import { publishedInterval, publishedNumber, type PublishedValue } from '../domain/published-value.ts';
import { collaborationWords } from './collaboration-words.ts';
import { formatNumber } from './format.ts';
import type { Locale } from './locale.ts';

/** In whole points: a tenth of one says nothing. */
export function formatScore(locale: Locale, score: number): string {
  return formatNumber(locale, score);
}

/** The score, or that it cannot be computed. */
export function scoreFigure(locale: Locale, value: PublishedValue): string {
  const number = publishedNumber(value);
  return number === null ? collaborationWords(locale).notComputable : formatScore(locale, number);
}

/** `45–52`; null where there is none. */
export function scoreRange(locale: Locale, value: PublishedValue): string | null {
  const interval = publishedInterval(value);
  return interval === null
    ? null
    : `${formatScore(locale, interval.lower)}–${formatScore(locale, interval.upper)}`;
}

export function scoreSentence(
  locale: Locale,
  area: string,
  dimension: string,
  value: PublishedValue,
): string {
  return collaborationWords(locale).scoreOf(
    area,
    dimension,
    scoreFigure(locale, value),
    scoreRange(locale, value),
  );
}
