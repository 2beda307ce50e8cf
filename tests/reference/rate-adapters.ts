import { z } from 'zod';

import { byarCI } from '../../src/domain/statistics/byar-ci.ts';
import { crudeRate, type CountInterval } from '../../src/domain/statistics/crude-rate.ts';
import { empiricalBayesMarshallGlobal } from '../../src/domain/statistics/empirical-bayes-marshall-global.ts';
import { funnelLimitsBinomial, funnelLimitsProbability } from '../../src/domain/statistics/funnel-limits.ts';
import { poissonQuantile } from '../../src/domain/statistics/poisson-distribution.ts';
import { poissonExactCI } from '../../src/domain/statistics/poisson-exact-ci.ts';
import { wilsonCI } from '../../src/domain/statistics/wilson-ci.ts';
import { listsByLevel, type Adapters } from './adapter.ts';

const numbers = z.array(z.number());

/** Counts, rates and shares with their limits, funnels, smoothing. */
export const RATE_ADAPTERS: Adapters = {
  poissonExactCI: (input) => {
    const { events } = z.object({ events: numbers }).parse(input);
    return listsByLevel((level) => events.map((count) => poissonExactCI(count, level)));
  },

  byarCI: (input) => {
    const { events, confidence } = z.object({ events: numbers, confidence: numbers }).parse(input);
    const limits = events.map((count, at) => byarCI(count, confidence[at]));
    return { lower: limits.map(({ lower }) => lower), upper: limits.map(({ upper }) => upper) };
  },

  wilsonCI: (input) => {
    const { events, n, confidence } = z
      .object({ events: numbers, n: numbers, confidence: numbers })
      .parse(input);
    const limits = events.map((count, at) => wilsonCI(count, n[at] ?? Number.NaN, confidence[at]));
    return {
      lower: limits.map((interval) => interval?.lower ?? null),
      upper: limits.map((interval) => interval?.upper ?? null),
    };
  },

  crudeRate: (input) => {
    const { events, population, multiplier } = z
      .object({ events: numbers, population: numbers, multiplier: z.number() })
      .parse(input);
    const ratesAt = (level: number): readonly ReturnType<typeof crudeRate>[] =>
      events.map((count, at) =>
        crudeRate(count, population[at] ?? Number.NaN, {
          per: multiplier,
          level,
          interval: exactOrByar(count).interval,
        }),
      );
    const [narrow, wide] = [ratesAt(0.95), ratesAt(0.998)];
    return {
      value: narrow.map((rate) => rate?.rate ?? null),
      lower95_0cl: narrow.map((rate) => rate?.lower ?? null),
      upper95_0cl: narrow.map((rate) => rate?.upper ?? null),
      lower99_8cl: wide.map((rate) => rate?.lower ?? null),
      upper99_8cl: wide.map((rate) => rate?.upper ?? null),
      method: events.map((count) => exactOrByar(count).name),
    };
  },

  funnelLimitsProbability: (input) => {
    const { expected_counts: expected, binomial } = z
      .object({
        expected_counts: numbers,
        binomial: z.array(z.object({ n: z.number(), theta: z.number() })),
      })
      .parse(input);
    return {
      poisson: listsByLevel((level) => expected.map((count) => funnelLimitsProbability(count, level))),
      poisson_quantile: listsByLevel((level) => expected.map((count) => quantiles(count, level))),
      binomial_proportion: listsByLevel((level) =>
        binomial.map(({ n, theta }) => {
          const { lower, upper } = funnelLimitsBinomial(n, theta, level);
          return { lower: lower / n, upper: upper / n };
        }),
      ),
    };
  },

  empiricalBayesMarshallGlobal: (input) => {
    const { events, population } = z.object({ events: numbers, population: numbers }).parse(input);
    const areas = events.map((count, at) => ({ events: count, population: population[at] ?? Number.NaN }));
    const smoothed = empiricalBayesMarshallGlobal(areas);
    return {
      raw: smoothed?.rates.map(({ raw }) => raw),
      estmm: smoothed?.rates.map((rate) => rate.smoothed),
      a: smoothed?.varianceBetween,
      b: smoothed?.overallRate,
    };
  },
};

/** The split that English public health uses: exact limits below 10 events, Byar's from there on. */
function exactOrByar(events: number): { readonly name: string; readonly interval: CountInterval } {
  return events < 10 ? { name: 'Exact', interval: poissonExactCI } : { name: 'Byars', interval: byarCI };
}

function quantiles(expected: number, level: number): { readonly lower: number; readonly upper: number } {
  const tail = (1 - level) / 2;
  return { lower: poissonQuantile(tail, expected).events, upper: poissonQuantile(1 - tail, expected).events };
}
