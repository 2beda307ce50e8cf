import { expect, test } from 'vitest';

import {
  requireCount,
  requireCoverage,
  requirePositive,
  requireProbability,
  requireWhole,
} from '../../../../src/domain/statistics/argument-ranges.ts';

test('what lies within passes', () => {
  requireProbability(0.5);
  requireCoverage(0.998);
  requireCount(0);
  requirePositive(1e-9, 'population');
  requireWhole(2, 2, 'number of trials');
});

test.each([
  [() => requireProbability(1), 'not a probability: 1'],
  [() => requireCoverage(95), 'not a coverage: 95'],
  [() => requireCount(-1), 'not a count: -1'],
  [() => requireCount(Number.NaN), 'not a count: NaN'],
  [() => requirePositive(0, 'population'), 'not a population above 0: 0'],
  [() => requirePositive(Infinity, 'population'), 'not a population above 0: Infinity'],
  [() => requireWhole(1, 2, 'baseline'), 'not a baseline of 2 or more: 1'],
  [() => requireWhole(2.5, 2, 'baseline'), 'not a baseline of 2 or more: 2.5'],
])('what does not is named: %#', (check, message) => {
  expect(check).toThrow(new RangeError(message));
});
