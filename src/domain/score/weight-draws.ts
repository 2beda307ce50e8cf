import { randomGamma } from 'd3-random';

import type { RandomStream } from './random-stream.ts';

/** Shape of a gamma whose standard deviation is a quarter of its mean. */
const QUARTER_SHAPE = 16;

/**
 * A weight about its base, before it is divided by the sum of all: gammas over their sum are Dirichlet (Devroye 1986,
 * Non-Uniform Random Variate Generation, ch. XI.4). With shape 16 × weight / mean weight the weights have a relative
 * standard deviation of about a quarter: the ± 25 % that is in use for composites (OECD/JRC 2008, Handbook, step 7).
 *
 * @param relative the weight over the mean of those it competes with, > 0
 * @param random a stream of its own, named after what is weighed: its draws then do not depend on the order
 */
export function weightDraws(relative: number, random: RandomStream): () => number {
  return randomGamma.source(random)(QUARTER_SHAPE * relative);
}
