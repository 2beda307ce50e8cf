import { normalReach } from './normal-quantile.ts';
import { type ObservedRate, requireObservedRate } from './observed-rate.ts';

export interface BeforeAndAfter {
  readonly before: ObservedRate;
  readonly after: ObservedRate;
}

export interface RatioOfRateRatios {
  /** Change of the treated over change of the control; 1 where both changed alike. */
  readonly ratio: number;
  /** Standard error of its natural logarithm. */
  readonly logSe: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Difference in differences of counts: (treated after / before) / (control after / before), with
 * se(ln) = √(Σ 1/O) over the four counts, which is the saturated Poisson model treated × after.
 * It says that two changes differed, never what caused it.
 *
 * @param level coverage in (0, 1)
 * @returns null where one of the four counts is 0: not computable
 * @throws RangeError for a count that is negative or not whole, person-time not above 0, a level outside
 */
export function ratioOfRateRatios(
  treated: BeforeAndAfter,
  control: BeforeAndAfter,
  level = 0.95,
): RatioOfRateRatios | null {
  const reach = normalReach(level);
  const four = [treated.after, treated.before, control.after, control.before];
  four.forEach(requireObservedRate);
  if (four.some(({ events }) => events === 0)) return null;
  const ratio = changeOf(treated) / changeOf(control);
  const logSe = Math.sqrt(four.reduce((total, { events }) => total + 1 / events, 0));
  return {
    ratio,
    logSe,
    lower: ratio * Math.exp(-reach * logSe),
    upper: ratio * Math.exp(reach * logSe),
  };
}

function changeOf({ before, after }: BeforeAndAfter): number {
  return after.events / after.personTime / (before.events / before.personTime);
}
