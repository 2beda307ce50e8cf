import { z } from 'zod';

import { earsC } from '../../src/domain/statistics/ears-c.ts';
import { itsPoisson, type Its, type ItsModel } from '../../src/domain/statistics/its-poisson.ts';
import { rateRatioExact } from '../../src/domain/statistics/rate-ratio-exact.ts';
import { ratioOfRateRatios } from '../../src/domain/statistics/ratio-of-rate-ratios.ts';
import { byLevel, type Adapters } from './adapter.ts';
import { minimumLikelihoodP } from './minimum-likelihood-p.ts';
import { surveillanceC3 } from './surveillance-c3.ts';

const rateSchema = z
  .object({ events: z.number(), t: z.number() })
  .transform(({ events, t }) => ({ events, personTime: t }));
const pair = z.tuple([z.number(), z.number()]);

/** Comparisons of two periods, alarms, interrupted time series. */
export const CHANGE_ADAPTERS: Adapters = {
  rateRatioExact: (input) => {
    const { pairs } = z.object({ pairs: z.array(z.object({ events: pair, persontime: pair })) }).parse(input);
    return pairs.map(({ events, persontime }) => {
      const observed = { events: events[0], personTime: persontime[0] };
      const base = { events: events[1], personTime: persontime[1] };
      return {
        ratio: rateRatioExact(observed, base).ratio,
        ...byLevel<number | null>((level) => rateRatioExact(observed, base, level)),
        p_two_sided: minimumLikelihoodP(
          events[0],
          events[0] + events[1],
          persontime[0] / (persontime[0] + persontime[1]),
        ),
      };
    });
  },

  ratioOfRateRatios: (input) => {
    const given = z
      .object({
        treated_before: rateSchema,
        treated_after: rateSchema,
        control_before: rateSchema,
        control_after: rateSchema,
      })
      .parse(input);
    const found = ratioOfRateRatios(
      { before: given.treated_before, after: given.treated_after },
      { before: given.control_before, after: given.control_after },
    );
    return {
      ratio_of_rate_ratios: found?.ratio,
      log_se: found?.logSe,
      lower95: found?.lower,
      upper95: found?.upper,
    };
  },

  earsC: (input) => {
    const { counts, alpha, baseline, ...given } = z
      .object({ counts: z.array(z.number()), range_1based: pair, alpha: z.number(), baseline: z.number() })
      .parse(input);
    const [first, last] = given.range_1based;
    const pointsOf = (method: 'C1' | 'C2'): Readonly<Record<string, readonly (number | null)[]>> => {
      const points = earsC(counts, method, { alpha, baseline }).slice(first - 1, last);
      return {
        range: points.map((_, at) => first + at),
        alarm: points.map((point) => (point === null ? null : Number(point.alarm))),
        upperbound: points.map((point) => point?.upper ?? null),
      };
    };
    return {
      C1: pointsOf('C1'),
      C2: pointsOf('C2'),
      C3: { alarm: surveillanceC3(counts, baseline).slice(first - 1, last) },
    };
  },

  itsPoisson: (input) => {
    const {
      count,
      intervention,
      offset_population: population,
    } = z
      .object({
        count: z.array(z.number()),
        intervention: z.array(z.number()),
        offset_population: z.array(z.number()),
      })
      .parse(input);
    const series = count.map((events, at) => ({ events, population: population[at] ?? Number.NaN }));
    const firstAfter = intervention.indexOf(1);
    const fit = (model: Omit<ItsModel, 'firstAfter'>): Its | null =>
      itsPoisson(series, { firstAfter, ...model });
    const seasonal = fit({ harmonics: 2, quasi: true });
    const level = ['intercept', 'level', 'trend'];
    const [waves, slope] = [['sin1', 'sin2', 'cos1', 'cos2'], 'slope'];
    return {
      poisson_level: termsOf(fit({}), level),
      quasipoisson_level: termsOf(fit({ quasi: true }), level),
      dispersion_level: fit({})?.dispersion,
      quasipoisson_level_seasonal_harmonics2: termsOf(seasonal, ['intercept', 'level', ...waves, 'trend']),
      dispersion_seasonal: seasonal?.dispersion,
      poisson_level_slope: termsOf(
        fit({ slopeChange: true, slopeZero: 'first-after' }),
        [...level, slope],
        'tpost',
      ),
      quasipoisson_level_slope_seasonal: termsOf(
        fit({ slopeChange: true, harmonics: 2, quasi: true }),
        [...level, slope, ...waves],
        'tp36',
      ),
      n: seasonal?.months,
    };
  },
};

/** The terms in the order and by the names of the case, which calls the slope after its variable. */
function termsOf(its: Its | null, order: readonly string[], slopeName = 'slope'): readonly unknown[] {
  const names: Readonly<Record<string, string>> = {
    intercept: '(Intercept)',
    level: 'smokban',
    trend: 'time',
    slope: slopeName,
  };
  return order.map((name) => {
    const found = its?.terms.find(({ term }) => term === name);
    return {
      term: names[name] ?? name,
      estimate: found?.estimate,
      se: found?.se,
      exp: found?.ratio,
      exp_lower95: found?.lower,
      exp_upper95: found?.upper,
    };
  });
}
