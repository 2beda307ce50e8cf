import { funnelLimitsBinomial, funnelLimitsProbability } from '../../src/domain/statistics/funnel-limits.ts';
import { poissonExactCI } from '../../src/domain/statistics/poisson-exact-ci.ts';
import { poissonQuantile } from '../../src/domain/statistics/poisson-distribution.ts';

type Input = Readonly<Record<string, unknown>>;

/** From a case's input to this project's function and back to the shape of the case's answer. */
export const ADAPTERS: Readonly<Record<string, (input: Input) => unknown>> = {
  poissonExactCI: (input) => {
    const events = numbers(input['events']);
    const limits = (level: number) => events.map((count) => poissonExactCI(count, level));
    return {
      lower95: limits(0.95).map(({ lower }) => lower),
      upper95: limits(0.95).map(({ upper }) => upper),
      lower998: limits(0.998).map(({ lower }) => lower),
      upper998: limits(0.998).map(({ upper }) => upper),
    };
  },
  funnelLimitsProbability: (input) => {
    const expected = numbers(input['expected_counts']);
    const trials = input['binomial'] as readonly { readonly n: number; readonly theta: number }[];
    return {
      poisson: bothLevels((level) => expected.map((count) => funnelLimitsProbability(count, level))),
      poisson_quantile: bothLevels((level) =>
        expected.map((count) => ({
          lower: poissonQuantile((1 - level) / 2, count).events,
          upper: poissonQuantile((1 + level) / 2, count).events,
        })),
      ),
      binomial_proportion: bothLevels((level) =>
        trials.map(({ n, theta }) => {
          const { lower, upper } = funnelLimitsBinomial(n, theta, level);
          return { lower: lower / n, upper: upper / n };
        }),
      ),
    };
  },
};

/**
 * Functions of published cases that this project does not have yet. A case of one of them is reported, not
 * run; a case of any other unknown function fails. Whoever writes the function takes it off this list.
 */
export const NOT_WRITTEN_YET: readonly string[] = [
  'aggregate',
  'byarCI',
  'compositeIndex',
  'crudeRate',
  'itsPoisson',
  'normaliseGoalposts',
  'attackBounds',
  'wilsonCI',
];

type Limits = readonly { readonly lower: number; readonly upper: number }[];

function bothLevels(limits: (level: number) => Limits) {
  const [at95, at998] = [limits(0.95), limits(0.998)];
  return {
    lower95: at95.map(({ lower }) => lower),
    upper95: at95.map(({ upper }) => upper),
    lower998: at998.map(({ lower }) => lower),
    upper998: at998.map(({ upper }) => upper),
  };
}

function numbers(value: unknown): readonly number[] {
  if (!Array.isArray(value)) throw new TypeError('not a list of numbers');
  return value.map(Number);
}
