import type { Indicator } from '../../domain/indicator/indicator.ts';
import { shown, type Interval, type PublishedValue } from '../../domain/published-value.ts';
import type { Interval as Limits } from '../../domain/statistics/interval.ts';
import { normalReach } from '../../domain/statistics/normal-quantile.ts';
import { poissonExactCI } from '../../domain/statistics/poisson-exact-ci.ts';
import { wilsonCI } from '../../domain/statistics/wilson-ci.ts';
import type { IndicatorTally } from '../tabulate/indicators/indicator-tally.ts';

const LEVEL = 0.95;

/**
 * Numerator over denominator in the unit of the indicator, with a 95 % interval: Wilson (1927) for a share of events
 * and, with the effective number of its cases, for a share of money, Garwood (1936) for a rate, normal for a mean whose
 * standard error is known; none for a register.
 */
export function indicatorValue(
  indicator: Pick<Indicator, 'measure' | 'factor'>,
  tally: Pick<IndicatorTally, 'numerator' | 'denominator' | 'standardError' | 'equalCases'>,
  isWholePercent = false,
): PublishedValue {
  const { measure, factor } = indicator;
  const { numerator, denominator, standardError, equalCases } = tally;
  const value = measure === 'mean' ? numerator : (factor * numerator) / denominator;
  return shown(isWholePercent ? Math.round(value) : value, intervalOf());

  function intervalOf(): Interval | null {
    if (measure === 'coverage') return null;
    if (measure === 'share') {
      return scaled(wilsonCI(numerator, denominator, LEVEL));
    }
    if (measure === 'money_share') {
      if (equalCases === null) return null;
      return scaled(wilsonCI((numerator / denominator) * equalCases, equalCases, LEVEL));
    }
    if (measure === 'rate') {
      const { lower, upper } = poissonExactCI(numerator, LEVEL);
      const per = factor / denominator;
      return { lower: per * lower, upper: per * upper, level: LEVEL };
    }
    if (standardError === null) return null;
    const reach = normalReach(LEVEL) * standardError;
    const [least, most] = measure === 'money_rate' ? [0, Infinity] : [0, 100];
    return { lower: Math.max(least, value - reach), upper: Math.min(most, value + reach), level: LEVEL };
  }

  function scaled(share: Limits | null): Interval | null {
    return share === null ? null : { lower: factor * share.lower, upper: factor * share.upper, level: LEVEL };
  }
}
