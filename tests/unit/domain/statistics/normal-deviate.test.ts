import fc from 'fast-check';
import { expect, test } from 'vitest';

import { normalDeviate } from '../../../../src/domain/statistics/normal-deviate.ts';
import { normalQuantile } from '../../../../src/domain/statistics/normal-quantile.ts';

test.each([
  // Wichura 1988, the values by which the algorithm may be checked.
  [0.25, -0.674_489_750_196],
  [0.001, -3.090_232_306_168],
  [1e-20, -9.262_340_089_798],
])('of %d is %d', (probability, value) => {
  expect(normalDeviate(probability) / value).toBeCloseTo(1, 6);
});

test('agrees with the exact quantile wherever a round can lead', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (probability) => {
      expect(normalDeviate(probability)).toBeCloseTo(normalQuantile(probability), 5);
    }),
  );
});

test('is the same above a half as below it, the other way round', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-4, max: 0.5, noNaN: true }), (probability) => {
      expect(normalDeviate(1 - probability)).toBeCloseTo(-normalDeviate(probability), 9);
    }),
  );
});

test.each([0, 1, -0.1, 1.1, Number.NaN])('%d is an error', (value) => {
  expect(() => normalDeviate(value)).toThrow(RangeError);
});
