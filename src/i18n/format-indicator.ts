import type { Indicator } from '../domain/indicator/indicator.ts';
import type { PublishedIndicatorCell } from '../domain/indicator/published-indicator.ts';
import type { Interval, PublishedValue } from '../domain/published-value.ts';
import { collaborationWords } from './collaboration-words.ts';
import { figureWords } from './figure-words.ts';
import { formatNumber } from './format.ts';
import type { Locale } from './locale.ts';

type Unit = Pick<Indicator, 'factor' | 'measure'>;

/** A proportion has two decimals, a ratio of sums none, since one case moves it; everything else one. */
function digitsOf({ factor, measure }: Unit): number {
  if (measure === 'money_share') return 0;
  return factor === 1 && measure !== 'money_rate' ? 2 : 1;
}

export function formatIndicatorNumber(locale: Locale, indicator: Unit, value: number): string {
  return formatNumber(locale, value, digitsOf(indicator));
}

/** The figure, the words of its state, or why there is none. */
export function formatIndicator(
  locale: Locale,
  indicator: Unit,
  { value, why }: Pick<PublishedIndicatorCell, 'value' | 'why'>,
): string {
  if (value === null) return collaborationWords(locale).why[why ?? 'nothing_to_count'];
  switch (value.state) {
    case 'value':
      return formatIndicatorNumber(locale, indicator, value.value);
    case 'zero':
      return formatIndicatorNumber(locale, indicator, 0);
    default:
      return figureWords(locale).states[value.state].short;
  }
}

export function formatIndicatorInterval(locale: Locale, indicator: Unit, interval: Interval): string {
  const [lower, upper] = [interval.lower, interval.upper].map((end) =>
    formatIndicatorNumber(locale, indicator, end),
  );
  return `${lower ?? ''}–${upper ?? ''}`;
}

/** A count as it is, a sum of money in whole units; or the words of its state. */
export function formatCount(locale: Locale, published: PublishedValue): string {
  if (published.state === 'value') return formatNumber(locale, Math.round(published.value));
  return published.state === 'zero' ? '0' : figureWords(locale).states[published.state].short;
}
