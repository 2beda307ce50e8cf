import fc from 'fast-check';
import { expect, test } from 'vitest';

import { poissonQuantile } from '../../../../src/domain/statistics/poisson-distribution.ts';

const probability = fc.double({ min: 0.0005, max: 0.9995, noNaN: true });

test('the quantile is the smallest count that reaches the probability', () => {
  fc.assert(
    fc.property(probability, fc.double({ min: 0.001, max: 900, noNaN: true }), (wanted, mean) => {
      const { events, cumulative, cumulativeBelow } = poissonQuantile(wanted, mean);
      expect(Number.isInteger(events)).toBe(true);
      expect(cumulative).toBeGreaterThanOrEqual(wanted);
      expect(cumulativeBelow).toBeLessThan(wanted);
      if (events === 0) expect(cumulativeBelow).toBe(0);
    }),
  );
});

test('a mean of 0 leaves nothing but 0', () => {
  expect(poissonQuantile(0.999, 0)).toEqual({ events: 0, cumulative: 1, cumulativeBelow: 0 });
});

test('means far beyond what exp can take are no trouble', () => {
  const { events } = poissonQuantile(0.5, 5000);
  expect(Math.abs(events - 5000)).toBeLessThanOrEqual(1);
});

test('in the far tail it ends', () => {
  expect(poissonQuantile(1 - 2 ** -53, 20).events).toBeGreaterThan(40);
});

test.each([
  [0, 1],
  [1, 1],
  [Number.NaN, 1],
  [0.5, -1],
  [0.5, Infinity],
  [0.5, Number.NaN],
])('probability %d, mean %d is an error', (wanted, mean) => {
  expect(() => poissonQuantile(wanted, mean)).toThrow(RangeError);
});
