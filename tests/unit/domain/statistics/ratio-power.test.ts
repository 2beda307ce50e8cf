import { describe, expect, test } from 'vitest';

import { ratioPower } from '../../../../src/domain/statistics/ratio-power.ts';
import { studentReach } from '../../../../src/domain/statistics/student-reach.ts';

describe('the power to tell a ratio from 1', () => {
  test('is the false alarm where there is no effect', () => {
    expect(ratioPower(1, 0.3, 1.959964)).toBeCloseTo(0.05, 6);
  });

  test('is about one half where the effect is as far away as the interval reaches', () => {
    expect(ratioPower(Math.exp(1.96 * 0.2), 0.2, 1.96)).toBeCloseTo(0.5, 3);
  });

  test('is the same for a rise and the fall that undoes it, and grows with what is counted', () => {
    expect(ratioPower(0.5, 0.3, 2)).toBeCloseTo(ratioPower(2, 0.3, 2), 12);
    expect(ratioPower(0.5, 0.2, 2)).toBeGreaterThan(ratioPower(0.5, 0.3, 2));
  });

  test('of what is no ratio is an error', () => {
    expect(() => ratioPower(0, 0.3, 2)).toThrow(RangeError);
    expect(() => ratioPower(1, 0, 2)).toThrow(RangeError);
  });
});

test.each([
  [0.95, 7, 2.364624252],
  [0.95, 1, 12.70620474],
  [0.99, 20, 2.84533971],
  [0.95, 1e6, 1.959966],
])('Student’s t reaches, for %d and %d degrees of freedom, %d', (level, freedom, reach) => {
  expect(studentReach(level, freedom)).toBeCloseTo(reach, 5);
});

test('Student’s t has at least some freedom', () => {
  expect(() => studentReach(0.95, 0)).toThrow(RangeError);
  expect(() => studentReach(1, 5)).toThrow(RangeError);
});
