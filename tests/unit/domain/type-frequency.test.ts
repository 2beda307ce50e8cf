import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { typeFrequency } from '../../../src/domain/type-frequency.ts';
import type { PublishedCell, PublishedFrame } from '../../../src/domain/published-frame.ts';
import {
  NOT_DUE,
  NOT_SUPPLIED,
  shown,
  SUPPRESSED,
  type PublishedValue,
} from '../../../src/domain/published-value.ts';

const REGION = '99';

function cell(period: string, type: string, filed: PublishedValue): PublishedCell {
  return { area: REGION, period, type, values: { filed }, verdicts: {}, largestCase: null, changes: {} };
}

function frame(id: string, cells: readonly PublishedCell[], provisional = {}): PublishedFrame {
  return {
    id,
    periodKind: 'year',
    periods: [...new Set(cells.map(({ period }) => period))],
    areas: [REGION],
    types: [...new Set(cells.map(({ type }) => type))],
    measures: ['filed'],
    provenance: 'synthetic',
    cells,
    provisional,
  };
}

const YEARS = ['2024', '2025', '2026'] as const;

function told(values: readonly PublishedValue[], totals: readonly PublishedValue[] = [], provisional = {}) {
  const byType = frame(
    'incidents-year-type',
    values.map((value, index) => cell(YEARS[index] ?? '', 'a', value)),
    provisional,
  );
  const all = frame(
    'incidents-year-district',
    totals.map((value, index) => cell(YEARS[index] ?? '', 'all', value)),
  );
  return typeFrequency(byType, all, REGION, 'a', '2022-01-01');
}

describe('how common a type is', () => {
  it('is told of the latest year that is over', () => {
    expect(told([shown(10), shown(20), NOT_DUE], [shown(100), shown(100), NOT_DUE])).toMatchObject({
      state: 'shown',
      period: '2025',
      count: 20,
    });
  });

  it('is told of the year before where the latest still grows', () => {
    expect(told([shown(10), shown(20)], [shown(100), shown(100)], { 2025: 80 })).toMatchObject({
      period: '2024',
    });
  });

  it('is told of a year that still grows where there is no other', () => {
    expect(told([shown(10)], [shown(100)], { 2024: null })).toMatchObject({ period: '2024' });
  });

  it.each([
    ['suppressed', SUPPRESSED],
    ['not_supplied', NOT_SUPPLIED],
    ['none', shown(0)],
  ] as const)('says so where it is %s', (state, value) => {
    expect(told([shown(10), value], [shown(100), shown(100)])).toEqual({ state, period: '2025' });
  });

  it('is not told of a type that the frame does not have', () => {
    const years = frame('incidents-year-type', [cell('2025', 'a', shown(3))]);
    expect(typeFrequency(years, undefined, REGION, 'b', '2022-01-01')).toBeNull();
  });

  it('gives no share where all are not published, or the type was not counted all year', () => {
    expect(told([shown(10)], [SUPPRESSED])).toMatchObject({ count: 10, ofAll: null });
    const byType = frame('incidents-year-type', [cell('2025', 'a', shown(15))]);
    const all = frame('incidents-year-district', [cell('2025', 'all', shown(100))]);
    expect(typeFrequency(byType, all, REGION, 'a', '2025-06-18')).toMatchObject({ count: 15, ofAll: null });
    expect(typeFrequency(byType, all, REGION, 'a', '2025-01-01')).not.toMatchObject({ ofAll: null });
  });

  it.each([
    [696, 2217, 'most', 100],
    [207, 2217, 'common', 100],
    [117, 2217, 'between', 100],
    [15, 2217, 'rare', 1000],
  ] as const)('%i of %i is %s', (count, total, band, outOf) => {
    expect(told([shown(count)], [shown(total)])).toMatchObject({ ofAll: { band, share: { outOf } } });
  });

  it('has whole numbers around what was counted, and never says that there may be none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 5000 }), fc.integer({ min: 0, max: 20_000 }), (count, others) => {
        const found = told([shown(count)], [shown(count + others)]);
        if (found?.state !== 'shown' || found.ofAll === null) throw new Error('not told');
        const { share } = found.ofAll;
        const exact = (count / (count + others)) * share.outOf;
        expect(share.lower).toBeLessThanOrEqual(exact);
        expect(share.upper).toBeGreaterThanOrEqual(exact);
        expect(share.about).toBeGreaterThanOrEqual(share.lower);
        expect(share.about).toBeLessThanOrEqual(share.upper);
        expect(share.upper).toBeLessThanOrEqual(share.outOf);
        expect(share.lower).toBeGreaterThan(0);
      }),
    );
  });
});
