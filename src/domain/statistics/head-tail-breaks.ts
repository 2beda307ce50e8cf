/** A head is cut again as long as it holds at most this share of the values it was cut from. */
const SMALL_HEAD = 0.4;

/**
 * Limits for heavy-tailed values: cut at the mean, then the head at its mean, as long as heads are small
 * (Jiang 2013, Prof Geogr 65:482). For many values with a long tail; not for seven districts.
 *
 * @param values finite, in any order
 * @returns the least value, the means, the greatest value, ascending; null where there is no value
 */
export function headTailBreaks(values: readonly number[]): readonly number[] | null {
  if (values.length === 0) return null;
  return [Math.min(...values), ...means(values), Math.max(...values)];
}

function means(values: readonly number[]): readonly number[] {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  const head = values.filter((value) => value > mean);
  // Of equal values the mean may miss them by a rounding, and is no limit.
  if (head.length === 0 || head.length === values.length) return [];
  const goesOn = head.length > 1 && head.length / values.length <= SMALL_HEAD;
  return [mean, ...(goesOn ? means(head) : [])];
}
