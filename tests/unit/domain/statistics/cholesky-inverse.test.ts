import fc from 'fast-check';
import { expect, test } from 'vitest';

import { choleskyInverse } from '../../../../src/domain/statistics/cholesky-inverse.ts';

type Matrix = readonly (readonly number[])[];

function product(left: Matrix, right: Matrix): Matrix {
  return left.map((row) =>
    right.map((_, column) =>
      row.reduce((total, value, at) => total + value * (right[at]?.[column] ?? Number.NaN), 0),
    ),
  );
}

const square = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  }),
);

test('times the matrix is the identity', () => {
  fc.assert(
    fc.property(square, (rows) => {
      const transposed = rows.map((_, column) => rows.map((row) => row[column] ?? 0));
      const positive = product(transposed, rows).map((row, at) =>
        row.map((value, column) => value + (at === column ? 1 : 0)),
      );
      const inverse = choleskyInverse(positive);
      expect(inverse).not.toBeNull();
      for (const [at, row] of product(positive, inverse ?? []).entries()) {
        for (const [column, value] of row.entries()) expect(value).toBeCloseTo(at === column ? 1 : 0, 8);
      }
    }),
  );
});

test.each([
  [
    'columns that make each other up',
    [
      [1, 2],
      [2, 4],
    ],
  ],
  [
    'a direction of no length',
    [
      [1, 0],
      [0, 0],
    ],
  ],
  [
    'a negative one',
    [
      [1, 3],
      [3, 1],
    ],
  ],
  ['what is not a number', [[Number.NaN]]],
])('a matrix with %s has none', (_name, matrix) => {
  expect(choleskyInverse(matrix)).toBeNull();
});
