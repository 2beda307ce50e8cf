import { describe, expect, test } from 'vitest';

import { stratifiedMean } from '../../../../src/domain/statistics/stratified-mean.ts';

describe('stratifiedMean', () => {
  test('worked by hand: a quarter at 80 ± 20 of 16, three quarters at 60 ± 10 of 25', () => {
    const found = stratifiedMean([
      { size: 1, mean: 80, sd: 20, asked: 16 },
      { size: 3, mean: 60, sd: 10, asked: 25 },
    ]);
    expect(found?.mean).toBeCloseTo(65, 12);
    // (¼)² · 400/16 + (¾)² · 100/25 = 1.5625 + 2.25
    expect(found?.standardError).toBeCloseTo(Math.sqrt(3.8125), 12);
  });

  test('of one stratum is its own mean and error', () => {
    expect(stratifiedMean([{ size: 7, mean: 50, sd: 12, asked: 9 }])).toEqual({ mean: 50, standardError: 4 });
  });

  test('of nobody is nothing', () => {
    expect(stratifiedMean([])).toBeNull();
  });
});
