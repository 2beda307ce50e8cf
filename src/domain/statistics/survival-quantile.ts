import { requireProbability } from './argument-ranges.ts';
import type { SurvivalStep } from './kaplan-meier.ts';

/** The time by which so large a share has it behind them, in the unit of the times. */
export interface SurvivalQuantile {
  /** Null where the curve does not come down so far: fewer have it behind them by the last time seen. */
  readonly time: number | null;
  /** Limits (Brookmeyer & Crowley 1982, Biometrics 38:29, log-log); null where nothing bounds them. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Shares that differ by less are equal: products of fractions are not exact. */
const EQUAL = 1.5e-8;

/**
 * The median, or another quantile, of times waited. Where the curve runs level at the share, the middle of that
 * stretch, as R’s survfit has it.
 *
 * @param share of those that have it behind them, in (0, 1): 0.5 gives the median
 * @throws RangeError outside that range
 */
export function survivalQuantile(steps: readonly SurvivalStep[], share: number): SurvivalQuantile {
  requireProbability(share);
  const left = 1 - share;
  return {
    time: timeAt(steps, left, ({ survival }) => survival),
    lower: timeAt(steps, left, ({ interval }) => interval?.lower ?? null),
    upper: timeAt(steps, left, ({ interval }) => interval?.upper ?? null),
  };
}

/** Where a falling curve first comes down to a level; null where it never does or is not known there. */
function timeAt(
  steps: readonly SurvivalStep[],
  level: number,
  heightOf: (step: SurvivalStep) => number | null,
): number | null {
  for (const [place, step] of steps.entries()) {
    const height = heightOf(step);
    if (height === null) return null;
    if (height > level + EQUAL) continue;
    const next = steps[place + 1];
    return Math.abs(height - level) <= EQUAL && next !== undefined ? (step.time + next.time) / 2 : step.time;
  }
  return null;
}
