import jStat from 'jstat';

import { requirePositive } from './argument-ranges.ts';

/**
 * How likely a ratio is told from 1, to either side, by an interval on the scale of logarithms: Φ(|ln ratio| / se −
 * reach) + Φ(−|ln ratio| / se − reach).
 *
 * @param ratio the true one, > 0
 * @param logSe standard error of its logarithm where that is true, > 0
 * @param reach standard errors that the interval reaches to each side
 * @returns a probability, 0–1
 * @throws RangeError outside those ranges
 */
export function ratioPower(ratio: number, logSe: number, reach: number): number {
  requirePositive(ratio, 'ratio');
  requirePositive(logSe, 'standard error');
  const away = Math.abs(Math.log(ratio)) / logSe;
  return jStat.normal.cdf(away - reach, 0, 1) + jStat.normal.cdf(-away - reach, 0, 1);
}
