import { z } from 'zod';

import { aggregate, type Aggregation } from '../../src/domain/score/aggregate.ts';
import { compositeOfScores } from '../../src/domain/score/composite-of-scores.ts';
import { couplingCoordination } from '../../src/domain/score/coupling-coordination.ts';
import type { Direction } from '../../src/domain/score/direction.ts';
import { entropyWeights } from '../../src/domain/score/entropy-weights.ts';
import { normaliseGoalposts } from '../../src/domain/score/normalise-goalposts.ts';
import { normaliseMinMax } from '../../src/domain/score/normalise-min-max.ts';
import { rankIntervals } from '../../src/domain/score/rank-intervals.ts';
import { ranksOf } from '../../src/domain/score/ranks-of.ts';
import type { ScoredIndicator } from '../../src/domain/score/scored-indicator.ts';
import { topsis, topsisMinMax, type Closeness } from '../../src/domain/score/topsis.ts';
import type { Adapters } from './adapter.ts';
import { humanDevelopmentIndex } from './human-development-index.ts';

const numbers = z.array(z.number());
const matrixOf = z.array(numbers);
const columnsOf = z.record(z.string(), numbers);
const pair = z.tuple([z.number(), z.number()]).transform(([low, high]) => ({ low, high }));
const directionSchema = z.union([z.literal(1), z.literal(-1)]);
const criteriaSchema = z.object({ matrix: matrixOf, weights: numbers, types: z.array(directionSchema) });

