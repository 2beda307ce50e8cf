import { requireProbability } from './argument-ranges.ts';
import type { CountQuantile } from './count-quantile.ts';

/**
 * @param probability in (0, 1)
 * @param trials a whole number ≥ 1
 * @param chance of success in each trial, in [0, 1]
 * @throws RangeError outside those ranges
 */
export function binomialQuantile(probability: number, trials: number, chance: number): CountQuantile {
  requireProbability(probability);
  if (!(Number.isInteger(trials) && trials >= 1)) throw new RangeError(`not a number of trials: ${trials}`);
  if (!(chance >= 0 && chance <= 1)) throw new RangeError(`not a chance: ${chance}`);
  if (chance === 0) return { events: 0, cumulative: 1, cumulativeBelow: 0 };
  if (chance === 1) return { events: trials, cumulative: 1, cumulativeBelow: 0 };
  const logOdds = Math.log(chance) - Math.log1p(-chance);
  let logTerm = trials * Math.log1p(-chance);
  let cumulativeBelow = 0;
  let cumulative = Math.exp(logTerm);
  let events = 0;
  while (cumulative < probability && events < trials) {
    events += 1;
    logTerm += Math.log((trials - events + 1) / events) + logOdds;
    cumulativeBelow = cumulative;
    cumulative += Math.exp(logTerm);
  }
  return { events, cumulative, cumulativeBelow };
}

/**
 * P(X < events) of a binomial count, summed term by term in logarithms.
 *
 * @param events a whole number; at most 0 gives 0, more than the trials gives 1
 * @param trials a whole number ≥ 1
 * @param chance of success in each trial, in [0, 1]
 */
export function binomialBelow(events: number, trials: number, chance: number): number {
  if (events <= 0) return 0;
  if (events > trials) return 1;
  if (chance === 0) return 1;
  if (chance === 1) return 0;
  const logOdds = Math.log(chance) - Math.log1p(-chance);
  let logTerm = trials * Math.log1p(-chance);
  let sum = Math.exp(logTerm);
  for (let count = 1; count < events; count += 1) {
    logTerm += Math.log((trials - count + 1) / count) + logOdds;
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}

/** ln of the number of ways to choose `chosen` of `trials`; both whole, 0 ≤ chosen ≤ trials. */
export function logChoose(trials: number, chosen: number): number {
  const fewer = Math.min(chosen, trials - chosen);
  let total = 0;
  for (let count = 1; count <= fewer; count += 1) total += Math.log((trials - fewer + count) / count);
  return total;
}
