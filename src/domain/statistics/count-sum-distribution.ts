import type { CountDistribution } from './hypergeometric-distribution.ts';

/** The sum of independent counts, by convolution; of none it is 0 for certain. */
export function countSumDistribution(counts: readonly CountDistribution[]): CountDistribution {
  return counts.reduce(added, { from: 0, probabilities: [1] });
}

function added(a: CountDistribution, b: CountDistribution): CountDistribution {
  const sum = new Array<number>(a.probabilities.length + b.probabilities.length - 1).fill(0);
  for (const [i, p] of a.probabilities.entries())
    for (const [j, q] of b.probabilities.entries()) sum[i + j] = (sum[i + j] ?? 0) + p * q;
  return { from: a.from + b.from, probabilities: sum };
}

/** P(X ≥ count), between 0 and 1. */
export function probabilityAtLeast({ from, probabilities }: CountDistribution, count: number): number {
  return bounded(probabilities.slice(Math.max(0, count - from)));
}

/** P(X ≤ count), between 0 and 1. */
export function probabilityAtMost({ from, probabilities }: CountDistribution, count: number): number {
  return bounded(probabilities.slice(0, Math.max(0, count - from + 1)));
}

/** The smallest first: they would be lost beside the large. */
function bounded(probabilities: readonly number[]): number {
  return Math.min(
    1,
    probabilities.toSorted((a, b) => a - b).reduce((sum, probability) => sum + probability, 0),
  );
}
