/** Share of the variance of a result that one input is behind. */
export interface SobolIndex {
  /** S1: alone, whatever the others are. */
  readonly first: number;
  /** S1 by another estimator: the two should agree, and where they don't there are too few runs. */
  readonly firstJansen: number;
  /** ST: alone and together with others. */
  readonly total: number;
}

/**
 * Sobol indices of each input: S1 = mean(f_B (f_ABi − f_A)) / V (Saltelli et al. 2010, Computer Physics Communications
 * 181:259, table 2 b), ST = mean((f_A − f_ABi)²) / 2V and S1 = 1 − mean((f_B − f_ABi)²) / 2V (Jansen 1999, CPC 117:35),
 * with V the population variance of f_A and f_B together. Estimates scatter around shares: slightly below 0 is 0.
 *
 * @param a results of runs drawn at random, or of a design
 * @param b results of as many others
 * @param mixed of each input, the results of the runs of `a` with that input from `b`
 * @returns null where the result never changes: there is no variance to share out
 * @throws RangeError where the lists are not of one length
 */
export function sobolIndices(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  mixed: readonly ArrayLike<number>[],
): readonly SobolIndex[] | null {
  if ([b, ...mixed].some(({ length }) => length !== a.length))
    throw new RangeError('lists of unequal length');
  const variance = varianceOf([...Array.from(a), ...Array.from(b)]);
  if (!(variance > 0)) return null;
  const meanOf = (of: (a: number, b: number, ab: number) => number, own: ArrayLike<number>): number => {
    let sum = 0;
    for (let run = 0; run < a.length; run += 1)
      sum += of(a[run] ?? Number.NaN, b[run] ?? Number.NaN, own[run] ?? Number.NaN);
    return sum / a.length;
  };
  return mixed.map((own) => ({
    first: meanOf((inA, inB, inAB) => inB * (inAB - inA), own) / variance,
    firstJansen: 1 - meanOf((_, inB, inAB) => (inB - inAB) ** 2, own) / (2 * variance),
    total: meanOf((inA, _, inAB) => (inA - inAB) ** 2, own) / (2 * variance),
  }));
}

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.every((value) => value === values[0])) return 0;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
