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
  const tail = (1 - level) / 2;
  return { lower: interpolatedQuantile(tail, expected), upper: interpolatedQuantile(1 - tail, expected) };
}

function interpolatedQuantile(probability: number, expected: number): number {
  const { events, cumulative, cumulativeBelow } = poissonQuantile(probability, expected);
  const step = cumulative - cumulativeBelow;
  if (step <= 0) return events;
  return Math.max(0, events - (cumulative - probability) / step);
}
