import { describe, expect, test } from 'vitest';

import { compositeIndex } from '../../../../src/domain/score/composite-index.ts';
import { valueOf } from '../../../../src/domain/score/observation.ts';
import type { ScoreInput } from '../../../../src/domain/score/score-input.ts';
import {
  SCENARIOS,
  scoreScenarios,
  type PeriodScenarios,
  type Scenario,
} from '../../../../src/domain/score/score-scenarios.ts';
import { smallInput } from './random-score-input.ts';

const INPUT = smallInput();
const scoresOf = (found: PeriodScenarios, scenario: Scenario): readonly (number | null)[] | undefined =>
  found.scenarios.find((one) => one.scenario === scenario)?.scores;

/** Two indicators in two dimensions, of exact values. */
function exactInput(values: Readonly<Record<string, readonly [number, number]>>): ScoreInput {
  return {
    indicators: ['x', 'y'].map((id) => ({ id, dimension: id, goalposts: { low: 0, high: 100 }, weight: 1 })),
    compared: Object.keys(values),
    areas: Object.entries(values).map(([area, [x, y]]) => ({
      area,
      period: 'now',
      observed: { x: { kind: 'exact', value: x }, y: { kind: 'exact', value: y } },
    })),
  };
}

describe('scenarios', () => {
  test('are of the compared areas that have a composite, and the first is the published one', () => {
    const found = scoreScenarios(INPUT, '2026');
    expect(found.areas).toEqual(['a', 'c', 'd']);
    expect(found.scenarios.map(({ scenario }) => scenario)).toEqual([...SCENARIOS]);
    const values = INPUT.areas.filter(({ area, period }) => period === '2026' && found.areas.includes(area));
    const expected = compositeIndex(
      INPUT.indicators,
      values.map(({ area, observed }) => ({
        area,
        values: Object.fromEntries(
          Object.entries(observed).flatMap(([id, own]) =>
            own === null || own === undefined ? [] : [[id, valueOf(own)]],
          ),
        ),
      })),
    );
    expect(scoresOf(found, 'published')).toEqual(expected.map(({ score }) => score));
    for (const { scores, ranks } of found.scenarios) {
      expect(scores).toHaveLength(3);
      expect(ranks?.toSorted()).toEqual([1, 2, 3]);
    }
  });

  test('agree on who is first where one is best in everything', () => {
    const found = scoreScenarios(exactInput({ p: [20, 30], q: [80, 90], r: [40, 20] }), 'now');
    for (const { ranks } of found.scenarios) expect(ranks?.[1]).toBe(1);
  });

  test('say what they say of two areas', () => {
    const found = scoreScenarios(exactInput({ p: [20, 80], q: [60, 50] }), 'now');
    const close = (scenario: Scenario, expected: readonly number[]): void =>
      expected.forEach((score, at) => expect(scoresOf(found, scenario)?.[at]).toBeCloseTo(score, 9));
    close('arithmetic', [50, 55]);
    close('published', [Math.sqrt(20.8 * 80.2), Math.sqrt(60.4 * 50.5)]);
    close('rank', [10, 10]);
    close('min-max', [10, 10]);
    close('z', [0, 0]);
    close('topsis-min-max', [50, 50]);
    expect(found.coupling[1]?.development).toBeCloseTo((0.604 + 0.505) / 2, 12);
    close(
      'coupling',
      [0, 1].map((at) => 100 * (found.coupling[at]?.coordinationModified ?? 0)),
    );
    // The dimension that tells them apart more weighs more.
    expect(found.entropy?.weights?.[0]).toBeGreaterThan(0.8);
  });

  test('have no answer where nothing tells the areas apart, but where they need none', () => {
    const found = scoreScenarios(exactInput({ p: [30, 30], q: [30, 30] }), 'now');
    const isNull = Object.fromEntries(
      found.scenarios.map(({ scenario, ranks }) => [scenario, ranks === null]),
    );
    expect(Object.keys(isNull).filter((scenario) => isNull[scenario] === true)).toEqual([
      'entropy',
      'topsis',
      'topsis-min-max',
    ]);
    expect(scoresOf(found, 'min-max')).toEqual(scoresOf(found, 'published'));
    expect(scoresOf(found, 'z')).toEqual([0, 0]);
  });

  test('of a period without areas are empty', () => {
    const found = scoreScenarios(INPUT, '1999');
    expect(found.areas).toEqual([]);
    expect(found.entropy).toBeNull();
    expect(found.scenarios.every(({ scores }) => scores.length === 0)).toBe(true);
  });
});
