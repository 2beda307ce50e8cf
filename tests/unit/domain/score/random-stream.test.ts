import { describe, expect, test } from 'vitest';

import { randomStream, type RandomStream } from '../../../../src/domain/score/random-stream.ts';

const take = (stream: RandomStream, count: number): readonly number[] =>
  Array.from({ length: count }, stream);
const meanOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

describe('a stream of random numbers', () => {
  test('is the same for the same seed and names, and no other', () => {
    const own = take(randomStream(7, 'value', 'a'), 20);
    expect(take(randomStream(7, 'value', 'a'), 20)).toEqual(own);
    for (const other of [
      randomStream(8, 'value', 'a'),
      randomStream(7, 'value', 'b'),
      randomStream(7, 'valuea'),
      randomStream(7, 'val', 'uea'),
      randomStream(7),
    ])
      expect(take(other, 20)).not.toEqual(own);
  });

  test('does not hear of other streams', () => {
    const [one, other] = [randomStream(1, 'a'), randomStream(1, 'b')];
    const mixed = Array.from({ length: 10 }, () => [one(), other(), other()][0]);
    expect(mixed).toEqual(take(randomStream(1, 'a'), 10));
  });

  test('is spread evenly over [0, 1)', () => {
    const own = take(randomStream(3, 'even'), 100_000);
    expect(Math.min(...own.slice(0, 50_000))).toBeGreaterThanOrEqual(0);
    expect(own.every((value) => value < 1)).toBe(true);
    const tenths = Array.from({ length: 10 }, (_, at) => own.filter((x) => Math.floor(10 * x) === at).length);
    const square = tenths.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    // 99.9 % of χ² with nine degrees of freedom.
    expect(square).toBeLessThan(27.9);
  });

  test('starts anywhere, also under names that hardly differ', () => {
    const firsts = Array.from({ length: 20_000 }, (_, at) => randomStream(1, 'value', `L${at}`)());
    expect(meanOf(firsts)).toBeCloseTo(0.5, 1.8);
    const products = firsts.slice(1).map((value, at) => (value - 0.5) * ((firsts[at] ?? 0) - 0.5));
    // Their covariance is within four standard errors of 0.
    expect(Math.abs(meanOf(products))).toBeLessThan(4 / 12 / Math.sqrt(products.length));
  });
});
