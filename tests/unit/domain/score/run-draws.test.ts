import { describe, expect, test } from 'vitest';

import { runDraws } from '../../../../src/domain/score/run-draws.ts';
import { scoreLayout } from '../../../../src/domain/score/score-layout.ts';
import type { ScoreRun } from '../../../../src/domain/score/score-run.ts';
import { smallInput } from './random-score-input.ts';

const RUNS = 8000;
const layout = scoreLayout(smallInput());

function drawn(part = 'runs'): readonly ScoreRun[] {
  const draw = runDraws(layout, 3, part);
  return Array.from({ length: RUNS }, draw);
}

/** Whether so many of the runs are what a chance of `expected` gives, within four standard errors. */
function expectShare(count: number, expected: number): void {
  const error = Math.sqrt((expected * (1 - expected)) / RUNS);
  expect(Math.abs(count / RUNS - expected)).toBeLessThan(4 * error);
}

describe('drawn runs', () => {
  const runs = drawn();

  test('take each way of normalising and aggregating in half of the cases', () => {
    expectShare(runs.filter(({ normalisation }) => normalisation === 'min-max').length, 0.5);
    expectShare(runs.filter(({ aggregation }) => aggregation === 'arithmetic').length, 0.5);
    const both = runs.filter((run) => run.normalisation === 'min-max' && run.aggregation === 'arithmetic');
    expectShare(both.length, 0.25);
  });

  test('leave out each removable indicator, or none, equally often', () => {
    expect(layout.removable).toHaveLength(7);
    for (const choice of [...layout.removable, null])
      expectShare(runs.filter(({ leftOut }) => leftOut === choice).length, 1 / 8);
  });

  test('vary weights about the given ones, by about a quarter', () => {
    const shares = runs.map(({ weights }) => {
      const [first = 0, second = 0, third = 0] = weights.indicators;
      return third / (first + second + third);
    });
    const mean = shares.reduce((sum, share) => sum + share, 0) / RUNS;
    const deviation = Math.sqrt(shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / RUNS);
    // Given as 1, 2 and 3: a half, and of the Dirichlet √(½ × ½ / (48 + 1)).
    expect(mean).toBeCloseTo(0.5, 2);
    expect(deviation).toBeCloseTo(Math.sqrt(0.25 / 49), 2);
    const [one = 0, two = 0] = runs[0]?.weights.dimensions ?? [];
    expect(one).not.toBe(two);
  });

  test('of another part of the same seed are others', () => {
    expect(drawn('second half')[0]).not.toEqual(runs[0]);
    expect(drawn()[0]).toEqual(runs[0]);
  });
});
