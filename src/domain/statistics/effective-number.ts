/**
 * How many equal parts would make a weighted share as unsure as these do: (Σw)² / Σw² (Kish 1992, Weighting for Unequal
 * P_i, J Off Stat 8:183, eq. 4.2). As many as there are where all are equal, hardly more than one where one is nearly
 * all. Wilson’s interval with it instead of the number of cases keeps its coverage where few unequal cases leave the
 * linearised standard error far too small (Korn & Graubard 1998, Surv Methodol 24:193; Franco et al. 2019, J Surv Stat
 * Methodol 7:334).
 *
 * @param weights each ≥ 0
 * @returns null where all are 0
 */
export function effectiveNumber(weights: readonly number[]): number | null {
  let [sum, squares] = [0, 0];
  for (const weight of weights) {
    if (!(weight >= 0 && Number.isFinite(weight))) throw new RangeError(`not a weight: ${weight}`);
    sum += weight;
    squares += weight ** 2;
  }
  return squares === 0 ? null : sum ** 2 / squares;
}
