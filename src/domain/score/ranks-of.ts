/**
 * Ranks of scores, 1 the highest. Equals share the smallest rank they could have: one and as many as are higher.
 *
 * @param scores without NaN
 */
export function ranksOf(scores: readonly number[]): readonly number[] {
  return scores.map((score) => 1 + scores.filter((other) => other > score).length);
}
