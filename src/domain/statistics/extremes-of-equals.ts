import { cumulativeProbabilities } from './poisson-distribution.ts';

/** The mean of the largest and of the smallest of several counts. */
export interface Extremes {
  readonly largest: number;
  readonly smallest: number;
}

/** Beyond it nothing changes in floating point. */
const NEGLIGIBLE = 1e-12;

/**
 * What chance alone makes of equals: the expected largest and smallest of independent Poisson counts of one
 * mean. E[max] = Σ (1 − F(n)^k), E[min] = Σ (1 − F(n))^k over n ≥ 0 (David & Nagaraja, Order Statistics, 2003, 3.1).
 *
 * @param counts how many, ≥ 1
 * @param mean of each, ≥ 0 and < 700 (e^−mean must not be 0)
 * @throws RangeError outside those ranges
 */
export function extremesOfEquals(counts: number, mean: number): Extremes {
  if (!(Number.isInteger(counts) && counts >= 1)) throw new RangeError(`not a number of counts: ${counts}`);
  if (!(mean >= 0 && mean < 700)) throw new RangeError(`not a mean below 700: ${mean}`);
  let [largest, smallest, events, last] = [0, 0, 0, 0];
  for (const cumulative of cumulativeProbabilities(mean)) {
    const above = 1 - Math.min(1, cumulative) ** counts;
    largest += above;
    smallest += Math.max(0, 1 - cumulative) ** counts;
    events += 1;
    // Of very many counts the tail ends in floating point before it is negligible.
    if (events > mean && (above < NEGLIGIBLE || cumulative === last)) break;
    last = cumulative;
  }
  return { largest, smallest };
}
