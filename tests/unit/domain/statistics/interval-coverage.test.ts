import { describe, expect, test } from 'vitest';

import { logChoose } from '../../../../src/domain/statistics/binomial-distribution.ts';
import { clopperPearsonCI } from '../../../../src/domain/statistics/clopper-pearson-ci.ts';
import type { Interval } from '../../../../src/domain/statistics/interval.ts';
import { poissonExactCI } from '../../../../src/domain/statistics/poisson-exact-ci.ts';

/*
 * An exact interval holds the truth at least as often as it says, whatever the truth is. Nothing is drawn: of every
 * truth on a grid, the probabilities of all counts whose interval holds it are added up.
 */

const LEVELS = [0.8, 0.95, 0.998] as const;

function coverage(
  truth: number,
  intervals: readonly Interval[],
  probabilityOf: (count: number) => number,
): number {
  return intervals.reduce(
    (sum, { lower, upper }, count) => (lower <= truth && truth <= upper ? sum + probabilityOf(count) : sum),
    0,
  );
}

describe.each(LEVELS)('at %d', (level) => {
  test('Garwood’s interval covers every mean from 0.05 to 60', () => {
    const intervals = Array.from({ length: 160 }, (_, count) => poissonExactCI(count, level));
    const logFactorials = intervals.reduce<number[]>(
      (logs, _, count) => [...logs, (logs.at(-1) ?? 0) + Math.log(Math.max(1, count))],
      [],
    );
    let least = 1;
    for (let mean = 0.05; mean <= 60; mean += 0.05)
      least = Math.min(
        least,
        coverage(mean, intervals, (count) =>
          Math.exp(count * Math.log(mean) - mean - (logFactorials[count] ?? 0)),
        ),
      );
    expect(least).toBeGreaterThanOrEqual(level - 1e-9);
    // It is not simply endless: somewhere little more than it promises is covered.
    expect(least).toBeLessThan(level + (1 - level) / 2);
  });

  test.each([1, 5, 23, 80])('Clopper’s and Pearson’s interval covers every share of %d', (trials) => {
    const intervals = Array.from({ length: trials + 1 }, (_, count) =>
      clopperPearsonCI(count, trials, level),
    );
    let least = 1;
    for (let share = 0.0025; share < 1; share += 0.0025)
      least = Math.min(
        least,
        coverage(share, intervals, (count) =>
          Math.exp(
            logChoose(trials, count) + count * Math.log(share) + (trials - count) * Math.log1p(-share),
          ),
        ),
      );
    expect(least).toBeGreaterThanOrEqual(level - 1e-9);
    if (trials >= 23) expect(least).toBeLessThan(level + (1 - level) / 2);
  });
});
