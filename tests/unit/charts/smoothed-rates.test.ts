import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { smoothedRates } from '../../../src/charts/smoothed-rates.ts';
import { textOf } from '../../../src/charts/markup.ts';
import { viewModel } from '../../../src/charts/view-model.ts';
import type { PublishedFrame } from '../../../src/domain/published-frame.ts';
import { shown, SUPPRESSED } from '../../../src/domain/published-value.ts';
import type { ViewState } from '../../../src/domain/view-state.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { madeUpFeed } from './made-up-atlas.ts';
import { madeUpCell, madeUpFrame } from './made-up-frame.ts';

const CODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const people = (residents: number) => [{ year: 2020, residents, basis: 'census' as const }];

function frameOf(counts: readonly (number | null)[]): PublishedFrame {
  return madeUpFrame(
    counts.map((count, at) => madeUpCell(CODES[at] ?? '', count === null ? SUPPRESSED : shown(count))),
  );
}

const drawn = fc.array(
  fc.record({ count: fc.integer({ min: 0, max: 600 }), residents: fc.integer({ min: 5000, max: 600_000 }) }),
  { minLength: 7, maxLength: 7 },
);

describe('smoothed rates', () => {
  it('lie between the crude rate and that of all districts together', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const districts = given.map(({ residents }, at) => ({
          code: CODES[at] ?? '',
          residents: people(residents),
        }));
        const smoothing = smoothedRates(frameOf(given.map(({ count }) => count)), '2025', 'all', districts);
        if (smoothing.kind !== 'computed') throw new Error('not computed');
        const sum = (of: (one: (typeof given)[number]) => number) =>
          given.reduce((all, one) => all + of(one), 0);
        const overall = (10_000 * sum(({ count }) => count)) / sum(({ residents }) => residents);
        expect(smoothing.overall).toBeCloseTo(overall, 9);
        for (const [at, { count, residents }] of given.entries()) {
          const crude = (10_000 * count) / residents;
          const smoothed = smoothing.rates.get(CODES[at] ?? '') ?? Number.NaN;
          expect(smoothed).toBeGreaterThanOrEqual(Math.min(crude, overall) - 1e-9);
          expect(smoothed).toBeLessThanOrEqual(Math.max(crude, overall) + 1e-9);
          if (smoothing.areAlike) expect(smoothed).toBeCloseTo(overall, 9);
        }
      }),
    );
  });

  it('are the common rate where districts differ by no more than chance', () => {
    const districts = CODES.map((code) => ({ code, residents: people(100_000) }));
    const smoothing = smoothedRates(frameOf([90, 95, 91, 93, 92, 94, 90]), '2025', 'all', districts);
    expect(smoothing).toMatchObject({ kind: 'computed', areAlike: true });
  });

  it('cannot be computed where a district hides its count, or has no residents', () => {
    const districts = CODES.map((code) => ({ code, residents: people(100_000) }));
    expect(smoothedRates(frameOf([9, null, 9, 9, 9, 9, 9]), '2025', 'all', districts)).toEqual({
      kind: 'incomplete',
      missing: ['b'],
    });
    expect(smoothedRates(frameOf([9, 9, 9, 9, 9, 9, 9]), '2019', 'all', districts)).toMatchObject({
      kind: 'incomplete',
    });
  });
});

describe('the smoothed layer', () => {
  const feed = madeUpFeed();
  const state: ViewState = {
    measure: 'rate',
    type: 'all',
    period: '2025',
    view: 'map',
    district: null,
    isSmoothed: true,
  };

  it('says what it is, is coloured by classes, and leaves verdicts, funnel and ranks alone', () => {
    for (const locale of LOCALES) {
      const smoothed = viewModel(locale, feed, state, () => '');
      const crude = viewModel(locale, feed, { ...state, isSmoothed: false }, () => '');
      expect(smoothed.title).toMatch(/（平滑值）|\(smoothed\)/);
      expect(smoothed.sentences.join('')).toContain('Marshall 1991');
      for (const { paint } of smoothed.figures) expect(paint).toMatch(/^class-[0-3]$/);
      expect(smoothed.figures.map(({ code }) => code)).toEqual(crude.figures.map(({ code }) => code));
      expect(smoothed.funnel).toEqual(crude.funnel);
      expect(crude.smoothed).toBeNull();
      expect(textOf(crude.table)).not.toMatch(/平滑|[Ss]moothed/);
      for (const [at, { sentence }] of smoothed.figures.entries())
        expect(sentence.startsWith(crude.figures[at]?.sentence ?? '-')).toBe(true);
    }
  });

  it('says so where all take the common rate', () => {
    const alike = {
      ...feed,
      frames: feed.frames.map((frame) => ({
        ...frame,
        cells: frame.cells.map((cell) => {
          const people_ =
            feed.districts.find(({ code }) => code === cell.area)?.residents.at(-1)?.residents ?? 0;
          return { ...cell, values: { ...cell.values, filed: shown(Math.round(people_ / 1000)) } };
        }),
      })),
    };
    expect(viewModel('zh-CN', alike, state, () => '').sentences.at(-1)).toMatch(/没有超出偶然.+10\.0/);
  });

  it('is of the rate alone', () => {
    expect(viewModel('zh-CN', feed, { ...state, measure: 'loss' }, () => '').smoothed).toBeNull();
  });
});
