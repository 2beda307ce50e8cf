import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { entropyWeights } from '../../../../src/domain/score/entropy-weights.ts';

const matrix = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: columns, maxLength: columns }), {
    minLength: 2,
    maxLength: 9,
  }),
);

describe('entropy weights', () => {
  test('add up to 1 and are none below 0', () => {
    fc.assert(
      fc.property(matrix, (rows) => {
        const found = entropyWeights(rows);
        for (const entropy of found?.entropy ?? []) expect(entropy >= 0 && entropy <= 1).toBe(true);
        const weights = found?.weights ?? null;
        if (weights === null) return;
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('do not depend on the unit of a column', () => {
    fc.assert(
      fc.property(matrix, fc.integer({ min: 2, max: 1000 }), (rows, scale) => {
        const scaled = entropyWeights(rows.map(([first = 0, ...rest]) => [scale * first, ...rest]));
        entropyWeights(rows)?.entropy.forEach((entropy, at) =>
          expect(scaled?.entropy[at]).toBeCloseTo(entropy, 9),
        );
      }),
    );
  });

  test('divide by the logarithm of the number of rows: equal rows have entropy 1', () => {
    expect(entropyWeights([[0.1], [0.1], [0.1], [0.1], [0.1], [0.1], [0.1]])).toEqual({
      entropy: [1],
      weights: null,
    });
  });

  test('take 0 ln 0 for 0: one row that has it all has entropy 0, and all the weight', () => {
    expect(
      entropyWeights([
        [0, 2],
        [5, 2],
        [0, 2],
      ]),
    ).toEqual({ entropy: [0, 1], weights: [1, 0] });
  });

  test('have no answer for one row, and none for what is no share', () => {
    expect(entropyWeights([[1, 2]])).toBeNull();
    expect(entropyWeights([])).toBeNull();
    expect(entropyWeights([[], []])).toBeNull();
    expect(() => entropyWeights([[0], [0]])).toThrow(RangeError);
    expect(() => entropyWeights([[1], [-1]])).toThrow(RangeError);
    expect(() => entropyWeights([[1], [Number.NaN]])).toThrow(RangeError);
    expect(() => entropyWeights([[1, 2], [1]])).toThrow(RangeError);
  });
});
