/** The smallest count r with P(X ≤ r) ≥ p, beside the two cumulative probabilities around it. */
export interface CountQuantile {
  readonly events: number;
  /** P(X ≤ r) */
  readonly cumulative: number;
  /** P(X ≤ r − 1), 0 for r = 0 */
  readonly cumulativeBelow: number;
}
