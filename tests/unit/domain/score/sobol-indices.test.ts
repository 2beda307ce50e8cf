import { describe, expect, test } from 'vitest';

import { randomStream } from '../../../../src/domain/score/random-stream.ts';
import { sobolIndices, type SobolIndex } from '../../../../src/domain/score/sobol-indices.ts';

/** Sobol's G function of inputs in [0, 1): its indices are known. */
const A = [0, 1, 4.5, 9, 99];
const g = (inputs: readonly number[]): number =>
  inputs.reduce((product, x, at) => product * ((Math.abs(4 * x - 2) + (A[at] ?? 0)) / (1 + (A[at] ?? 0))), 1);

function indicesOf(
  of: (inputs: readonly number[]) => number,
  inputs: number,
  runs: number,
): readonly SobolIndex[] | null {
  const random = randomStream(5, 'design');
  const drawn = (): number[][] => Array.from({ length: runs }, () => Array.from({ length: inputs }, random));
  const [a, b] = [drawn(), drawn()];
  const mixed = Array.from({ length: inputs }, (_, input) =>
    a.map((row, run) => of(row.map((value, at) => (at === input ? (b[run]?.[at] ?? 0) : value)))),
  );
  return sobolIndices(a.map(of), b.map(of), mixed);
}

describe('Sobol indices', () => {
  test('of the G function are its analytic ones', () => {
    const found = indicesOf(g, 5, 60_000) ?? [];
    [0.7162, 0.179, 0.0237, 0.0072, 0.0001].forEach((first, at) => {
      expect(Math.abs((found[at]?.first ?? 1) - first)).toBeLessThan(0.02);
      expect(Math.abs((found[at]?.firstJansen ?? 1) - first)).toBeLessThan(0.02);
    });
    [0.7871, 0.2422, 0.0343, 0.0105, 0.0001].forEach((total, at) => {
      expect(Math.abs((found[at]?.total ?? 1) - total)).toBeLessThan(0.02);
    });
  });

  test('of a sum add up to 1, alone and together alike', () => {
    const found = indicesOf(([x = 0, y = 0]) => x + 2 * y, 2, 40_000) ?? [];
    [0.2, 0.8].forEach((share, at) => {
      expect(Math.abs((found[at]?.firstJansen ?? 0) - share)).toBeLessThan(0.02);
      expect(Math.abs((found[at]?.total ?? 0) - share)).toBeLessThan(0.02);
    });
  });

  test('of a product of centred inputs are nothing alone and everything together', () => {
    const found = indicesOf(([x = 0, y = 0]) => (x - 0.5) * (y - 0.5), 2, 40_000) ?? [];
    for (const { first, total } of found) {
      expect(Math.abs(first)).toBeLessThan(0.02);
      expect(Math.abs(total - 1)).toBeLessThan(0.05);
    }
  });

  test('of what never changes are null', () => {
    expect(indicesOf(() => 0.1, 2, 50)).toBeNull();
    expect(() => sobolIndices([1, 2], [1, 2], [[1]])).toThrow(RangeError);
  });
});
