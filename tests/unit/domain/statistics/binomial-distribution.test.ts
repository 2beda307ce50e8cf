import fc from 'fast-check';
import { expect, test } from 'vitest';

import { binomialQuantile, logChoose } from '../../../../src/domain/statistics/binomial-distribution.ts';

const probability = fc.double({ min: 0.0005, max: 0.9995, noNaN: true });
const trials = fc.integer({ min: 1, max: 2000 });

test('the quantile is the smallest count that reaches the probability', () => {
  const chance = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(probability, trials, chance, (wanted, count, likely) => {
      const { events, cumulative, cumulativeBelow } = binomialQuantile(wanted, count, likely);
      expect(events).toBeLessThanOrEqual(count);
      expect(cumulative).toBeGreaterThanOrEqual(wanted - 1e-9);
      expect(cumulativeBelow).toBeLessThan(wanted);
    }),
  );
});

test('of fair coins the median is half, with all the mass there is', () => {
  const { events, cumulative, cumulativeBelow } = binomialQuantile(0.5, 2, 0.5);
  expect(events).toBe(1);
  expect(cumulative).toBeCloseTo(0.75, 12);
  expect(cumulativeBelow).toBeCloseTo(0.25, 12);
});

test('what never or always happens leaves one count', () => {
  expect(binomialQuantile(0.3, 7, 0).events).toBe(0);
  expect(binomialQuantile(0.3, 7, 1).events).toBe(7);
});

test.each([
  [0, 5, 0.5],
  [1, 5, 0.5],
  [0.5, 0, 0.5],
  [0.5, 2.5, 0.5],
  [0.5, 5, -0.1],
  [0.5, 5, 1.1],
  [0.5, 5, Number.NaN],
])('probability %d, trials %d, chance %d is an error', (wanted, count, likely) => {
  expect(() => binomialQuantile(wanted, count, likely)).toThrow(RangeError);
});

test('ways to choose are those of Pascal’s triangle', () => {
  expect([0, 1, 2, 3, 4, 5].map((chosen) => Math.round(Math.exp(logChoose(5, chosen))))).toEqual([
    1, 5, 10, 10, 5, 1,
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900 }), fc.double({ min: 0, max: 1, noNaN: true }), (all, part) => {
      const chosen = Math.floor(part * (all - 1)) + 1;
      const above = Math.exp(logChoose(all, chosen - 1) - logChoose(all + 1, chosen));
      const beside = chosen > all ? 0 : Math.exp(logChoose(all, chosen) - logChoose(all + 1, chosen));
      expect(above + beside).toBeCloseTo(1, 10);
    }),
  );
});
