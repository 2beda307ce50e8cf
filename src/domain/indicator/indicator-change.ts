import { publishedNumber } from '../published-value.ts';
import type { Interval } from '../statistics/interval.ts';
import { newcombeDifference, type Proportion } from '../statistics/newcombe-difference.ts';
import { normalReach } from '../statistics/normal-quantile.ts';
import { rateRatioExact } from '../statistics/rate-ratio-exact.ts';
import type { Indicator } from './indicator.ts';
import type { PublishedIndicatorCell } from './published-indicator.ts';

/**
 * `rose` and `fell` where the interval of the difference excludes 0, or the register was counted twice and differs;
 * `cannot_tell` where either figure is not shown or its error is not known.
 */
export type ChangeWord = 'rose' | 'fell' | 'no_clear_change' | 'same' | 'cannot_tell';

export interface IndicatorChange {
  readonly word: ChangeWord;
  /** In the indicator's unit; null where either figure is not shown. */
  readonly difference: number | null;
  /** Of the difference; null where nothing was sampled, or of a rate, whose interval is that of the ratio. */
  readonly interval: Interval | null;
}

const CANNOT_TELL: IndicatorChange = { word: 'cannot_tell', difference: null, interval: null };

/**
 * What changed from an earlier period to a later one that shares no month with it.
 *
 * Shares by Newcombe (1998), those of money with the effective number of their cases, rates by the exact conditional interval of their ratio, means by the normal one.
 *
 * @param level coverage, of one comparison: whoever makes many asks for more
 */
export function indicatorChange(
  { measure, factor }: Pick<Indicator, 'measure' | 'factor'>,
  now: PublishedIndicatorCell,
  before: PublishedIndicatorCell,
  level: number,
): IndicatorChange {
  const values = [now.value, before.value].map((value) => (value === null ? null : publishedNumber(value)));
  const [later, earlier] = values;
  if (later === null || earlier === null || later === undefined || earlier === undefined) return CANNOT_TELL;
  const difference = later - earlier;
  if (measure === 'coverage')
    return { word: difference === 0 ? 'same' : direction(difference), difference, interval: null };
  const interval = intervalOf();
  if (interval === null) return { word: 'cannot_tell', difference, interval: null };
  const isClear = interval.lower > 0 || interval.upper < 0;
  return { word: isClear ? direction(difference) : 'no_clear_change', difference, interval };

  function intervalOf(): Interval | null {
    if (measure === 'money_share') {
      const [first, second] = [now, before].map(asEqualCases);
      return first === null || second === null || first === undefined || second === undefined
        ? null
        : ofShares(first, second);
    }
    if (measure === 'mean' || measure === 'money_rate') {
      if (now.standardError === null || before.standardError === null) return null;
      const reach = normalReach(level) * Math.hypot(now.standardError, before.standardError);
      return { lower: difference - reach, upper: difference + reach };
    }
    const counts = [now.numerator, now.denominator, before.numerator, before.denominator].map(
      publishedNumber,
    );
    const [a = null, n = null, b = null, m = null] = counts;
    if (a === null || n === null || b === null || m === null || n === 0 || m === 0) return null;
    if (measure === 'share') return ofShares({ events: a, trials: n }, { events: b, trials: m });
    const { lower, upper } = rateRatioExact(
      { events: a, personTime: n },
      { events: b, personTime: m },
      level,
    );
    // Whether it excludes 0 is what the ratio says of 1: in units of the earlier rate.
    return upper === null
      ? null
      : { lower: (lower - 1) * (earlier ?? 0), upper: (upper - 1) * (earlier ?? 0) };
  }

  function ofShares(first: Proportion, second: Proportion): Interval | null {
    const found = newcombeDifference(first, second, level);
    return found === null ? null : { lower: factor * found.lower, upper: factor * found.upper };
  }

  function asEqualCases({ value, equalCases }: PublishedIndicatorCell): Proportion | null {
    const share = value === null ? null : publishedNumber(value);
    return share === null || equalCases === null
      ? null
      : { events: Math.min(1, share / factor) * equalCases, trials: equalCases };
  }
}

function direction(difference: number): 'rose' | 'fell' {
  return difference > 0 ? 'rose' : 'fell';
}
