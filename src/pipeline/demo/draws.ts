import {
  randomBeta,
  randomBinomial,
  randomExponential,
  randomGamma,
  randomLcg,
  randomLogNormal,
  randomNormal,
  randomPareto,
  randomPoisson,
} from 'd3';

import { streamSeed } from './stream-seed.ts';

/** An option with its weight; weights need not add up to anything. */
export type Weighted<Option> = readonly [option: Option, weight: number];

/** The distributions of the demonstration, all drawn from one seeded stream. */
export interface Draws {
  chance(probability: number): boolean;
  /** Uniform in [low, high). */
  between(low: number, high: number): number;
  /** Uniform over the whole numbers from low to high, both included. */
  whole(low: number, high: number): number;
  pick<Option>(options: readonly Option[]): Option;
  pickWeighted<Option>(options: readonly Weighted<Option>[]): Option;
  poisson(mean: number): number;
  binomial(trials: number, probability: number): number;
  normal(mean: number, sd: number): number;
  /** `logSd` is the standard deviation of the logarithm. */
  logNormal(median: number, logSd: number): number;
  gamma(shape: number, mean: number): number;
  beta(alpha: number, beta: number): number;
  exponential(mean: number): number;
  pareto(start: number, exponent: number): number;
  /** Whole days ≥ 0, geometric. */
  days(mean: number): number;
}

/** @throws RangeError from `pick` where there is nothing to pick from. */
export function openDraws(seed: number, stream: string): Draws {
  const uniform = randomLcg(streamSeed(seed, stream));
  const poisson = randomPoisson.source(uniform);
  const binomial = randomBinomial.source(uniform);
  const normal = randomNormal.source(uniform);
  const logNormal = randomLogNormal.source(uniform);
  const gamma = randomGamma.source(uniform);
  const beta = randomBeta.source(uniform);
  const exponential = randomExponential.source(uniform);
  const pareto = randomPareto.source(uniform);

  const whole = (low: number, high: number): number => low + Math.floor(uniform() * (high - low + 1));

  const pickWeighted = <Option>(options: readonly Weighted<Option>[]): Option => {
    const total = options.reduce((sum, [, weight]) => sum + weight, 0);
    let rest = uniform() * total;
    let last: Weighted<Option> | undefined;
    for (const weighted of options) {
      if (weighted[1] === 0) continue;
      last = weighted;
      rest -= weighted[1];
      if (rest < 0) break;
    }
    if (last === undefined) throw new RangeError('nothing to pick from');
    return last[0];
  };

  return {
    chance: (probability) => uniform() < probability,
    between: (low, high) => low + uniform() * (high - low),
    whole,
    pick: (options) => pickWeighted(options.map((option) => [option, 1] as const)),
    pickWeighted,
    poisson: (mean) => (mean > 0 ? poisson(mean)() : 0),
    binomial: (trials, probability) => (trials > 0 ? binomial(trials, probability)() : 0),
    normal: (mean, sd) => normal(mean, sd)(),
    logNormal: (median, logSd) => logNormal(Math.log(median), logSd)(),
    gamma: (shape, mean) => gamma(shape, mean / shape)(),
    beta: (alpha, betaShape) => beta(alpha, betaShape)(),
    exponential: (mean) => exponential(1 / mean)(),
    pareto: (start, exponent) => start * pareto(exponent)(),
    // The floor of an exponential variable is geometric; 1/log1p(1/mean) gives it the wanted mean.
    days: (mean) => (mean > 0 ? Math.floor(exponential(Math.log1p(1 / mean))()) : 0),
  };
}
