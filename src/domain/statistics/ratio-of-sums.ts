import { normalReach } from './normal-quantile.ts';

export interface RatioOfSums {
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * How one sum of losses compares with another. Each is the sum of a Poisson number of losses of any size, so that its
 * variance is estimated by the sum of their squares (compound Poisson: Feller 1971, An Introduction to Probability
 * Theory II, ch. VI.4), and that of the logarithm of the ratio by Σx²/(Σx)² + Σy²/(Σy)² (delta method). One loss that
 * is nearly all of its sum sets the limits at a seventh and seven times the ratio. With few losses of very unequal
 * size the interval is still rather too narrow.
 *
 * @param now losses, each above 0
 * @param then losses, each above 0
 * @param level coverage in (0, 1)
 * @returns null where one of the two has no loss: not computable
 * @throws RangeError for a loss that is not above 0, a level outside
 */
export function ratioOfSums(
  now: readonly number[],
  then: readonly number[],
  level = 0.95,
): RatioOfSums | null {
  const reach = normalReach(level);
  for (const loss of [...now, ...then])
    if (!(loss > 0) || !Number.isFinite(loss)) throw new RangeError(`a loss must be above 0: ${loss}`);
  if (now.length === 0 || then.length === 0) return null;
  const ratio = sumOf(now) / sumOf(then);
  const spread = Math.exp(reach * Math.sqrt(relativeVariance(now) + relativeVariance(then)));
  return { ratio, lower: ratio / spread, upper: ratio * spread };
}

function sumOf(losses: readonly number[]): number {
  return losses.reduce((sum, loss) => sum + loss, 0);
}

function relativeVariance(losses: readonly number[]): number {
  return losses.reduce((sum, loss) => sum + loss * loss, 0) / sumOf(losses) ** 2;
}
