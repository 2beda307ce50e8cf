export interface EntropyWeights {
  /** One of each column, adding up to 1; null where no column tells the rows apart. */
  readonly weights: readonly number[] | null;
  /** Entropy of each column, 0–1: 1 where all rows are equal. */
  readonly entropy: readonly number[];
}

/**
 * Weights by entropy (Shannon 1948; as in Elsayed, Dawood & Karthikeyan 2017, IJETT 46:60): p = x / Σ x of a column,
 * e = −Σ p ln p / ln m over its m rows, w = (1 − e) / Σ (1 − e). They measure spread, not importance, and with seven
 * rows they are noise: a scenario, never the base. Two ways to get them wrong are closed here: the logarithm is
 * divided by that of the number of rows, and 0 ln 0 is 0, so that nothing need be added to the values.
 *
 * @param matrix rows are areas, columns indicators of which more is better; each ≥ 0, no column all 0
 * @returns null where there are fewer than two rows, or no column
 * @throws RangeError for a value below 0, a column of nothing but 0, rows of unequal length
 */
export function entropyWeights(matrix: readonly (readonly number[])[]): EntropyWeights | null {
  const columns = matrix[0]?.length ?? 0;
  if (matrix.length < 2 || columns === 0) return null;
  if (matrix.some((row) => row.length !== columns)) throw new RangeError('rows of unequal length');
  const entropy = Array.from({ length: columns }, (_, column) =>
    entropyOf(matrix.map((row) => row[column] ?? Number.NaN)),
  );
  const whole = entropy.reduce((sum, one) => sum + (1 - one), 0);
  return { entropy, weights: whole > 0 ? entropy.map((one) => (1 - one) / whole) : null };
}

function entropyOf(values: readonly number[]): number {
  for (const value of values)
    if (!(value >= 0 && Number.isFinite(value))) throw new RangeError(`no entropy of ${value}`);
  const sum = values.reduce((total, value) => total + value, 0);
  if (sum === 0) throw new RangeError('a column of nothing but 0 has no shares');
  // Equal shares add up to 1 but for the last digit, which would pass for a difference.
  if (values.every((value) => value === values[0])) return 1;
  const surprise = values.reduce((total, value) => {
    const share = value / sum;
    return share === 0 ? total : total - share * Math.log(share);
  }, 0);
  return Math.min(1, surprise / Math.log(values.length));
}
