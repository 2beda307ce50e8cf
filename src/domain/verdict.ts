import { funnelLimitsBinomial, funnelLimitsProbability } from './statistics/funnel-limits.ts';

/**
 * Whether a district's count differs from what the region's rate lets one expect.
 * `undistinguished` (与全市无明显差异) is the usual answer with seven small districts.
 */
export type Verdict = 'above' | 'below' | 'undistinguished';

/** Coverage outside which a district counts as different. */
export const VERDICT_LEVEL = 0.998;

/**
 * The one function that decides colours and sentences: a district differs when its count lies outside
 * the 99.8 % probability limits (Spiegelhalter 2005) around the count expected at the region's rate.
 *
 * @param events observed count
 * @param expected region rate × district population, in counts; must be > 0
 */
export function verdictOf(events: number, expected: number): Verdict {
  const limits = funnelLimitsProbability(expected, VERDICT_LEVEL);
  if (events > limits.upper) return 'above';
  if (events < limits.lower) return 'below';
  return 'undistinguished';
}

/**
 * The same of a share: whether so many of a cohort differ from what the region's share lets one expect
 * (binomial limits, Spiegelhalter 2005).
 *
 * @param events those of the cohort that have the trait
 * @param cohort > 0
 * @param target the region's share, 0–1
 */
export function verdictOfShare(events: number, cohort: number, target: number): Verdict {
  const limits = funnelLimitsBinomial(cohort, target, VERDICT_LEVEL);
  if (events > limits.upper) return 'above';
  if (events < limits.lower) return 'below';
  return 'undistinguished';
}
