import { requireProbability } from './argument-ranges.ts';
import type { CountQuantile } from './count-quantile.ts';

/** Running sums of Poisson probabilities: P(X ≤ 0), P(X ≤ 1), … for a mean ≥ 0. */
export function* cumulativeProbabilities(mean: number): Generator<number> {
  let total = 0;
  let logTerm = -mean;
  for (let events = 0; ; events += 1) {
    if (events > 0) logTerm += Math.log(mean / events);
    total += Math.exp(logTerm);
    yield total;
  }
}

/**
 * @param probability in (0, 1)
 * @param mean expected count, ≥ 0
 * @throws RangeError outside those ranges
 */
export function poissonQuantile(probability: number, mean: number): CountQuantile {
  requireProbability(probability);
  if (!(mean >= 0 && Number.isFinite(mean))) throw new RangeError(`not a mean: ${mean}`);
  if (mean === 0) return { events: 0, cumulative: 1, cumulativeBelow: 0 };
  let events = 0;
  let cumulativeBelow = 0;
  for (const cumulative of cumulativeProbabilities(mean)) {
    // Far in the tail the sum stops growing in floating point; the quantile is then reached.
    if (cumulative >= probability || (events > mean && cumulative === cumulativeBelow)) {
      return { events, cumulative, cumulativeBelow };
    }
    cumulativeBelow = cumulative;
    events += 1;
  }
  throw new RangeError('unreachable: the cumulative probabilities do not end');
}
