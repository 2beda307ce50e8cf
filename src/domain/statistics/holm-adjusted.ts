/**
 * p-values that allow for their number (Holm 1979, Scand J Statist 6:65): where all those at most α are
 * rejected, the probability that any true hypothesis is among them is at most α, however they depend on each other.
 *
 * @param pValues in [0, 1], in any order
 * @returns in the same order, each at least the given one and at most 1
 * @throws RangeError outside [0, 1]
 */
export function holmAdjusted(pValues: readonly number[]): readonly number[] {
  for (const p of pValues) if (!(p >= 0 && p <= 1)) throw new RangeError(`not a p-value: ${p}`);
  const order = pValues.map((p, place) => ({ p, place })).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(pValues.length).fill(0);
  let largest = 0;
  for (const [rank, { p, place }] of order.entries()) {
    largest = Math.max(largest, Math.min(1, (order.length - rank) * p));
    adjusted[place] = largest;
  }
  return adjusted;
}
