/** One stratum of a sample. */
export interface Stratum {
  /** How much of the whole it stands for, in any unit; above 0. */
  readonly size: number;
  /** Mean and standard deviation of what was asked of it, in the unit of the result. */
  readonly mean: number;
  readonly sd: number;
  /** People asked, at least 1. */
  readonly asked: number;
}

/**
 * Mean of a stratified sample with its standard error (Cochran 1977, eqs. 5.1 and 5.12, without finite-population
 * correction). Null without strata.
 */
export function stratifiedMean(
  strata: readonly Stratum[],
): { readonly mean: number; readonly standardError: number } | null {
  const whole = strata.reduce((sum, { size }) => sum + size, 0);
  if (whole === 0) return null;
  let [mean, variance] = [0, 0];
  for (const stratum of strata) {
    const share = stratum.size / whole;
    mean += share * stratum.mean;
    variance += share ** 2 * (stratum.sd ** 2 / stratum.asked);
  }
  return { mean, standardError: Math.sqrt(variance) };
}
