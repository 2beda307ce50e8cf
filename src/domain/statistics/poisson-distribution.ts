/** Running sums of Poisson probabilities: P(X ≤ 0), P(X ≤ 1), … for a mean ≥ 0. */
function* cumulativeProbabilities(mean: number): Generator<number> {
  let total = 0;
  let logTerm = -mean;
  for (let events = 0; ; events += 1) {
    if (events > 0) logTerm += Math.log(mean / events);
    total += Math.exp(logTerm);
    yield total;
  }
}

/** The smallest count r with P(X ≤ r) ≥ p, beside the two cumulative probabilities around it. */
export interface PoissonQuantile {
  readonly events: number;
  /** P(X ≤ r) */
  readonly cumulative: number;
  /** P(X ≤ r − 1), 0 for r = 0 */
  readonly cumulativeBelow: number;
}

/**
 * @param probability in (0, 1)
 * @param mean expected count, ≥ 0
 * @throws RangeError outside those ranges
 */
export function poissonQuantile(probability: number, mean: number): PoissonQuantile {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`not a probability: ${probability}`);
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
