import { requireCount } from './argument-ranges.ts';

/** Probabilities of a count: `probabilities[i]` is that of `from + i`; they add up to 1. */
export interface CountDistribution {
  /** The least count that can be, a whole number ≥ 0. */
  readonly from: number;
  readonly probabilities: readonly number[];
}

/**
 * How many of `drawn` have a trait that `marked` of `all` have, where any are drawn as likely as any others
 * (hypergeometric; Fisher 1935). From the mode outwards by the ratio of neighbours, so that no factorial is needed.
 *
 * @param drawn, marked, all whole numbers ≥ 0, the first two at most the third
 * @throws RangeError outside those ranges
 */
export function hypergeometricDistribution(drawn: number, marked: number, all: number): CountDistribution {
  [drawn, marked, all].forEach(requireCount);
  if (drawn > all || marked > all) throw new RangeError(`not part of ${all}: ${drawn}, ${marked}`);
  const from = Math.max(0, drawn + marked - all);
  const to = Math.min(drawn, marked);
  const mode = Math.min(to, Math.max(from, Math.floor(((drawn + 1) * (marked + 1)) / (all + 2))));
  /** P(count + 1) / P(count). */
  const ratio = (count: number): number =>
    ((drawn - count) * (marked - count)) / ((count + 1) * (all - drawn - marked + count + 1));
  const above = [1];
  for (let count = mode; count < to; count += 1) above.push((above.at(-1) ?? 0) * ratio(count));
  const below: number[] = [];
  for (let count = mode - 1, last = 1; count >= from; count -= 1) {
    last /= ratio(count);
    below.push(last);
  }
  const weights = [...below.reverse(), ...above];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { from, probabilities: weights.map((weight) => weight / total) };
}
