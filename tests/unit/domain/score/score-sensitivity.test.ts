import { describe, expect, test } from 'vitest';

import { runToEnd } from '../../../../src/domain/score/progress.ts';
import { SCORE_CHOICES } from '../../../../src/domain/score/score-run.ts';
import { scoreSensitivity, type AreaSensitivity } from '../../../../src/domain/score/score-sensitivity.ts';
import type { ScoreInput } from '../../../../src/domain/score/score-input.ts';
import { exactly, smallInput } from './random-score-input.ts';

const sensitivityOf = (input: ScoreInput, runs = 1000): readonly AreaSensitivity[] =>
  runToEnd(scoreSensitivity(input, { runs, seed: 1 }));

describe('what moves a score', () => {
  test('is shared out among the choices, and null where there is no score', () => {
    const found = sensitivityOf(smallInput());
    expect(found).toHaveLength(10);
    for (const { area, period, choices } of found) {
      if (area === 'b' && period === '2026') {
        expect(choices).toBeNull();
        continue;
      }
      const firsts = SCORE_CHOICES.map((choice) => choices?.[choice].first ?? Number.NaN);
      const totals = SCORE_CHOICES.map((choice) => choices?.[choice].total ?? Number.NaN);
      const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
      // Alone they explain at most everything, together at least: within what so few runs tell.
      expect(sum(firsts)).toBeLessThan(1.2);
      expect(sum(totals)).toBeGreaterThan(0.8);
      totals.forEach((total, at) => expect(total).toBeGreaterThan((firsts[at] ?? 0) - 0.15));
    }
  });

  test('is never the sampling error where all values are exact', () => {
    const input = smallInput();
    const areas = exactly(input.areas);
    for (const { choices } of sensitivityOf({ ...input, areas }, 500))
      if (choices !== null) expect(choices.sampling).toMatchObject({ first: 0, total: 0 });
  });

  test('is mostly the sampling error where little was observed of much that is equal', () => {
    const indicators = ['x', 'y'].map((id) => ({
      id,
      dimension: id,
      goalposts: { low: 0, high: 100 },
      weight: 1,
    }));
    const few = { kind: 'share', numerator: 3, denominator: 6, per: 100 } as const;
    const areas = ['a', 'b', 'c'].map((area) => ({ area, period: 'now', observed: { x: few, y: few } }));
    for (const { choices } of sensitivityOf({ indicators, areas, compared: [] })) {
      expect(choices?.sampling.total).toBeGreaterThan(0.7);
      expect(choices?.sampling.first).toBeGreaterThan(0.5);
      expect(choices?.sampling.firstJansen).toBeGreaterThan(0.5);
      expect(choices?.leftOut.total).toBe(0);
    }
  });

  test('needs enough runs', () => {
    expect(() => sensitivityOf(smallInput(), 499)).toThrow(RangeError);
  });
});
