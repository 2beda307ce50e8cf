import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compositeIndex } from '../../../../src/domain/score/composite-index.ts';
import { compositeOfScores } from '../../../../src/domain/score/composite-of-scores.ts';
import { directionOf } from '../../../../src/domain/score/direction.ts';
import { normaliseGoalposts } from '../../../../src/domain/score/normalise-goalposts.ts';
import { normaliseMinMax } from '../../../../src/domain/score/normalise-min-max.ts';
import { roomForScores, runScores } from '../../../../src/domain/score/run-scores.ts';
import { scoreLayout } from '../../../../src/domain/score/score-layout.ts';
import { baseRun, type ScoreRun } from '../../../../src/domain/score/score-run.ts';
import type { ScoredIndicator } from '../../../../src/domain/score/scored-indicator.ts';
import { indicatorsArbitrary, valueArbitrary } from './random-score-input.ts';

interface Given {
  readonly indicators: readonly ScoredIndicator[];
  /** Of each area, of each indicator. */
  readonly values: readonly (readonly (number | null)[])[];
}

const given: fc.Arbitrary<Given> = indicatorsArbitrary.chain((indicators) =>
  fc.record({
    indicators: fc.constant(indicators),
    values: fc.array(
      fc.tuple(...indicators.map((one) => fc.option(valueArbitrary(one), { nil: null, freq: 8 }))),
      { minLength: 1, maxLength: 5 },
    ),
  }),
);

function runOf(
  { indicators, values }: Given,
  change: Partial<ScoreRun> = {},
): ReturnType<typeof roomForScores> {
  const layout = scoreLayout({
    indicators,
    compared: [],
    areas: values.map((own, area) => ({
      area: String(area),
      period: 'now',
      observed: Object.fromEntries(
        indicators.map(({ id }, at) => {
          const value = own[at] ?? null;
          return [id, value === null ? null : { kind: 'exact' as const, value }];
        }),
      ),
    })),
  });
  const room = roomForScores(layout);
  runScores(layout, { ...baseRun(layout), ...change }, room);
  return room;
}

const recordOf = (
  indicators: readonly ScoredIndicator[],
  values: readonly (number | null)[],
): Record<string, number | null> =>
  Object.fromEntries(indicators.map(({ id }, at) => [id, values[at] ?? null]));

function expectSame(found: ArrayLike<number>, expected: readonly (number | null)[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((score, at) => {
    if (score === null) expect(found[at]).toBeNaN();
    else expect(found[at]).toBeCloseTo(score, 9);
  });
}

describe('a run', () => {
  test.each(['geometric', 'arithmetic'] as const)(
    'of the published way gives what the composite gives, %s',
    (aggregation) => {
      fc.assert(
        fc.property(given, (own) => {
          const areas = own.values.map((values) => ({ area: '', values: recordOf(own.indicators, values) }));
          const expected = compositeIndex(own.indicators, areas, { between: aggregation });
          const found = runOf(own, { aggregation });
          expectSame(
            found.composites,
            expected.map(({ score }) => score),
          );
          expectSame(
            found.dimensions,
            expected.flatMap(({ dimensions }) => dimensions.map(({ score }) => score)),
          );
        }),
      );
    },
  );

  test('with other ends gives what least and most give', () => {
    fc.assert(
      fc.property(given, (own) => {
        const columns = own.indicators.map(({ goalposts }, at) => {
          const column = own.values.map((values) => values[at] ?? null);
          const scores = normaliseMinMax(column, directionOf(goalposts));
          // Where nothing tells areas apart a run falls back on the goalposts.
          return column.map((value, row) => scores[row] ?? normaliseGoalposts(value, goalposts));
        });
        const expected = own.values.map((_, row) => {
          const scores = columns.map((column) => column[row] ?? null);
          return compositeOfScores(own.indicators, recordOf(own.indicators, scores)).score;
        });
        expectSame(runOf(own, { normalisation: 'min-max' }).composites, expected);
      }),
    );
  });

  test('without spread falls back on the goalposts', () => {
    const indicators = ['x', 'y'].map((id) => ({
      id,
      dimension: id,
      goalposts: { low: 0, high: 10 },
      weight: 1,
    }));
    const own = {
      indicators,
      values: [
        [4, 3],
        [4, 5],
      ],
    };
    const { dimensions } = runOf(own, { normalisation: 'min-max' });
    expect([...dimensions]).toEqual([40, 0, 40, 100]);
  });

  test('that leaves one out keeps every area that was computable, and adds none', () => {
    fc.assert(
      fc.property(given, fc.nat(), (own, which) => {
        const { removable } = scoreLayout({ indicators: own.indicators, areas: [], compared: [] });
        fc.pre(removable.length > 0);
        const leftOut = removable[which % removable.length] ?? null;
        const [all, fewer] = [runOf(own), runOf(own, { leftOut })];
        all.composites.forEach((score, row) => {
          expect(Number.isNaN(fewer.composites[row])).toBe(Number.isNaN(score));
        });
      }),
    );
  });

  test('leaves out what it says', () => {
    const indicators = ['a', 'b', 'c'].map((id, at) => ({
      id,
      dimension: at < 2 ? 'x' : 'y',
      goalposts: { low: 0, high: 100 },
      weight: 1,
    }));
    const own = { indicators, values: [[20, 60, 50]] };
    expect([...runOf(own, { leftOut: 0 }).dimensions]).toEqual([60, 50]);
    expect([...runOf(own, { leftOut: 1 }).dimensions]).toEqual([20, 50]);
    // The only one of its dimension is not among those that may be left out.
    expect(scoreLayout({ indicators, areas: [], compared: [] }).removable).toEqual([0, 1]);
  });
});

describe('an input', () => {
  const indicator = { id: 'a', dimension: 'x', goalposts: { low: 0, high: 1 }, weight: 1 };
  const area = { area: 'p', period: 'now', observed: {} };

  test.each([
    ['two indicators of one id', { indicators: [indicator, indicator] }],
    ['an area twice in a period', { areas: [area, area] }],
    ['a weight of 0', { indicators: [{ ...indicator, weight: 0 }] }],
    ['a dimension’s weight below 0', { dimensionWeights: { x: -1 } }],
    [
      'a share of nothing',
      {
        areas: [
          { ...area, observed: { a: { kind: 'share', numerator: 0, denominator: 0, per: 1 } as const } },
        ],
      },
    ],
  ])('with %s is an error', (_, change) => {
    const sound = { indicators: [indicator], areas: [area], compared: [] };
    expect(() => scoreLayout(sound)).not.toThrow();
    expect(() => scoreLayout({ ...sound, ...change })).toThrow(RangeError);
  });
});
