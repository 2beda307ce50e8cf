/** How scores are put together: how far a high one makes up for a low one, wholly, in part, hardly. */
export type Aggregation = 'arithmetic' | 'geometric' | 'harmonic';

/**
 * Weighted mean of scores (OECD/JRC 2008, Handbook on Constructing Composite Indicators, step 6.2): Σ w x / Σ w,
 * exp(Σ w ln x / Σ w), Σ w / Σ (w / x). Weights are relative: twice all of them is the same mean.
 *
 * @param scores of an arithmetic mean any, of the others above 0: rescale 0–100 to 1–100 before
 * @param weights as many, each ≥ 0 and not all 0
 * @returns null where there is no score
 * @throws RangeError outside those ranges
 */
export function aggregate(
  scores: readonly number[],
  weights: readonly number[],
  aggregation: Aggregation = 'arithmetic',
): number | null {
  if (scores.length !== weights.length)
    throw new RangeError(`${scores.length} scores and ${weights.length} weights`);
  if (scores.length === 0) return null;
  const whole = weights.reduce((sum, weight) => sum + requireWeight(weight), 0);
  if (!(whole > 0)) throw new RangeError('all weights are 0');
  if (aggregation !== 'arithmetic') scores.forEach(requireAbove0);
  const [into, back] = SCALES[aggregation];
  const mean = scores.reduce((sum, score, at) => sum + ((weights[at] ?? 0) / whole) * into(score), 0);
  // Fractions that should add up to 1 may leave a rest: a mean lies among what it is made of.
  return Math.min(Math.max(...scores), Math.max(Math.min(...scores), back(mean)));
}

type Scale = (value: number) => number;

/** A mean is an arithmetic one on some scale: from scores to it, and back. */
const SCALES: Readonly<Record<Aggregation, readonly [Scale, Scale]>> = {
  arithmetic: [(score) => score, (mean) => mean],
  geometric: [Math.log, Math.exp],
  harmonic: [(score) => 1 / score, (mean) => 1 / mean],
};

function requireWeight(weight: number): number {
  if (!(weight >= 0 && Number.isFinite(weight))) throw new RangeError(`not a weight: ${weight}`);
  return weight;
}

function requireAbove0(score: number): void {
  if (!(score > 0)) throw new RangeError(`no geometric or harmonic mean of ${score}`);
}
