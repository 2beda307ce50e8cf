import { binomialBelow } from './binomial-distribution.ts';
import { funnelLimitsProbability } from './funnel-limits.ts';

/** One district among all cases of its region. */
export interface FunnelShare {
  /** Cases of the whole region, a whole number ≥ 1; those of unknown place are among them. */
  readonly total: number;
  /** The district’s share of the region’s residents, in (0, 1). */
  readonly share: number;
}

/** Probabilities, 0–1, that a district’s count falls outside the limits. */
export interface FlagChances {
  readonly above: number;
  readonly below: number;
}

/**
 * How likely a district is to fall outside the probability limits of a funnel plot (Spiegelhalter 2005, Stat
 * Med 24:1185, appendix A.1) when its true rate is `ratio` times the region’s. The limits are Poisson, around the
 * total times the share, as the verdict has them; but the total that they are drawn around holds the district’s
 * own cases. Given the total, Poisson counts are binomial (Przyborowski & Wilenski 1940, Biometrika 31:313), so
 * that the district’s is Binomial(total, ratio × share), and these probabilities are exact. That of a false alarm
 * (ratio 1) may pass what the limits are named for, since they are drawn between two counts: by less than the
 * probability of the first count above.
 *
 * @param ratio true rate of the district over that of the region, ≥ 0 and at most 1/share
 * @param level coverage of the limits in (0, 1)
 * @throws RangeError where the share or the ratio is outside its range
 */
export function funnelPower({ total, share }: FunnelShare, ratio: number, level: number): FlagChances {
  if (!(share > 0 && share < 1)) throw new RangeError(`not a share: ${share}`);
  if (!(ratio >= 0 && ratio * share <= 1))
    throw new RangeError(`not a ratio for a share of ${share}: ${ratio}`);
  const { lower, upper } = funnelLimitsProbability(total * share, level);
  return {
    above: 1 - binomialBelow(Math.floor(upper) + 1, total, ratio * share),
    below: binomialBelow(Math.ceil(lower), total, ratio * share),
  };
}

/** Halvings that leave a ratio exact to more digits than anybody prints. */
const HALVINGS = 24;

/**
 * The smallest ratio ≥ 1 at which a district is found to be above with the wanted probability; null where even
 * all cases of the region would not be found.
 *
 * @param wanted probability in (0, 1)
 */
export function smallestRatioFound(at: FunnelShare, wanted: number, level: number): number | null {
  const { total, share } = at;
  const firstAbove = Math.floor(funnelLimitsProbability(total * share, level).upper) + 1;
  if (firstAbove > total) return null;
  let [low, high] = [1, 1 / share];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (1 - binomialBelow(firstAbove, total, middle * share) >= wanted) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * How many districts are expected outside the limits by chance alone where all have the region’s rate: the sum of
 * each one’s probability, and as much as the probability of any at most.
 */
export function expectedFalseFlags(total: number, shares: readonly number[], level: number): number {
  return shares.reduce((sum, share) => {
    const { above, below } = funnelPower({ total, share }, 1, level);
    return sum + above + below;
  }, 0);
}
