import { requireCoverage, requireWhole } from './argument-ranges.ts';
import { logChoose } from './binomial-distribution.ts';
import type { Interval } from './interval.ts';

/**
 * Exact central interval of a proportion (Clopper & Pearson 1934, Biometrika 26:404): the lower limit is
 * the chance at which as many events or more have probability α/2, the upper that for as many or fewer.
 * Both limits are proportions; 0 below where there is no event, 1 above where there is nothing else.
 *
 * @param events a whole number, 0 ≤ events ≤ trials
 * @param trials a whole number ≥ 1
 * @param level coverage in (0, 1)
 * @throws RangeError outside those ranges
 */
export function clopperPearsonCI(events: number, trials: number, level = 0.95): Interval {
  const { lower, upper } = clopperPearsonOddsCI(events, trials, level);
  return { lower: lower / (1 + lower), upper: upper === null ? 1 : upper / (1 + upper) };
}

/**
 * The same interval in odds p/(1 − p), which keep their digits near 0 and 1.
 *
 * @returns the upper limit is null where all trials are events: nothing bounds the odds
 */
export function clopperPearsonOddsCI(
  events: number,
  trials: number,
  level = 0.95,
): { readonly lower: number; readonly upper: number | null } {
  requireWhole(trials, 1, 'number of trials');
  requireWhole(events, 0, 'number of events');
  if (events > trials) throw new RangeError(`more events than trials: ${events} of ${trials}`);
  requireCoverage(level);
  const tail = (1 - level) / 2;
  return {
    lower: lowerOdds(events, trials, tail),
    // Failures are events too: their lower limit is the upper one of the events, turned around.
    upper: events === trials ? null : 1 / lowerOdds(trials - events, trials, tail),
  };
}

/**
 * Odds at which `events` or more of `trials` have probability `tail` < 1/2, by halving an interval of
 * log odds: the tail grows with the chance. Not by a beta quantile: that of jStat is good to 2e-9 only.
 */
function lowerOdds(events: number, trials: number, tail: number): number {
  if (events === 0) return 0;
  if (events === trials) {
    const chance = tail ** (1 / trials);
    return chance / -Math.expm1(Math.log(tail) / trials);
  }
  const logWays = logChoose(trials, events);
  // The tail is at most ways × chance^events, and at least 1/2 where the events are as many as expected.
  let [low, high] = [(Math.log(tail) - logWays) / events, Math.log(events / (trials - events))];
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (upperTail(events, trials, middle, logWays) < tail) low = middle;
    else high = middle;
  }
  return Math.exp(low);
}

/** P(X ≥ events), where `events` is not below the expected count: its terms then only shrink. */
function upperTail(events: number, trials: number, logOdds: number, logWays: number): number {
  const odds = Math.exp(logOdds);
  let [term, total] = [1, 1];
  for (let count = events + 1; count <= trials && term > total * Number.EPSILON; count += 1) {
    term *= ((trials - count + 1) / count) * odds;
    total += term;
  }
  return Math.exp(logWays + events * logOdds - trials * Math.log1p(odds)) * total;
}
