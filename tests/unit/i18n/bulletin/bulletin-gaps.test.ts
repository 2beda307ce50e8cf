import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bulletinMonths, type BulletinSource } from '../../../../src/domain/bulletin/bulletin-source.ts';
import type { PublishedCell } from '../../../../src/domain/published-frame.ts';
import { shown } from '../../../../src/domain/published-value.ts';
import { bulletin } from '../../../../src/i18n/bulletin/bulletin.ts';
import { anyBulletinSource } from './any-bulletin-source.ts';
import { piecesOf } from './document-text.ts';

const sample = fc.sample(anyBulletinSource, 1)[0] ?? expect.fail();

describe('a bulletin says of what is not there', () => {
  const [month] = bulletinMonths(sample);
  const at = month ?? expect.fail();

  /** The sample with one value of the region in the month. */
  function withRegion(change: (cell: PublishedCell) => PublishedCell, period = at): BulletinSource {
    const base: PublishedCell = {
      area: '99',
      period,
      type: 'all',
      values: { filed: shown(70), rate: shown(1.4), loss: shown(1_000_000) },
      verdicts: {},
      largestCase: null,
      changes: {},
    };
    return {
      ...sample,
      frames: sample.frames.map((frame) =>
        frame.id === 'incidents-month-district'
          ? {
              ...frame,
              springFestival: true,
              provisional: {},
              cells: [
                ...frame.cells.filter((cell) => cell.area !== '99' || cell.period !== period),
                change(base),
              ],
            }
          : frame,
      ),
    };
  }
  const textOf = (source: BulletinSource, period = at): string =>
    piecesOf(bulletin(source, period)).join('\n');

  it.each([
    [{ state: 'suppressed' }, '劝阻成功数：不公布'],
    [{ state: 'not_supplied' }, '劝阻成功数：未报送'],
    [{ state: 'not_due' }, '劝阻成功数：未到期'],
    [{ state: 'zero', interval: null }, '登记的劝阻成功为0起'],
    [{ state: 'value', value: 31, interval: null }, '劝阻成功31起'],
  ] as const)('a state of %j', (prevented, words) => {
    const source = withRegion((cell) => ({ ...cell, values: { ...cell.values, prevented } }));
    expect(textOf(source)).toContain(words);
  });

  it('the largest case: exactly, as a band, not at all', () => {
    const exact = textOf(withRegion((cell) => ({ ...cell, largestLoss: 300_000 })));
    expect(exact).toContain('最大一案损失30.0万元，占全市损失的30.0%；去掉这一案，全市损失为70.0万元');
    const band = textOf(withRegion((cell) => ({ ...cell, largestCase: { over: 25, upTo: 50 } })));
    expect(band).toContain('最大一案占全市损失的25%–50%');
    expect(textOf(withRegion((cell) => cell))).toContain('没有最大一案的数');
  });

  it('why nothing is ranked, from the number of districts and cases', () => {
    const source = withRegion((cell) => cell);
    const text = textOf({
      ...source,
      frames: source.frames.map((frame) => ({
        ...frame,
        cells: frame.cells.filter(({ area }) => area !== 'unassigned'),
      })),
    });
    // Four districts with 17.5 cases each: E[max] and E[min] of four Poisson counts, by plain summation.
    const p = [Math.exp(-17.5)];
    for (let n = 1; n < 120; n += 1) p.push(((p.at(-1) ?? 0) * 17.5) / n);
    const upTo = p.map((_, n) => p.slice(0, n + 1).reduce((sum, one) => sum + one, 0));
    const largest = upTo.reduce((sum, f) => sum + 1 - f ** 4, 0);
    const smallest = upTo.reduce((sum, f) => sum + (1 - f) ** 4, 0);
    expect(text).toContain('4个县区平均每县立案17.5起');
    expect(text).toContain(`平均也会有${largest.toFixed(1)}起，最少的平均只有${smallest.toFixed(1)}起`);
  });

  it('measures that the office hands over in no month', () => {
    const measures = ['filed', 'rate', 'loss'] as const;
    const source = withRegion((cell) => cell);
    const poor = {
      ...source,
      frames: source.frames.map((frame) => ({
        ...frame,
        measures,
        cells: frame.cells.map((cell) => ({
          ...cell,
          values: Object.fromEntries(
            Object.entries(cell.values).filter(([id]) => measures.some((measure) => measure === id)),
          ),
        })),
      })),
    };
    const text = textOf(poor);
    expect(text).toContain('报送的表里没有返还金额');
    expect(text).toContain('劝阻成功数：没有数据');
    expect(text).not.toContain('破案率');
  });

  it('incidents without a place, which are no district’s', () => {
    const base = withRegion((cell) => cell);
    const unplaced = {
      area: 'unassigned',
      period: at,
      type: 'all',
      verdicts: {},
      largestCase: null,
      changes: {},
    };
    const source = {
      ...base,
      frames: base.frames.map((frame) =>
        frame.id === 'incidents-month-district'
          ? {
              ...frame,
              cells: [
                ...frame.cells.filter(({ area, period }) => area !== 'unassigned' || period !== at),
                { ...unplaced, values: { filed: shown(10) } },
              ],
            }
          : frame,
      ),
    };
    expect(textOf(source)).toContain('4个县区平均每县立案15.0起');
  });

  it('months around the Spring Festival', () => {
    const changes = {
      year_on_year: shown(0.8, { lower: 0.7, upper: 0.9, level: 0.95 }),
    };
    const january = textOf(
      withRegion((cell) => ({ ...cell, changes }), '2026-01'),
      '2026-01',
    );
    expect(january).toContain('同比（1、2月合并）下降（0.80，95%区间0.70–0.90）');
    expect(january).toContain('春节前后不作环比');
    expect(
      textOf(
        withRegion((cell) => ({ ...cell, changes }), '2026-03'),
        '2026-03',
      ),
    ).not.toContain('合并）下降');
  });
});