/** The composite: normalisation, aggregation, weights, ranks. */
export const SCORE_ADAPTERS: Adapters = {
  normaliseGoalposts: (input) => {
    const { x, direction, lower, upper, scale } = z
      .object({
        x: numbers,
        direction: directionSchema,
        lower: z.number(),
        upper: z.number(),
        scale: z.literal(100),
        truncate: z.literal(true),
      })
      .parse(input);
    const goalposts = direction === 1 ? { low: lower, high: upper } : { low: upper, high: lower };
    return { y: x.map((value) => (normaliseGoalposts(value, goalposts) * scale) / 100) };
  },

  aggregate: (input) => {
    const { indicators, weights, normalised } = z
      .object({ indicators: z.array(z.string()), weights: numbers, normalised: columnsOf })
      .parse(input);
    const rows = rowsOf(indicators.map((id) => normalised[id] ?? []));
    const by = (aggregation: Aggregation): readonly unknown[] =>
      rows.map((row) => aggregate(row, weights, aggregation));
    return { arithmetic: by('arithmetic'), geometric: by('geometric'), harmonic: by('harmonic') };
  },

  compositeIndex: (input) => {
    const { indicators, aggregates, treated } = hierarchySchema.parse(input);
    const normalised = Object.fromEntries(
      indicators.iCode.map((id, at) => [
        id,
        normaliseMinMax(treated[id] ?? [], indicators.Direction[at] ?? 1),
      ]),
    );
    // The case has a level more than the project's composite: two composites, put together.
    const upper = namesOf(aggregates, 'Index');
    const parts = upper.map((parent) => {
      const dimensions = namesOf(aggregates, parent);
      const own = indicators.iCode.flatMap((id, at): readonly ScoredIndicator[] => {
        const dimension = indicators.Parent[at] ?? '';
        const weight = indicators.Weight[at] ?? 1;
        return dimensions.includes(dimension)
          ? [{ id, dimension, weight, goalposts: { low: 0, high: 100 } }]
          : [];
      });
      return (treated[own[0]?.id ?? ''] ?? []).map((_, row) => {
        const scores = Object.fromEntries(own.map(({ id }) => [id, normalised[id]?.[row] ?? null]));
        return compositeOfScores(own, scores, { between: 'arithmetic' });
      });
    });
    const index = (parts[0] ?? []).map((_, row) =>
      aggregate(
        parts.map((part) => part[row]?.score ?? Number.NaN),
        upper.map(() => 1),
      ),
    );
    const dimensions = parts.flatMap((part) =>
      (part[0]?.dimensions ?? []).map(({ dimension }, at) => [
        dimension,
        part.map((one) => one.dimensions[at]?.score),
      ]),
    );
    const composites = upper.map((name, at) => [name, parts[at]?.map(({ score }) => score)]);
    return {
      normalised,
      aggregated: Object.fromEntries([...dimensions, ...composites, ['Index', index]]) as unknown,
      rank_index: ranksOf(index.map((score) => score ?? Number.NaN)),
    };
  },

  entropyWeights: (input) => {
    const found = entropyWeights(z.object({ matrix: matrixOf }).parse(input).matrix);
    return {
      // The published ones have six digits.
      weights: found?.weights?.map((weight) => Number(weight.toFixed(6))),
      entropy: found?.entropy,
      weights_full: found?.weights,
    };
  },

  topsis: (input) => {
    const { matrix, weights, types } = criteriaSchema.parse(input);
    const found = topsis(matrix, criteriaOf(weights, types));
    return {
      // The published ones have four digits.
      closeness: found.map(({ closeness }) => Number(closeness?.toFixed(4))),
      closeness_full: found.map(({ closeness }) => closeness),
      d_plus: found.map(({ fromBest }) => fromBest),
      d_minus: found.map(({ fromWorst }) => fromWorst),
      rank: ranksOf(found.map(({ closeness }) => closeness ?? Number.NaN)),
    };
  },

  topsisMinMax: (input) => {
    const { matrix, weights, types } = criteriaSchema.parse(input);
    const closeness = topsisMinMax(matrix, criteriaOf(weights, types)).map((one: Closeness) => one.closeness);
    return { closeness, closeness_full: closeness };
  },

  couplingCoordination: (input) => {
    const given = z.union([pairsOfCities, threeSystems]).parse(input);
    if ('U1' in given) {
      const found = rowsOf([given.U1, given.U2]).map((row) => couplingCoordination(row, given.weights));
      return {
        C_published: found.map(({ coupling }) => coupling),
        C_modified_published: found.map(({ couplingModified }) => couplingModified),
        T: found.map(({ development }) => development),
        D: found.map(({ coordination }) => coordination),
        D_modified: found.map(({ coordinationModified }) => coordinationModified),
      };
    }
    const by = (weights: readonly number[]): readonly unknown[] =>
      rowsOf([given.s1, given.s2, given.s3]).map((row) => {
        const found = couplingCoordination(row, weights);
        return {
          C: found.coupling,
          C_modified: found.couplingModified,
          T: found.development,
          D: found.coordination,
          D_modified: found.coordinationModified,
        };
      });
    return { equal: by(given.weights_a), weights_b: by(given.weights_b) };
  },

  rankIntervals: (input) => {
    const { scores, weight_draws: draws } = z
      .object({ scores: matrixOf, weight_draws: matrixOf })
      .parse(input);
    const drawn = scores.map((row) =>
      draws.map((weights) => row.reduce((sum, score, at) => sum + score * (weights[at] ?? 0), 0)),
    );
    const found = rankIntervals(drawn, 0.9);
    const nominal = ranksOf(
      scores
        .map((row) =>
          aggregate(
            row,
            row.map(() => 1),
          ),
        )
        .map(Number),
    );
    const shifts = draws.flatMap((_, run) =>
      ranksOf(drawn.map((own) => own[run] ?? Number.NaN)).map((rank, at) =>
        Math.abs(rank - (nominal[at] ?? Number.NaN)),
      ),
    );
    return {
      nominal_rank_equal_weights: nominal,
      rank_mean: found.map(({ mean }) => mean),
      rank_median: found.map(({ median }) => median),
      rank_p05: found.map(({ lower }) => lower),
      rank_p95: found.map(({ upper }) => upper),
      p_rank1: found.map(({ first }) => first),
      mean_abs_rank_shift: shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length,
    };
  },

  hdi: (input) => {
    const given = z
      .object({
        life_expectancy: numbers,
        expected_schooling: numbers,
        mean_schooling: numbers,
        gni_pc: numbers,
        goalposts: z.object({ life: pair, eys: pair, mys: pair, gni_log: pair }),
      })
      .parse(input);
    const { life, eys, mys, gni_log: income } = given.goalposts;
    const rows = rowsOf([
      given.life_expectancy,
      given.expected_schooling,
      given.mean_schooling,
      given.gni_pc,
    ]);
    return {
      hdi: rows.map(([years = 0, expected = 0, mean = 0, head = 0]) =>
        humanDevelopmentIndex(
          { lifeExpectancy: years, expectedSchooling: expected, meanSchooling: mean, income: head },
          { lifeExpectancy: life, expectedSchooling: eys, meanSchooling: mys, income },
        ),
      ),
    };
  },
};

const pairsOfCities = z.object({ U1: numbers, U2: numbers, weights: numbers });
const threeSystems = z.object({
  s1: numbers,
  s2: numbers,
  s3: numbers,
  weights_a: numbers,
  weights_b: numbers,
});
const hierarchySchema = z.object({
  indicators: z.object({
    iCode: z.array(z.string()),
    Direction: z.array(directionSchema),
    Weight: numbers,
    Parent: z.array(z.string()),
  }),
  aggregates: z.object({
    iCode: z.array(z.string()),
    Weight: z.array(z.literal(1)),
    Parent: z.array(z.string().nullable()),
  }),
  treated: columnsOf,
});

function namesOf(
  { iCode, Parent }: z.infer<typeof hierarchySchema>['aggregates'],
  parent: string,
): readonly string[] {
  return iCode.filter((_, at) => Parent[at] === parent);
}

function criteriaOf(weights: readonly number[], types: readonly Direction[]): Parameters<typeof topsis>[1] {
  return weights.map((weight, at) => ({ weight, direction: types[at] ?? 1 }));
}

function rowsOf(columns: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? Number.NaN));
}
