import { clopperPearsonOddsCI } from './clopper-pearson-ci.ts';
import { type ObservedRate, requireObservedRate } from './observed-rate.ts';

export interface RateRatio {
  /** Null where the base has no event: not computable. */
  readonly ratio: number | null;
  /** Where there is no upper limit this is a one-sided bound, of coverage (1 + level)/2. */
  readonly lower: number;
  /** Null where the base has no event: nothing bounds the ratio from above. */
  readonly upper: number | null;
}

/**
 * Ratio of two Poisson rates with its exact interval: given both counts together, the first is binomial
 * (Przyborowski & Wilenski 1940, Biometrika 31:313), and the Clopper–Pearson limits of its odds, times
 * base person-time / person-time, are those of the ratio. A change whose interval holds 1 is no change.
 *
 * @param observed the rate that is compared
 * @param base the rate it is compared with
 * @param level coverage in (0, 1)
 * @throws RangeError for a count that is negative or not whole, person-time not above 0, a level outside
 */
export function rateRatioExact(observed: ObservedRate, base: ObservedRate, level = 0.95): RateRatio {
  requireObservedRate(observed);
  requireObservedRate(base);
  const time = base.personTime / observed.personTime;
  const trials = observed.events + base.events;
  if (trials === 0) return { ratio: null, lower: 0, upper: null };
  const { lower, upper } = clopperPearsonOddsCI(observed.events, trials, level);
  return {
    ratio: base.events === 0 ? null : (observed.events / base.events) * time,
    lower: lower * time,
    upper: upper === null ? null : upper * time,
  };
}
