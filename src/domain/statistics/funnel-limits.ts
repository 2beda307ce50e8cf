import { binomialQuantile } from './binomial-distribution.ts';
import type { CountQuantile } from './count-quantile.ts';
import { poissonQuantile } from './poisson-distribution.ts';

/** Funnel limits in counts: divide by the expected count for a ratio, by the population for a rate. */
export interface FunnelLimits {
  /** 0 says "cannot be low": it is no line to draw. */
  readonly lower: number;
  readonly upper: number;
}

/**
 * Probability limits of a funnel plot for Poisson counts, interpolated between the exact quantiles
 * (Spiegelhalter 2005, Stat Med 24:1185, appendix A.1): with r the smallest count for which
 * F(r) ≥ p, limit = r − (F(r) − p)/(F(r) − F(r − 1)), not below 0.
 *
 * @param expected count expected at the target rate, ≥ 0
 * @param level coverage in (0, 1): 0.95 or 0.998
 */
export function funnelLimitsProbability(expected: number, level: number): FunnelLimits {
  return limitsOf(level, (probability) => poissonQuantile(probability, expected));
}

/**
 * The same for a proportion: limits in counts, divide by the trials for the proportion itself.
 *
 * @param trials denominator, a whole number ≥ 1
 * @param target proportion that the region reaches, in [0, 1]
 * @param level coverage in (0, 1): 0.95 or 0.998
 */
export function funnelLimitsBinomial(trials: number, target: number, level: number): FunnelLimits {
  return limitsOf(level, (probability) => binomialQuantile(probability, trials, target));
}

function limitsOf(level: number, quantile: (probability: number) => CountQuantile): FunnelLimits {
  const tail = (1 - level) / 2;
  return {
    lower: interpolated(tail, quantile(tail)),
    upper: interpolated(1 - tail, quantile(1 - tail)),
  };
}

function interpolated(probability: number, { events, cumulative, cumulativeBelow }: CountQuantile): number {
  const step = cumulative - cumulativeBelow;
  if (step <= 0) return events;
  return Math.max(0, events - (cumulative - probability) / step);
}
