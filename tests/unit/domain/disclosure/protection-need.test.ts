import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  isProtected,
  movesFor,
  type ProtectionNeed,
} from '../../../../src/domain/disclosure/protection-need.ts';

const width: ProtectionNeed = { kind: 'width', width: 5 };
const share: ProtectionNeed = { kind: 'share', share: 0.15 };

describe('a count is protected', () => {
  test.each([
    [0, 5, true],
    [0, 4, false],
    [3, 8, true],
    [0.5, 5.5, false],
    [0.2, 6.1, true],
    [1e-9, 5 - 1e-9, true],
    [0, Infinity, true],
  ])('between %d and %d: %s', (lower, upper, is) => {
    expect(isProtected(3, { lower, upper }, width)).toBe(is);
  });
});

describe('a sum is protected', () => {
  test.each([
    [850, 1150, true],
    [851, 1150, false],
    [850, 1149, false],
    [0, 1149, false],
    [-Infinity, Infinity, true],
  ])('of 1000 between %d and %d: %s', (lower, upper, is) => {
    expect(isProtected(1000, { lower, upper }, share)).toBe(is);
  });
});

test('every set of moves is enough, and none goes below 0', () => {
  const needs = fc.oneof(
    fc.integer({ min: 2, max: 20 }).map((least): ProtectionNeed => ({ kind: 'width', width: least })),
    fc
      .double({ min: 0.01, max: 0.9, noNaN: true })
      .map((least): ProtectionNeed => ({ kind: 'share', share: least })),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), needs, (value, need) => {
      for (const moves of movesFor(value, need)) {
        const [lower, upper] = [Math.min(0, ...moves), Math.max(0, ...moves)];
        expect(value + lower).toBeGreaterThanOrEqual(0);
        expect(isProtected(value, { lower: value + lower, upper: value + upper }, need)).toBe(true);
      }
    }),
  );
});
