import fc from 'fast-check';
import { expect, test } from 'vitest';

import { packIntegers, unpackIntegers } from '../../../src/domain/packed-integers.ts';

const MOST = 2 ** 52 - 1;

test('whole numbers come back as they were, whatever stands beside them', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer(), fc.integer({ min: -MOST, max: MOST }))), (integers) => {
      expect(unpackIntegers(packIntegers(integers))).toEqual(integers);
    }),
  );
});

test('small ones take one letter, as in source maps', () => {
  expect(packIntegers([0, 1, -1, 15, -15, 16])).toBe('ACDefgB');
  expect(unpackIntegers('ACDefgB')).toEqual([0, 1, -1, 15, -15, 16]);
  expect(packIntegers([])).toBe('');
  expect(unpackIntegers('')).toEqual([]);
});
