import { requireCoverage } from './argument-ranges.ts';
import { normalReach } from './normal-quantile.ts';
import type { Interval } from './interval.ts';

/** A time waited, ≥ 0, in any unit: until it happened, or until one stopped looking (right-censored). */
export interface WaitingTime {
  readonly time: number;
  readonly hasHappened: boolean;
}

/** A step of the curve: what holds from this time on. */
export interface SurvivalStep {
  readonly time: number;
  /** Those that were still waiting just before. */
  readonly atRisk: number;
  /** Those of them to whom it happened then, ≥ 1. */
  readonly events: number;
  /** Share still waiting, 0–1. */
  readonly survival: number;
  /** Variance of that share (Greenwood 1926); null once nobody waits any more. */
  readonly variance: number | null;
  /** Limits of that share on the log-log scale; null once nobody waits any more: nothing bounds them then. */
  readonly interval: Interval | null;
}

/**
 * The share still waiting, by time (Kaplan & Meier 1958, JASA 53:457), with Greenwood’s variance and pointwise
 * limits on the log(−log) scale (Kalbfleisch & Prentice 1980). Those censored at the time of a step were still
 * waiting at it.
 *
 * @param level coverage in (0, 1)
 * @returns one step a time at which something happened, in order; empty where nothing did
 * @throws RangeError for a time that is negative or not finite
 */
export function kaplanMeier(waits: readonly WaitingTime[], level = 0.95): readonly SurvivalStep[] {
  requireCoverage(level);
  for (const { time } of waits)
    if (!(time >= 0 && Number.isFinite(time))) throw new RangeError(`not a time waited: ${time}`);
  const reach = normalReach(level);
  const steps: SurvivalStep[] = [];
  let [atRisk, survival, spread] = [waits.length, 1, 0];
  for (const { time, events, leaving } of byTime(waits)) {
    if (events > 0) {
      survival *= (atRisk - events) / atRisk;
      spread += events / (atRisk * (atRisk - events));
      const isOver = atRisk === events;
      steps.push({
        time,
        atRisk,
        events,
        survival,
        variance: isOver ? null : survival ** 2 * spread,
        interval: isOver ? null : logLogInterval(survival, spread, reach),
      });
    }
    atRisk -= leaving;
  }
  return steps;
}

/** @param spread variance of ln S */
function logLogInterval(survival: number, spread: number, reach: number): Interval {
  const logSurvival = Math.log(survival);
  const factor = Math.exp((reach * Math.sqrt(spread)) / -logSurvival);
  return { lower: Math.exp(logSurvival * factor), upper: Math.exp(logSurvival / factor) };
}

function byTime(
  waits: readonly WaitingTime[],
): readonly { readonly time: number; readonly events: number; readonly leaving: number }[] {
  const tally = new Map<number, { events: number; leaving: number }>();
  for (const { time, hasHappened } of waits) {
    const found = tally.get(time) ?? { events: 0, leaving: 0 };
    tally.set(time, { events: found.events + (hasHappened ? 1 : 0), leaving: found.leaving + 1 });
  }
  return [...tally].map(([time, counts]) => ({ time, ...counts })).sort((a, b) => a.time - b.time);
}
