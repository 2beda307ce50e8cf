import fc from 'fast-check';
import { expect, test } from 'vitest';

import { normalQuantile, normalReach } from '../../../../src/domain/statistics/normal-quantile.ts';

/** The density's integral by Simpson's rule: what the quantile is defined by. */
function cumulative(value: number): number {
  const [steps, width] = [2000, value / 2000];
  const density = (at: number): number => Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI);
  let total = density(0) + density(value);
  for (let step = 1; step < steps; step += 1) total += density(step * width) * (step % 2 === 0 ? 2 : 4);
  return 0.5 + (total * width) / 3;
}

test.each([
  [0.5, 0],
  [0.975, 1.959963984540054],
  [0.999, 3.090232306167813],
  [0.9995, 3.290526731491894],
])('of %d is %d, as tables have it', (probability, value) => {
  expect(normalQuantile(probability)).toBeCloseTo(value, 12);
});

test('leaves its probability below', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-5, max: 1 - 1e-5, noNaN: true }), (probability) => {
      expect(cumulative(normalQuantile(probability))).toBeCloseTo(probability, 10);
    }),
  );
});

test('an interval reaches as far down as up', () => {
  expect(normalReach(0.95)).toBeCloseTo(1.959963984540054, 12);
  expect(normalReach(0.998)).toBeCloseTo(-normalQuantile(0.001), 12);
});

test.each([0, 1, -1, 95, Number.NaN])('%d is an error', (value) => {
  expect(() => normalQuantile(value)).toThrow(RangeError);
  expect(() => normalReach(value)).toThrow(RangeError);
});
