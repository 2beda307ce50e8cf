import { beforeAll, describe, expect, test } from 'vitest';

import { compositeIndex } from '../../../../src/domain/score/composite-index.ts';
import { valueOf } from '../../../../src/domain/score/observation.ts';
import { runToEnd, type Progress } from '../../../../src/domain/score/progress.ts';
import type { ScoreInput } from '../../../../src/domain/score/score-input.ts';
import { scoreUncertainty, type ScoreUncertainty } from '../../../../src/domain/score/score-uncertainty.ts';
import { exactly, smallInput } from './random-score-input.ts';

const SETTINGS = { runs: 2000, seed: 621_100 };
const INPUT = smallInput();
const uncertaintyOf = (input: ScoreInput, settings = SETTINGS): ScoreUncertainty =>
  runToEnd(scoreUncertainty(input, settings));

let found: ScoreUncertainty;
beforeAll(() => {
  found = uncertaintyOf(INPUT);
});

const at = (
  told: ScoreUncertainty,
  area: string,
  period: string,
): ScoreUncertainty['areas'][number] | undefined =>
  told.areas.find((one) => one.area === area && one.period === period);

describe('the uncertainty of a composite', () => {
  test('starts from the published score', () => {
    const areas = INPUT.areas.map(({ area, observed }) => ({
      area,
      values: Object.fromEntries(
        Object.entries(observed).map(([id, one]) => [
          id,
          one === null || one === undefined ? null : valueOf(one),
        ]),
      ),
    }));
    compositeIndex(INPUT.indicators, areas).forEach(({ score, dimensions }, row) => {
      const told = found.areas[row];
      if (score === null) expect(told?.score).toBeNull();
      else expect(told?.score?.base).toBeCloseTo(score, 9);
      dimensions.forEach((dimension, column) => {
        const own = told?.dimensions[column]?.score?.base ?? null;
        if (dimension.score === null) expect(own).toBeNull();
        else expect(own).toBeCloseTo(dimension.score, 9);
      });
    });
  });

  test('encloses the median, and chance alone moves a score less than everything does', () => {
    for (const { score } of found.areas) {
      if (score === null) continue;
      expect(score.lower).toBeLessThan(score.median);
      expect(score.upper).toBeGreaterThan(score.median);
      expect(score.sampling.lower).toBeLessThan(score.base);
      expect(score.sampling.upper).toBeGreaterThan(score.base);
      expect(score.sampling.upper - score.sampling.lower).toBeLessThan(score.upper - score.lower);
    }
  });

  test('stays on its scale in every run', () => {
    for (const { score, dimensions } of found.areas)
      for (const own of [score, ...dimensions.map((one) => one.score)]) {
        if (own === null) continue;
        for (const limit of [own.lower, own.upper, own.sampling.lower, own.sampling.upper])
          expect(limit >= 0 && limit <= 100).toBe(true);
      }
  });

  test('is the same for the same seed, and another for another', () => {
    expect(uncertaintyOf(INPUT)).toEqual(found);
    expect(uncertaintyOf(INPUT, { ...SETTINGS, seed: 1 })).not.toEqual(found);
  });

  test('of an area does not depend on the order of areas or indicators', () => {
    const turned = uncertaintyOf({
      ...INPUT,
      areas: ['2025', '2026'].flatMap((period) =>
        INPUT.areas.filter((one) => one.period === period).toReversed(),
      ),
      indicators: INPUT.indicators.toReversed(),
    });
    for (const one of found.areas) {
      const other = at(turned, one.area, one.period);
      expect(other?.score === null).toBe(one.score === null);
      for (const key of ['base', 'median', 'lower', 'upper'] as const)
        if (one.score !== null) expect(other?.score?.[key]).toBeCloseTo(one.score[key], 9);
    }
    found.comparisons.forEach(({ ranks, above }, period) => {
      const other = turned.comparisons[period];
      expect(other?.ranks.toReversed()).toEqual(ranks);
      expect(other?.above.toReversed().map((row) => row.toReversed())).toEqual(above);
    });
  });

  test('by chance alone does not change when another area is added', () => {
    const fewer = uncertaintyOf({ ...INPUT, areas: INPUT.areas.filter(({ area }) => area !== 'd') });
    for (const { area, period, score } of fewer.areas)
      expect(score?.sampling).toEqual(at(found, area, period)?.score?.sampling);
  });

  test('leaves missing what is missing', () => {
    expect(at(found, 'b', '2026')?.score).toBeNull();
    expect(at(found, 'b', '2026')?.dimensions.map(({ score }) => score === null)).toEqual([
      false,
      true,
      false,
    ]);
    expect(at(found, 'b', '2026')?.change).toBeNull();
    // Two of three are enough.
    expect(at(found, 'c', '2026')?.score).not.toBeNull();
  });

  test('compares what is to be compared and computable, and nothing else', () => {
    expect(found.comparisons.map(({ period, ranks }) => [period, ranks.map(({ area }) => area)])).toEqual([
      ['2025', ['a', 'b', 'c', 'd']],
      ['2026', ['a', 'c', 'd']],
    ]);
    for (const { ranks, above } of found.comparisons) {
      ranks.forEach(({ rank, interval, samplingInterval, spread }, one) => {
        for (const { lower, upper } of [interval, samplingInterval]) {
          expect(lower).toBeLessThanOrEqual(rank);
          expect(upper).toBeGreaterThanOrEqual(rank);
        }
        expect(spread.lower).toBeLessThanOrEqual(spread.median);
        expect(above[one]?.[one]).toBe(0.5);
        above.forEach((row, other) =>
          expect((above[one]?.[other] ?? 0) + (row[one] ?? 0)).toBeCloseTo(1, 12),
        );
      });
    }
  });

  test('of a change is against the period before', () => {
    expect(at(found, 'a', '2025')?.change).toBeNull();
    const [before, after] = ['2025', '2026'].map((period) => at(found, 'a', period));
    expect(after?.change?.base).toBeCloseTo((after?.score?.base ?? 0) - (before?.score?.base ?? 0), 9);
    expect(after?.change?.sampling.lower).toBeLessThan(after?.change?.base ?? Number.NaN);
    expect(after?.change?.sampling.upper).toBeGreaterThan(after?.change?.base ?? Number.NaN);
  });

  test('has no chance in it where all values are exact', () => {
    const exact = uncertaintyOf({
      ...INPUT,
      areas: exactly(INPUT.areas),
    });
    for (const { score } of exact.areas)
      if (score !== null) expect(score.sampling).toEqual({ lower: score.base, upper: score.base });
    for (const { ranks } of exact.comparisons)
      for (const { rank, samplingInterval } of ranks)
        expect(samplingInterval).toEqual({ lower: rank, upper: rank });
  });

  test('tells how far it is, and asks for enough runs', () => {
    const told: Progress[] = [];
    runToEnd(scoreUncertainty(INPUT, SETTINGS), (progress) => told.push(progress));
    expect(told[0]).toEqual({ done: 0, of: 2000 });
    expect(told.at(-1)).toEqual({ done: 2000, of: 2000 });
    expect(told.length).toBeGreaterThan(10);
    expect(() => uncertaintyOf(INPUT, { ...SETTINGS, runs: 1999 })).toThrow(RangeError);
  });
});
