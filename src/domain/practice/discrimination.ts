import { normalDeviate } from '../statistics/normal-deviate.ts';
import type { Interval } from '../published-value.ts';
import type { RoundTally } from './round-answers.ts';

/** How well a reader tells fake from genuine, and to which side they lean. */
export interface Discrimination {
  /** d′, in standard deviations: 0 is guessing, above 0 better (Macmillan & Creelman 2005, equation 1.5). */
  readonly dPrime: number;
  /**
   * c, in standard deviations: below 0 the reader calls more messages fake than there are, above 0 fewer
   * (Macmillan & Creelman 2005, equation 2.1; Stanislaw & Todorov 1999, equation 7).
   */
  readonly criterion: number;
}

/** Below that many answers about fakes, or about genuine ones, there is nothing to tell. */
const LEAST_ANSWERS = 2;
const LEVEL = 0.95;
const REACH = 1.959964;

/**
 * @param hitRate share of fakes called fake, in (0, 1)
 * @param falseAlarmRate share of genuine ones called fake, in (0, 1)
 * @throws RangeError outside these ranges: correct the shares first
 */
export function discriminationOfRates(hitRate: number, falseAlarmRate: number): Discrimination {
  const [hit, falseAlarm] = [normalDeviate(hitRate), normalDeviate(falseAlarmRate)];
  return { dPrime: hit - falseAlarm, criterion: -(hit + falseAlarm) / 2 };
}

/** A share that is never 0 or 1, by the log-linear rule: half a case more, of one case more (Hautus 1995). */
export function logLinearRate(count: number, of: number): number {
  return (count + 0.5) / (of + 1);
}

/** Of a round, unsure answers left out; null where fewer than two fakes or two genuine ones were answered. */
export function discrimination(tally: RoundTally): Discrimination | null {
  const rates = ratesOf(tally);
  return rates === null ? null : discriminationOfRates(rates.hit, rates.falseAlarm);
}

/**
 * The 95 % interval of d′ by its normal approximation (Gourevitch & Galanter 1967), of the corrected shares. Of ten
 * messages it is wide, and itself rough. Null where d′ is.
 */
export function discriminationInterval(tally: RoundTally): Interval | null {
  const rates = ratesOf(tally);
  if (rates === null) return null;
  const { hit, falseAlarm, fakes, genuine } = rates;
  const { dPrime } = discriminationOfRates(hit, falseAlarm);
  const reach = REACH * Math.sqrt(varianceOf(hit, fakes) + varianceOf(falseAlarm, genuine));
  return { lower: dPrime - reach, upper: dPrime + reach, level: LEVEL };
}

function ratesOf({ hits, misses, falseAlarms, correctRejections }: RoundTally) {
  const [fakes, genuine] = [hits + misses, falseAlarms + correctRejections];
  if (fakes < LEAST_ANSWERS || genuine < LEAST_ANSWERS) return null;
  return {
    hit: logLinearRate(hits, fakes),
    falseAlarm: logLinearRate(falseAlarms, genuine),
    fakes,
    genuine,
  };
}

/** Of the normal deviate of a share. */
function varianceOf(share: number, of: number): number {
  const density = Math.exp(-(normalDeviate(share) ** 2) / 2) / Math.sqrt(2 * Math.PI);
  return (share * (1 - share)) / (of * density ** 2);
}
