/**
 * Quantile of a sample by linear interpolation between its ordered values (Hyndman & Fan 1996,
 * Am Stat 50:361, type 7; what R and spreadsheets take).
 *
 * @param values in any order, finite
 * @param share in [0, 1]: 0 is the least value, 0.5 the median, 1 the greatest
 * @returns null where there is no value
 * @throws RangeError where the share lies outside
 */
export function sampleQuantile(values: readonly number[], share: number): number | null {
  return quantileOfOrdered(
    values.toSorted((a, b) => a - b),
    share,
  );
}

/** The same of values that are in order already, the least first: several quantiles of one sample. */
export function quantileOfOrdered(ordered: ArrayLike<number>, share: number): number | null {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`not a share: ${share}`);
  const position = share * (ordered.length - 1);
  const below = ordered[Math.floor(position)];
  const above = ordered[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (position - Math.floor(position)) * (above - below);
}
