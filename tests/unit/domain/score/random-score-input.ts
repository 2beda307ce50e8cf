import fc from 'fast-check';

import { valueOf, type Observation } from '../../../../src/domain/score/observation.ts';
import type { ObservedArea, ScoreInput } from '../../../../src/domain/score/score-input.ts';
import type { ScoredIndicator } from '../../../../src/domain/score/scored-indicator.ts';

const weight = fc.double({ min: 0.1, max: 10, noNaN: true });
const goalposts = fc
  .record({
    low: fc.integer({ min: -50, max: 100 }),
    width: fc.integer({ min: 5, max: 90 }),
    isRising: fc.boolean(),
  })
  .map(({ low, width, isRising }) =>
    isRising ? { low, high: low + width } : { low: low + width, high: low },
  );

/** Two to four dimensions of one to four indicators each, of either direction. */
export const indicatorsArbitrary: fc.Arbitrary<readonly ScoredIndicator[]> = fc
  .array(fc.array(fc.record({ weight, goalposts }), { minLength: 1, maxLength: 4 }), {
    minLength: 2,
    maxLength: 4,
  })
  .map((dimensions) =>
    dimensions.flatMap((own, dimension) =>
      own.map((one, at) => ({ ...one, id: `${dimension}.${at}`, dimension: `d${dimension}` })),
    ),
  );

/** A value within and about the goalposts. */
export function valueArbitrary({ goalposts: { low, high } }: ScoredIndicator): fc.Arbitrary<number> {
  return fc.double({ min: -0.2, max: 1.2, noNaN: true }).map((level) => low + level * (high - low));
}

/** A value of each indicator. */
export function valuesArbitrary(
  indicators: readonly ScoredIndicator[],
): fc.Arbitrary<Readonly<Record<string, number>>> {
  return fc
    .tuple(...indicators.map(valueArbitrary))
    .map((values) => Object.fromEntries(indicators.map(({ id }, at) => [id, values[at] ?? 0])));
}

const share = (numerator: number): Observation => ({ kind: 'share', numerator, denominator: 60, per: 100 });

const SIZES = [3, 2, 2];

/** Four districts and their city in two periods; `b` lacks a whole dimension in the second, `c` one of three. */
export function smallInput(): ScoreInput {
  const indicators = SIZES.flatMap((size, dimension) =>
    Array.from({ length: size }, (_, at) => ({
      id: `${dimension}.${at}`,
      dimension: `d${dimension}`,
      goalposts: at === 1 ? { low: 90, high: 10 } : { low: 10, high: 90 },
      weight: 1 + at,
    })),
  );
  const areas = ['2025', '2026'].flatMap((period, year) =>
    ['a', 'b', 'c', 'd', 'city'].map((area, row) => ({
      area,
      period,
      observed: Object.fromEntries(
        indicators.flatMap(({ id, dimension }, at): [string, Observation][] => {
          if (year === 1 && area === 'b' && dimension === 'd1') return [];
          if (area === 'c' && id === '0.2') return [];
          return [[id, share(15 + ((row * 7 + at * 5 + year * 3) % 31))]];
        }),
      ),
    })),
  );
  return { indicators, areas, compared: ['a', 'b', 'c', 'd'] };
}

/** The same values, of which none is a matter of chance. */
export function exactly(areas: readonly ObservedArea[]): readonly ObservedArea[] {
  return areas.map((one) => ({
    ...one,
    observed: Object.fromEntries(
      Object.entries(one.observed).flatMap(([id, own]): [string, Observation][] =>
        own === null || own === undefined ? [] : [[id, { kind: 'exact', value: valueOf(own) }]],
      ),
    ),
  }));
}
