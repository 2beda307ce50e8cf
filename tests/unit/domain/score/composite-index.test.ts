import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compositeIndex } from '../../../../src/domain/score/composite-index.ts';
import type { CompositeMethod } from '../../../../src/domain/score/composite-of-scores.ts';
import { directionOf } from '../../../../src/domain/score/direction.ts';
import { neededOf } from '../../../../src/domain/score/dimension-score.ts';
import type { ByIndicator, ScoredIndicator } from '../../../../src/domain/score/scored-indicator.ts';
import { indicatorsArbitrary, valuesArbitrary } from './random-score-input.ts';

const WAYS: readonly CompositeMethod[] = [{}, { between: 'arithmetic' }];
const withValues = indicatorsArbitrary.chain((indicators) =>
  fc.record({ indicators: fc.constant(indicators), values: valuesArbitrary(indicators) }),
);
const scoreOf = (
  indicators: readonly ScoredIndicator[],
  values: ByIndicator<number>,
  method?: CompositeMethod,
): number | null => compositeIndex(indicators, [{ area: 'a', values }], method)[0]?.score ?? null;

/** Five dimensions of 3, 3, 4, 2 and 1 indicators, all of 0–100. */
const FIVE: readonly ScoredIndicator[] = [3, 3, 4, 2, 1].flatMap((size, dimension) =>
  Array.from({ length: size }, (_, at) => ({
    id: `${dimension}.${at}`,
    dimension: `d${dimension}`,
    goalposts: { low: 0, high: 100 },
    weight: 1,
  })),
);
const ALL_50 = Object.fromEntries(FIVE.map(({ id }) => [id, 50]));

describe('a composite', () => {
  test('is a geometric mean of arithmetic ones', () => {
    const indicators: readonly ScoredIndicator[] = [
      { id: 'a', dimension: 'x', goalposts: { low: 0, high: 100 }, weight: 3 },
      { id: 'b', dimension: 'x', goalposts: { low: 0, high: 100 }, weight: 1 },
      { id: 'c', dimension: 'y', goalposts: { low: 10, high: 0 }, weight: 1 },
    ];
    const [found] = compositeIndex(indicators, [{ area: 'p', values: { a: 80, b: 40, c: 9 } }]);
    expect(found?.area).toBe('p');
    expect(found?.dimensions.map(({ score }) => score)).toEqual([70, 10]);
    expect(found?.score).toBeCloseTo(Math.sqrt(70.3 * 10.9), 12);
    expect(scoreOf(indicators, { a: 80, b: 40, c: 9 }, { between: 'arithmetic' })).toBeCloseTo(40, 12);
    const heavy = { between: 'arithmetic', dimensionWeights: { x: 5 } } as const;
    expect(scoreOf(indicators, { a: 80, b: 40, c: 9 }, heavy)).toBeCloseTo(60, 12);
  });

  test('lies within 1–100 where geometric, within 0–100 where arithmetic', () => {
    fc.assert(
      fc.property(withValues, ({ indicators, values }) => {
        for (const [way, least] of [
          [WAYS[0], 1],
          [WAYS[1], 0],
        ] as const) {
          const score = scoreOf(indicators, values, way) ?? Number.NaN;
          expect(score).toBeGreaterThanOrEqual(least - 1e-9);
          expect(score).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });

  test('never falls when one indicator gets better', () => {
    fc.assert(
      fc.property(withValues, fc.nat(), fc.double({ min: 0, max: 50, noNaN: true }), (given, which, step) => {
        const { indicators, values } = given;
        const moved = indicators[which % indicators.length];
        if (moved === undefined) return;
        const better = {
          ...values,
          [moved.id]: (values[moved.id] ?? 0) + directionOf(moved.goalposts) * step,
        };
        for (const way of WAYS)
          expect(scoreOf(indicators, better, way)).toBeGreaterThanOrEqual(
            (scoreOf(indicators, values, way) ?? Number.NaN) - 1e-9,
          );
      }),
    );
  });

  test('does not change with the order of indicators, or when all weights are multiplied', () => {
    fc.assert(
      fc.property(withValues, fc.double({ min: 0.01, max: 100, noNaN: true }), (given, scale) => {
        const { indicators, values } = given;
        const heavier = indicators.map((one) => ({ ...one, weight: scale * one.weight }));
        const dimensionWeights = Object.fromEntries(indicators.map(({ dimension }) => [dimension, scale]));
        const score = scoreOf(indicators, values) ?? Number.NaN;
        expect(scoreOf(indicators.toReversed(), values)).toBeCloseTo(score, 9);
        expect(scoreOf(heavier, values)).toBeCloseTo(score, 9);
        expect(scoreOf(indicators, values, { dimensionWeights })).toBeCloseTo(score, 9);
      }),
    );
  });

  test('of an area does not depend on the other areas, and equals are equal', () => {
    fc.assert(
      fc.property(withValues, ({ indicators, values }) => {
        const alone = compositeIndex(indicators, [{ area: 'a', values }]);
        const among = compositeIndex(indicators, [
          { area: 'b', values: {} },
          { area: 'a', values },
          { area: 'c', values },
        ]);
        expect(among[1]).toEqual(alone[0]);
        expect(among[2]).toEqual({ ...alone[0], area: 'c' });
      }),
    );
  });
});

describe('what is missing', () => {
  test.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [5, 4],
    [6, 4],
  ])('of %d indicators %d are needed', (indicators, needed) => {
    expect(neededOf(indicators)).toBe(needed);
  });

  test('takes its weight with it, and no mean is put in its place', () => {
    const values = { ...ALL_50, '0.0': 20, '0.1': null, '0.2': 40 };
    const [found] = compositeIndex(FIVE, [{ area: 'a', values }]);
    expect(found?.dimensions[0]).toEqual({ dimension: 'd0', score: 30, missing: ['0.1'], of: 3 });
    expect(found?.score).not.toBeNull();
  });

  test('below two thirds leaves no dimension, and without a dimension there is no composite', () => {
    const values = { ...ALL_50, '0.0': null, '0.1': null, '3.1': null };
    const [found] = compositeIndex(FIVE, [{ area: 'a', values }]);
    expect(found).toMatchObject({ score: null, reason: 'dimensions-missing', missing: ['d0', 'd3'] });
    expect(found?.dimensions[0]).toEqual({
      dimension: 'd0',
      score: null,
      reason: 'too-few-indicators',
      missing: ['0.0', '0.1'],
      of: 3,
      needed: 2,
    });
    expect(found?.dimensions[1]?.score).toBe(50);
  });

  test('is the same whether null, undefined or not there', () => {
    const absent = Object.fromEntries(Object.entries(ALL_50).filter(([id]) => id !== '0.1'));
    expect(compositeIndex(FIVE, [{ area: 'a', values: absent }])).toEqual(
      compositeIndex(FIVE, [{ area: 'a', values: { ...ALL_50, '0.1': null } }]),
    );
  });

  test('of everything is no error', () => {
    expect(compositeIndex(FIVE, [{ area: 'a', values: {} }])[0]?.score).toBeNull();
  });
});
