import fc from 'fast-check';
import { expect, test } from 'vitest';

import { roundToBase } from '../../../../src/domain/statistics/round-to-base.ts';

test('is the nearest multiple, at most half a base away', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 100_000 }), fc.integer({ min: 1, max: 100 }), (value, base) => {
      const rounded = roundToBase(value, base);
      expect(Math.abs(rounded % base)).toBe(0);
      expect(Math.abs(rounded - value)).toBeLessThanOrEqual(base / 2);
    }),
  );
});

test('half a base goes up, and 0 has no sign', () => {
  expect(roundToBase(5, 10)).toBe(10);
  expect(Object.is(roundToBase(-1, 5), 0)).toBe(true);
});

test.each([
  [1, 0],
  [1, -5],
  [Number.NaN, 5],
  [Infinity, 5],
])('%d to base %d is an error', (value, base) => {
  expect(() => roundToBase(value, base)).toThrow(RangeError);
});
