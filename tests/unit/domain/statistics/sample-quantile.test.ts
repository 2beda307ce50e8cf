import fc from 'fast-check';
import { expect, test } from 'vitest';

import { sampleQuantile } from '../../../../src/domain/statistics/sample-quantile.ts';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });

test.each([
  [0, 1],
  [0.25, 2],
  [0.5, 3],
  [0.6, 5.8],
  [1, 20],
])('the quantile at %d of 20, 1, 10, 2, 3 is found by interpolation', (share, value) => {
  expect(sampleQuantile([20, 1, 10, 2, 3], share)).toBeCloseTo(value, 12);
});

test('grows with the share, from the least value to the greatest', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(values, share, share, (sample, one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)].map((at) =>
        sampleQuantile(sample, at),
      );
      expect(low).toBeLessThanOrEqual((high ?? Number.NaN) + 1e-9);
      expect(sampleQuantile(sample, 0)).toBe(Math.min(...sample));
      expect(sampleQuantile(sample, 1)).toBe(Math.max(...sample));
    }),
  );
});

test('of no value is not computable', () => {
  expect(sampleQuantile([], 0.5)).toBeNull();
});

test.each([-0.1, 1.1, Number.NaN])('at %d is an error', (share) => {
  expect(() => sampleQuantile([1], share)).toThrow(RangeError);
});
