import { z } from 'zod';

import { funnelLimitsBinomial, funnelLimitsProbability } from '../../src/domain/statistics/funnel-limits.ts';
import { poissonExactCI } from '../../src/domain/statistics/poisson-exact-ci.ts';
import { poissonQuantile } from '../../src/domain/statistics/poisson-distribution.ts';

/** From the input of a case to what the project computes for it, in the shape of the expected value. */
export type Adapter = (input: unknown) => unknown;

const LEVELS = [
  { name: '95', level: 0.95 },
  { name: '998', level: 0.998 },
] as const;

/** Every function that a reference case may name, by that name. A case of any other fails. */
export const ADAPTERS: Readonly<Record<string, Adapter>> = {
  poissonExactCI: (input) => {
    const { events } = z.object({ events: z.array(z.number()) }).parse(input);
    return limitsByLevel((level) => events.map((count) => poissonExactCI(count, level)));
  },

  funnelLimitsProbability: (input) => {
    const { expected_counts: expected, binomial } = z
      .object({
        expected_counts: z.array(z.number()),
        binomial: z.array(z.object({ n: z.number(), theta: z.number() })),
      })
      .parse(input);
    return {
      poisson: limitsByLevel((level) => expected.map((count) => funnelLimitsProbability(count, level))),
      poisson_quantile: limitsByLevel((level) => expected.map((count) => quantiles(count, level))),
      binomial_proportion: limitsByLevel((level) =>
        binomial.map(({ n, theta }) => {
          const { lower, upper } = funnelLimitsBinomial(n, theta, level);
          return { lower: lower / n, upper: upper / n };
        }),
      ),
    };
  },
};

/**
 * Functions of cases that are known and of which the code is still to come: their cases, in folders
 * outside the project, are named and not run. Code that brings one moves its name up to the adapters.
 */
export const NOT_YET_AMONG_THE_FUNCTIONS: readonly string[] = [
  'aggregate',
  'attackBounds',
  'byarCI',
  'classify',
  'compositeIndex',
  'couplingCoordination',
  'crudeRate',
  'earsC',
  'empiricalBayesMarshallGlobal',
  'entropyWeights',
  'hdi',
  'initiativeMetrics',
  'itsPoisson',
  'networkMetrics',
  'normaliseGoalposts',
  'protectTable',
  'rankIntervals',
  'rateRatioExact',
  'ratioOfRateRatios',
  'roundToBase',
  'sobolIndices',
  'topsis',
  'topsisMinMax',
  'twoModeProjection',
  'wilsonCI',
];

interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** `lower95`, `upper95`, `lower998`, `upper998`: one list each. */
function limitsByLevel(
  limitsAt: (level: number) => readonly Limits[],
): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    LEVELS.flatMap(({ name, level }) => {
      const limits = limitsAt(level);
      return [
        [`lower${name}`, limits.map(({ lower }) => lower)],
        [`upper${name}`, limits.map(({ upper }) => upper)],
      ];
    }),
  );
}

function quantiles(expected: number, level: number): Limits {
  const tail = (1 - level) / 2;
  return { lower: poissonQuantile(tail, expected).events, upper: poissonQuantile(1 - tail, expected).events };
}
