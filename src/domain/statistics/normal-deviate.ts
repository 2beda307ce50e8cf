/** Numerator and denominator of a rational approximation, lowest power first. */
interface Ratio {
  readonly over: readonly number[];
  readonly under: readonly number[];
}

const MIDDLE: Ratio = {
  over: [3.3871327179, 50.434271938, 159.29113202, 59.10937472],
  under: [1, 17.895169469, 78.757757664, 67.1875636],
};
const NEAR_TAIL: Ratio = {
  over: [1.4234372777, 2.75681539, 1.3067284816, 0.17023821103],
  under: [1, 0.7370016425, 0.12021132975],
};
const FAR_TAIL: Ratio = {
  over: [6.657905115, 3.081226386, 0.42868294337, 0.017337203997],
  under: [1, 0.24197894225, 0.012258202635],
};

/**
 * The value below which a standard normal variable lies with this probability, to six digits (algorithm AS 241,
 * PPND7: Wichura 1988). It is what a browser takes: the package behind `normalQuantile` is too heavy to send.
 *
 * @param probability in (0, 1)
 * @throws RangeError outside that range
 */
export function normalDeviate(probability: number): number {
  if (!(probability > 0 && probability < 1))
    throw new RangeError(`a probability is above 0 and below 1: ${probability}`);
  const fromHalf = probability - 0.5;
  if (Math.abs(fromHalf) <= 0.425) return fromHalf * ratioAt(MIDDLE, 0.180625 - fromHalf * fromHalf);
  const depth = Math.sqrt(-Math.log(Math.min(probability, 1 - probability)));
  const size = depth <= 5 ? ratioAt(NEAR_TAIL, depth - 1.6) : ratioAt(FAR_TAIL, depth - 5);
  return fromHalf < 0 ? -size : size;
}

function ratioAt({ over, under }: Ratio, at: number): number {
  return polynomial(over, at) / polynomial(under, at);
}

function polynomial(coefficients: readonly number[], at: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * at + coefficient, 0);
}
