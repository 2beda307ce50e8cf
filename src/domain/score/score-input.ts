import { requirePositive } from '../statistics/argument-ranges.ts';
import { requireObservation, type Observation } from './observation.ts';
import type { ByIndicator, ScoredIndicator } from './scored-indicator.ts';

/** What was observed of an area in a period. */
export interface ObservedArea {
  readonly area: string;
  readonly period: string;
  /** By id of the indicator; null or absent where there is none. It stays missing in every run. */
  readonly observed: ByIndicator<Observation>;
}

/** What the composite and its uncertainty are worked out from. */
export interface ScoreInput {
  readonly indicators: readonly ScoredIndicator[];
  /** Each area once in a period; the periods in their order in time, and not overlapping. */
  readonly areas: readonly ObservedArea[];
  /** Areas that are compared with one another: the districts, not the city that they make up. */
  readonly compared: readonly string[];
  /** By dimension, > 0, relative to each other; 1 where absent. */
  readonly dimensionWeights?: Readonly<Partial<Record<string, number>>>;
}

/** @throws RangeError for a weight that is not above 0, two of one name, an observation outside its range */
export function requireScoreInput({ indicators, areas, dimensionWeights = {} }: ScoreInput): void {
  requireOnce(indicators.map(({ id }) => id));
  requireOnce(areas.map(({ area, period }) => JSON.stringify([area, period])));
  for (const { weight } of indicators) requirePositive(weight, 'weight');
  for (const weight of Object.values(dimensionWeights)) requirePositive(weight ?? 1, 'weight');
  for (const { observed } of areas)
    for (const { id } of indicators) {
      const observation = observed[id] ?? null;
      if (observation !== null) requireObservation(observation);
    }
}

function requireOnce(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw new RangeError(`given twice: ${name}`);
    seen.add(name);
  }
}
