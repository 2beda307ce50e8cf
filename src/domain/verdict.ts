import { funnelLimitsProbability } from './statistics/funnel-limits.ts';

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
