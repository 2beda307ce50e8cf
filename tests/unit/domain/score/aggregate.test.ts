import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { aggregate, type Aggregation } from '../../../../src/domain/score/aggregate.ts';
import { rescaleAboveZero } from '../../../../src/domain/score/rescale-above-zero.ts';

const WAYS: readonly Aggregation[] = ['arithmetic', 'geometric', 'harmonic'];
const pairs = fc.array(
  fc.record({
    score: fc.double({ min: 1, max: 100, noNaN: true }),
    weight: fc.double({ min: 0.01, max: 10, noNaN: true }),
  }),
  { minLength: 1, maxLength: 8 },
);
const of = (own: readonly { score: number; weight: number }[], aggregation: Aggregation, scale = 1): number =>
  aggregate(
    own.map(({ score }) => score),
    own.map(({ weight }) => scale * weight),
    aggregation,
  ) ?? Number.NaN;

describe.each(WAYS)('a mean: %s', (way) => {
  test('lies among what it is made of', () => {
    fc.assert(
      fc.property(pairs, (own) => {
        const scores = own.map(({ score }) => score);
        expect(of(own, way)).toBeGreaterThanOrEqual(Math.min(...scores));
        expect(of(own, way)).toBeLessThanOrEqual(Math.max(...scores));
      }),
    );
  });

  test('does not change when all weights are multiplied, or the order changes', () => {
    fc.assert(
      fc.property(pairs, fc.double({ min: 0.001, max: 1000, noNaN: true }), (own, scale) => {
        expect(of(own, way, scale)).toBeCloseTo(of(own, way), 9);
        expect(of(own.toReversed(), way)).toBeCloseTo(of(own, way), 9);
      }),
    );
  });

  test('of nothing is null', () => {
    expect(aggregate([], [], way)).toBeNull();
  });

  test('leaves out what weighs nothing', () => {
    expect(aggregate([20, 80], [3, 0], way)).toBeCloseTo(20, 12);
  });
});

describe('means', () => {
  test('make up for a low score less and less', () => {
    fc.assert(
      fc.property(pairs, (own) => {
        const [arithmetic = 0, geometric = 0, harmonic = 0] = WAYS.map((way) => of(own, way));
        expect(harmonic).toBeLessThanOrEqual(geometric + 1e-9);
        expect(geometric).toBeLessThanOrEqual(arithmetic + 1e-9);
      }),
    );
  });

  test.each([
    ['arithmetic', 50.5],
    ['geometric', 10],
    ['harmonic', 200 / 101],
  ] as const)('of 1 and 100, %s: %d', (way, mean) => {
    expect(aggregate([1, 100], [1, 1], way)).toBeCloseTo(mean, 12);
  });

  test('are refused where they make no sense', () => {
    expect(() => aggregate([0, 50], [1, 1], 'geometric')).toThrow(RangeError);
    expect(() => aggregate([-1, 50], [1, 1], 'harmonic')).toThrow(RangeError);
    expect(() => aggregate([1, 2], [1])).toThrow(RangeError);
    expect(() => aggregate([1, 2], [1, -1])).toThrow(RangeError);
    expect(() => aggregate([1, 2], [0, 0])).toThrow(RangeError);
    expect(() => aggregate([1, 2], [1, Number.NaN])).toThrow(RangeError);
  });
});

test('0–100 becomes 1–100', () => {
  expect([0, 50, 100].map(rescaleAboveZero)).toEqual([1, 50.5, 100]);
});
