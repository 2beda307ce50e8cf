import { describe, expect, test } from 'vitest';

import { observationDraws } from '../../../../src/domain/score/observation-draws.ts';
import { requireObservation, valueOf, type Observation } from '../../../../src/domain/score/observation.ts';
import { randomStream } from '../../../../src/domain/score/random-stream.ts';
import { weightDraws } from '../../../../src/domain/score/weight-draws.ts';

const DRAWS = 40_000;
const drawn = (draw: () => number): readonly number[] => Array.from({ length: DRAWS }, draw);
const drawsOf = (observation: Observation): readonly number[] =>
  drawn(observationDraws(observation, randomStream(1, 'draws')));

function momentsOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(square) };
}

/** Mean and standard deviation as the distribution has them, within four standard errors of so many draws. */
function expectMoments(values: readonly number[], mean: number, deviation: number): void {
  const found = momentsOf(values);
  expect(Math.abs(found.mean - mean)).toBeLessThan((4 * deviation) / Math.sqrt(DRAWS));
  expect(found.deviation / deviation).toBeCloseTo(1, 1.5);
}

describe('draws of what might be true', () => {
  test.each([
    [0, 12],
    [3, 12],
    [12, 12],
    [180, 200],
  ])('of %d of %d are Beta', (numerator, denominator) => {
    const [a, b] = [numerator + 0.5, denominator - numerator + 0.5];
    const deviation = Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)));
    const values = drawsOf({ kind: 'share', numerator, denominator, per: 100 });
    expectMoments(values, (100 * a) / (a + b), 100 * deviation);
    expect(values.every((value) => value >= 0 && value <= 100)).toBe(true);
  });

  test.each([0, 1, 40])('of %d events are Gamma', (events) => {
    const shape = events + 0.5;
    const values = drawsOf({ kind: 'rate', events, exposure: 20_000, per: 10_000 });
    expectMoments(values, shape / 2, Math.sqrt(shape) / 2);
    expect(values.every((value) => value > 0)).toBe(true);
  });

  test('of a mean are normal, of an exact value that value', () => {
    expectMoments(drawsOf({ kind: 'mean', value: 71, standardError: 2.5 }), 71, 2.5);
    expect(new Set(drawsOf({ kind: 'mean', value: 71, standardError: 0 }))).toEqual(new Set([71]));
    expect(new Set(drawsOf({ kind: 'exact', value: 0.4 }))).toEqual(new Set([0.4]));
  });

  test.each([1, 0.5, 3])(
    'of a weight vary by a quarter of it, over the square root of how heavy it is',
    (relative) => {
      expectMoments(
        drawn(weightDraws(relative, randomStream(1, 'weight'))),
        16 * relative,
        4 * Math.sqrt(relative),
      );
    },
  );
});

describe('an observation', () => {
  test.each<[Observation, number]>([
    [{ kind: 'share', numerator: 3, denominator: 12, per: 100 }, 25],
    [{ kind: 'share', numerator: 0.5, denominator: 2, per: 100 }, 25],
    [{ kind: 'rate', events: 6, exposure: 20_000, per: 10_000 }, 3],
    [{ kind: 'mean', value: 71, standardError: 2 }, 71],
    [{ kind: 'exact', value: 0.4 }, 0.4],
  ])('%j is %d', (observation, value) => {
    expect(valueOf(observation)).toBe(value);
    expect(() => requireObservation(observation)).not.toThrow();
  });

  test.each<Observation>([
    { kind: 'share', numerator: 13, denominator: 12, per: 100 },
    { kind: 'share', numerator: 0, denominator: 0, per: 100 },
    { kind: 'share', numerator: -0.5, denominator: 2, per: 100 },
    { kind: 'share', numerator: Number.NaN, denominator: 2, per: 100 },
    { kind: 'rate', events: -1, exposure: 1, per: 1 },
    { kind: 'rate', events: 1, exposure: 0, per: 1 },
    { kind: 'mean', value: 1, standardError: -1 },
    { kind: 'mean', value: Number.NaN, standardError: 1 },
    { kind: 'exact', value: Infinity },
  ])('%j is an error', (observation) => {
    expect(() => requireObservation(observation)).toThrow(RangeError);
  });
});
