import { compositeOfScores, type CompositeMethod } from './composite-of-scores.ts';
import { couplingCoordination, type CouplingCoordination } from './coupling-coordination.ts';
import { directionOf } from './direction.ts';
import { entropyWeights, type EntropyWeights } from './entropy-weights.ts';
import { normaliseGoalposts } from './normalise-goalposts.ts';
import { normaliseMinMax } from './normalise-min-max.ts';
import { normaliseRank } from './normalise-rank.ts';
import { normaliseZ } from './normalise-z.ts';
import { valueOf } from './observation.ts';
import { ranksOf } from './ranks-of.ts';
import { rescaleAboveZero } from './rescale-above-zero.ts';
import { requireScoreInput, type ObservedArea, type ScoreInput } from './score-input.ts';
import { dimensionsOf, type ByIndicator, type ScoredIndicator } from './scored-indicator.ts';
import { topsis, topsisMinMax } from './topsis.ts';

/** Ways to put the same values together; the first is the published one. */
export const SCENARIOS = [
  'published',
  'arithmetic',
  'min-max',
  'rank',
  'z',
  'entropy',
  'topsis',
  'topsis-min-max',
  'coupling',
] as const;

export type Scenario = (typeof SCENARIOS)[number];

export interface ScenarioScores {
  readonly scenario: Scenario;
  /** One of each area, more is better; 0–100 but for `z`, which has no bounds. Null where not computable. */
  readonly scores: readonly (number | null)[];
  /** Equals share the smallest; null unless every area has a score. */
  readonly ranks: readonly number[] | null;
}

/** What other methods in use would say of one period, for the annex: scenarios, of which none is better founded. */
export interface PeriodScenarios {
  /** The compared ones that have a composite, in the order of the input. */
  readonly areas: readonly string[];
  readonly dimensions: readonly string[];
  readonly scenarios: readonly ScenarioScores[];
  /** Of the dimensions; null where there are not two areas, or nothing tells them apart. */
  readonly entropy: EntropyWeights | null;
  /** Of each area, between its dimensions. */
  readonly coupling: readonly CouplingCoordination[];
}

/**
 * Scenarios of normalisation are relative to all areas and periods of the input. Entropy weights, closeness and coupling
 * are worked out of the dimension scores on fixed goalposts, 1–100, which every compared area has: of single indicators
 * some would be missing.
 *
 * @throws RangeError where the input is outside its ranges
 */
export function scoreScenarios(input: ScoreInput, period: string): PeriodScenarios {
  requireScoreInput(input);
  const { indicators, dimensionWeights = {} } = input;
  const goalposts = scoresBy(input, (values, own) =>
    values.map((value) => normaliseGoalposts(value, own.goalposts)),
  );
  const published: CompositeMethod = { dimensionWeights };
  const compared = input.areas.filter(
    (one) =>
      one.period === period &&
      input.compared.includes(one.area) &&
      compositeOfScores(indicators, goalposts(one), published).score !== null,
  );
  const dimensions = dimensionsOf(indicators);
  const matrix = compared.map((one) =>
    compositeOfScores(indicators, goalposts(one)).dimensions.map(({ score }) => rescaleAboveZero(score ?? 0)),
  );
  const entropy = entropyWeights(matrix);
  const weights = dimensions.map((name) => dimensionWeights[name] ?? 1);
  const coupling = matrix.map((row) =>
    couplingCoordination(
      row.map((score) => score / 100),
      weights,
    ),
  );
  const composites = (scores: ScoresOf, method: CompositeMethod): readonly (number | null)[] =>
    compared.map((one) => compositeOfScores(indicators, scores(one), method).score);
  const criteria: Parameters<typeof topsis>[1] = weights.map((weight) => ({ weight, direction: 1 }));
  const closeness = (work: typeof topsis): Scores =>
    work(matrix, criteria).map((one) => (one.closeness === null ? null : 100 * one.closeness));
  const scoresOf: Readonly<Record<Scenario, Scores>> = {
    published: composites(goalposts, published),
    arithmetic: composites(goalposts, { ...published, between: 'arithmetic' }),
    'min-max': composites(scoresBy(input, minMaxOr), published),
    rank: composites(
      scoresBy(input, (values, own) => normaliseRank(values, directionOf(own.goalposts))),
      published,
    ),
    z: composites(scoresBy(input, zOr0), { ...published, between: 'arithmetic' }),
    entropy: byEntropy(entropy, dimensions, (method) => composites(goalposts, method), compared.length),
    topsis: closeness(topsis),
    'topsis-min-max': closeness(topsisMinMax),
    coupling: coupling.map(({ coordinationModified }) => 100 * coordinationModified),
  };
  return {
    areas: compared.map(({ area }) => area),
    dimensions,
    scenarios: SCENARIOS.map((scenario) => {
      const known = scoresOf[scenario].filter((score) => score !== null);
      const isWhole = known.length === compared.length;
      return { scenario, scores: scoresOf[scenario], ranks: isWhole ? ranksOf(known) : null };
    }),
    entropy,
    coupling,
  };
}

type Scores = readonly (number | null)[];
type ScoresOf = (area: ObservedArea) => ByIndicator<number>;
type Normalise = (values: readonly (number | null)[], indicator: ScoredIndicator) => Scores;

/** The scores of any area of the input, each indicator normalised over all of them. */
function scoresBy({ indicators, areas }: ScoreInput, normalise: Normalise): ScoresOf {
  const columns = indicators.map((indicator) => {
    const values = areas.map(({ observed }) => {
      const observation = observed[indicator.id] ?? null;
      return observation === null ? null : valueOf(observation);
    });
    return [indicator.id, normalise(values, indicator)] as const;
  });
  return (area) => {
    const row = areas.indexOf(area);
    return Object.fromEntries(columns.map(([id, scores]) => [id, scores[row] ?? null]));
  };
}

/** Where all are equal, by the goalposts, as the runs of the uncertainty do. */
function minMaxOr(values: readonly (number | null)[], { goalposts }: ScoredIndicator): Scores {
  const scores = normaliseMinMax(values, directionOf(goalposts));
  return values.map((value, at) => scores[at] ?? normaliseGoalposts(value, goalposts));
}

/** Where all are equal, each is at the mean. */
function zOr0(values: readonly (number | null)[], { goalposts }: ScoredIndicator): Scores {
  const scores = normaliseZ(values, directionOf(goalposts));
  return values.map((value, at) => (value === null ? null : (scores[at] ?? 0)));
}

function byEntropy(
  entropy: EntropyWeights | null,
  dimensions: readonly string[],
  composites: (method: CompositeMethod) => Scores,
  areas: number,
): Scores {
  const weights = entropy?.weights ?? null;
  if (weights === null) return Array.from({ length: areas }, () => null);
  return composites({
    dimensionWeights: Object.fromEntries(dimensions.map((name, at) => [name, weights[at] ?? 0])),
  });
}
