import { describe, expect, it } from 'vitest';

import { textOf, type Markup } from '../../../src/charts/markup.ts';
import { multiplePeriods } from '../../../src/charts/multiples.ts';
import { symbolRadius, symbolSteps } from '../../../src/charts/symbol-size.ts';
import { viewModel, type ViewModel } from '../../../src/charts/view-model.ts';
import { widestLabel } from '../../../src/charts/widest-label.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import {
  NOT_SUPPLIED,
  publishedNumber,
  SUPPRESSED,
  type PublishedValue,
} from '../../../src/domain/published-value.ts';
import type { ViewState } from '../../../src/domain/view-state.ts';
import { madeUpFeed } from './made-up-atlas.ts';

const first: ViewState = {
  measure: 'rate',
  type: 'all',
  period: '2025',
  view: 'map',
  district: null,
  isSmoothed: false,
};
const model = (change: Partial<ViewState>, locale: 'zh-CN' | 'en' = 'zh-CN'): ViewModel =>
  viewModel(locale, madeUpFeed(), { ...first, ...change }, (code) => `/districts/${code}/`);

function cellsOf(table: Markup): readonly string[] {
  return table.children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : child.tag === 'td' || child.tag === 'th'
        ? [textOf(child)]
        : cellsOf(child),
  );
}

describe('the look of a measure', () => {
  it('is the verdict for rates and for clearance', () => {
    for (const measure of ['rate', 'clearance'] as const) {
      for (const { paint, radius } of model({ measure }).figures) {
        expect(['above', 'below', 'undistinguished']).toContain(paint);
        expect(radius).toBe(0);
      }
    }
  });

  it('is a circle for counts and sums, and no colour', () => {
    for (const measure of ['filed', 'loss', 'prevented', 'stopped', 'returned'] as const) {
      for (const { paint, radius } of model({ measure }).figures) {
        expect(paint).toBe('value');
        expect(radius).toBeGreaterThan(0);
      }
    }
  });

  it('is a class for the median, the same in every period', () => {
    const words = (period: string): readonly string[] =>
      model({ measure: 'median_loss', period }).legend.map((item) => item.words);
    expect(words('2025')).toEqual(words('2023').slice(0, words('2025').length));
    for (const { paint } of model({ measure: 'median_loss' }).figures) expect(paint).toMatch(/^class-[0-3]$/);
  });

  it('is the state where there is no figure, whatever the measure', () => {
    for (const measure of ['rate', 'loss', 'median_loss'] as const) {
      const { figures, legend } = model({ measure, period: '2022' });
      expect(figures.find(({ code }) => code === '621125')).toMatchObject({
        paint: 'suppressed',
        radius: 0,
        label: '不公布',
      });
      expect(legend.some(({ words }) => words.startsWith('c '))).toBe(true);
    }
  });

  it('counts the districts of every class', () => {
    for (const measure of ['rate', 'median_loss'] as const) {
      const { legend } = model({ measure, period: '2022' });
      expect(legend.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(7);
    }
  });
});

describe('a period without a figure of the whole', () => {
  const without = (state: PublishedValue, view: Partial<ViewState>, locale: 'zh-CN' | 'en' = 'zh-CN') => {
    const feed = madeUpFeed();
    const frames = feed.frames.map((frame) => ({
      ...frame,
      cells: frame.cells.map((cell) => {
        if (cell.period !== '2023') return cell;
        const values = Object.fromEntries(Object.keys(cell.values).map((measure) => [measure, state]));
        return cell.area === feed.region.code ? { ...cell, values } : { ...cell, verdicts: {} };
      }),
    }));
    return viewModel(locale, { ...feed, frames }, { ...first, period: '2023', ...view }, (code) => code);
  };
  const looks = ({ legend }: ViewModel) => legend.map(({ paint }) => paint);

  it('has a look of its own with one meaning, and says whose months are missing', () => {
    const shown = without(NOT_SUPPLIED, {});
    expect(shown.figures.filter(({ paint }) => paint === 'unjudged')).toHaveLength(6);
    expect(looks(shown)).toEqual(['above', 'undistinguished', 'below', 'unjudged', 'not_supplied']);
    expect(shown.legend.find(({ paint }) => paint === 'unjudged')).toMatchObject({
      words: '不能与全市相比',
      count: 6,
    });
    expect(shown.sentences[0]).toBe('示例：2023年，岷县2月未报送，没有全市数，不能与全市相比。');
    expect(without(NOT_SUPPLIED, {}, 'en').sentences[0]).toBe(
      'Example: Dingxi, 2023: no figure for the city, for want of Min County Feb 2023, and no comparison with it.',
    );
    expect(without(SUPPRESSED, {}).sentences[0]).toBe('示例：2023年，定西市不公布，不能与全市相比。');
    // A sum is compared with nothing.
    expect(without(NOT_SUPPLIED, { measure: 'loss' }).sentences[0]).toBe(
      '示例：2023年，岷县2月未报送，没有全市数。',
    );
  });

  it('stands in the legend of the periods side by side, whichever of them it is', () => {
    const beside = without(NOT_SUPPLIED, { period: '2025', view: 'multiples' });
    expect(beside.legend.find(({ paint }) => paint === 'unjudged')).toMatchObject({ count: null });
    expect(beside.legend.find(({ paint }) => paint === 'suppressed')).toMatchObject({ count: null });
    expect(beside.multiplesNote).toContain('画×的一期没有全市数，不能与全市相比。');
    const alone = without(NOT_SUPPLIED, { period: '2025' });
    expect(looks(alone)).not.toContain('unjudged');
    expect(model({ view: 'multiples' }).multiplesNote).not.toContain('×');
  });
});

describe('circles', () => {
  it('have areas in proportion to the figures', () => {
    expect(symbolRadius(25, 100) * 2).toBeCloseTo(symbolRadius(100, 100), 1);
    expect(symbolRadius(0, 100)).toBe(0);
  });

  it('have a legend of round figures', () => {
    expect(symbolSteps(17_970_000)).toEqual([10_000_000, 5_000_000, 1_000_000]);
    expect(symbolSteps(0)).toEqual([]);
  });
});

describe('the words of a view', () => {
  it('begin with the mark of examples', () => {
    for (const locale of LOCALES) {
      const shown = model({ period: '2026-09' }, locale);
      for (const words of [shown.title, ...shown.sentences, shown.provisional ?? ''])
        expect(words.startsWith(shown.example.trim())).toBe(true);
      expect(shown.example).not.toBe('');
    }
  });

  it('say that the latest months still grow, and by how much', () => {
    expect(model({ period: '2026-09' }).provisional).toContain('93%');
    expect(model({ period: '2026-09-r12' }).provisional).toContain('说不准');
    expect(model({ period: '2026-07' }).provisional).toBeNull();
    expect(model({ period: '2026-09' }).title).toMatch(/（初步数）$/);
    expect(model({ period: '2026-09' }, 'en').title).toMatch(/\(provisional\)$/);
    expect(model({ period: '2026-07' }).title).not.toMatch(/初步数/);
  });

  it('say of a low figure that still grows that it may be late recording, and never colour its fall', () => {
    const feed = madeUpFeed();
    const grown = (percent: number | null | undefined): readonly ViewModel[] => {
      const frames = feed.frames.map((frame) => ({
        ...frame,
        provisional:
          percent === undefined
            ? {}
            : Object.fromEntries(frame.periods.map((period) => [period, percent] as const)),
      }));
      const periods = ['2025', ...(feed.frames[0]?.periods.slice(12) ?? [])];
      return periods.map((period) => viewModel('zh-CN', { ...feed, frames }, { ...first, period }, () => ''));
    };
    const count = (models: readonly ViewModel[], words: string): number =>
      JSON.stringify(models.map(({ table }) => table)).split(words).length - 1;
    const low = (models: readonly ViewModel[]) =>
      models.flatMap(({ figures }) => figures.filter(({ paint }) => paint === 'below'));
    const settled = grown(undefined);
    const falls = count(settled, 'change-mark fall');
    expect(falls).toBeGreaterThan(0);
    expect(count(settled, '录得晚')).toBe(0);
    expect(low(settled).length).toBeGreaterThan(0);
    for (const { sentence } of low(settled)) expect(sentence).not.toContain('录得晚');
    for (const models of [grown(93), grown(null)]) {
      expect(count(models, 'change-mark fall')).toBe(0);
      expect(count(models, '较低，可能只是录得晚')).toBe(falls);
      expect(count(models, 'change-mark rise')).toBe(count(settled, 'change-mark rise'));
      for (const { sentence } of low(models)) expect(sentence).toMatch(/低于全市，可能只是录得晚$/);
    }
  });

  it('say how much one case moves a loss, as a band, for the city and for a district', () => {
    const shown = model({ measure: 'loss' });
    expect(shown.sentences.at(-1)).toMatch(/^示例：最大一案占全市损失的(10%–25%|10%以下)。$/);
    expect(shown.asides.get('621102')?.at(-1)).toMatch(/^最大一案占安定区损失的/);
    expect(model({ measure: 'rate' }).sentences.join('')).not.toContain('最大一案');
  });

  it('say the share of that case itself where the edition tells it, in the sentence and in the table', () => {
    const feed = madeUpFeed();
    const exact = {
      ...feed,
      frames: feed.frames.map((frame) => ({
        ...frame,
        cells: frame.cells.map((cell) => {
          const loss = publishedNumber(cell.values.loss ?? NOT_SUPPLIED);
          return loss === null || loss === 0 ? cell : { ...cell, largestLoss: loss / 8 };
        }),
      })),
    };
    const shown = viewModel('zh-CN', exact, { ...first, measure: 'loss' }, (code) => `/districts/${code}/`);
    expect(shown.sentences.at(-1)).toBe('示例：最大一案占全市损失的12.5%。');
    expect(cellsOf(shown.table).filter((words) => words === '12.5%').length).toBeGreaterThan(5);
  });

  it('say where others have printed a figure, behind that figure and nowhere else', () => {
    const feed = madeUpFeed();
    const cited = { '621102 2025 all filed': '某某日报' };
    const frames = feed.frames.map((frame) => (frame.periodKind === 'year' ? { ...frame, cited } : frame));
    const tableOf = (state: Partial<ViewState>, locale: 'zh-CN' | 'en' = 'zh-CN'): readonly string[] =>
      cellsOf(viewModel(locale, { ...feed, frames }, { ...first, ...state }, (code) => code).table);
    expect(tableOf({}).filter((words) => words.includes('《某某日报》已登'))).toHaveLength(1);
    expect(tableOf({}, 'en').join(' ')).toContain('printed in “某某日报”');
    expect(tableOf({ period: '2024' }).join(' ')).not.toContain('某某日报');
    const readout = (state: Partial<ViewState>, locale: 'zh-CN' | 'en' = 'zh-CN') =>
      viewModel(locale, { ...feed, frames }, { ...first, ...state }, (code) => code).figures.map(
        ({ citations }) => citations,
      );
    const others = Array<readonly string[]>(6).fill([]);
    expect(readout({ measure: 'filed' })).toEqual([['立案数：《某某日报》已登'], ...others]);
    expect(readout({ measure: 'rate' }, 'en')).toEqual([
      ['Incidents filed: printed in “某某日报”'],
      ...others,
    ]);
    // The sentence of a loss says no count.
    expect(readout({ measure: 'loss' }).flat()).toEqual([]);
    const city = { '621100 2025 all filed': '某某日报' };
    const whole = feed.frames.map((frame) =>
      frame.periodKind === 'year' ? { ...frame, cited: city } : frame,
    );
    expect(viewModel('zh-CN', { ...feed, frames: whole }, first, (code) => code).region?.citations).toEqual([
      '立案数：《某某日报》已登',
    ]);
  });

  it('give changes both ways, coloured only where the interval leaves out 1', () => {
    const { table, asides, hasChanges } = model({ period: '2026-09' });
    expect(hasChanges).toBe(true);
    expect(cellsOf(table).filter((words) => words.startsWith('看不出变化')).length).toBeGreaterThan(5);
    expect(JSON.stringify(table)).not.toMatch(/change-mark unclear/);
    expect(asides.get('621102')).toHaveLength(2);
    expect(model({ measure: 'clearance' }).hasChanges).toBe(false);
  });

  it('say of January and February that both are compared together, and why neither is with the month before', () => {
    const headOf = (period: string, locale: 'zh-CN' | 'en' = 'zh-CN') =>
      cellsOf(model({ period }, locale).table).slice(0, 6);
    expect(headOf('2026-02')).toContain('同比（1、2月合并）');
    expect(headOf('2026-01', 'en')).toContain('Year on year (Jan and Feb together)');
    expect(headOf('2026-03')).toContain('同比');
    expect(model({ period: '2026-02' }).changeNote).toMatch(/同比是1、2月合在一起.*1月、2月、3月都不作环比/);
    expect(model({ period: '2026-03' }).changeNote).toMatch(/不变[^合]*1月、2月、3月都不作环比/);
    expect(model({ period: '2026-04' }).changeNote).not.toMatch(/春节/);
    expect(model({ period: '2026-02' }).asides.get('621102')?.[0]).toMatch(/^同比（1、2月合并）/);
    const feed = madeUpFeed();
    const frames = feed.frames.map((frame) => ({
      ...frame,
      cells: frame.cells.map((cell) =>
        cell.period === '2026-03' && cell.changes.year_on_year !== undefined
          ? { ...cell, changes: { year_on_year: cell.changes.year_on_year } }
          : cell,
      ),
    }));
    const march = viewModel('zh-CN', { ...feed, frames }, { ...first, period: '2026-03' }, (code) => code);
    expect(cellsOf(march.table).filter((words) => words === '春节前后不比').length).toBeGreaterThan(6);
  });

  it('rank nobody: districts stand in the order of the table that names them', () => {
    const { table, figures } = model({ measure: 'loss' });
    const codes = [...JSON.stringify(table).matchAll(/"data-code":"(\d+)"/g)].map(([, code]) => code);
    expect(codes).toEqual(madeUpFeed().districts.map(({ code }) => code));
    expect(figures.map(({ code }) => code)).toEqual(codes);
  });
});

describe('periods side by side', () => {
  const months = madeUpFeed().frames[0]?.periods ?? [];
  it('are the twelve up to the chosen one', () => {
    expect(multiplePeriods(months, '2026-09')).toHaveLength(12);
    expect(multiplePeriods(months, '2026-09').at(-1)).toBe('2026-09');
    expect(multiplePeriods(months, '2024-03').at(-1)).toBe('2024-03');
    expect(multiplePeriods(months, '2022-02')).toContain('2022-12');
  });

  it('do not overlap where each is twelve months long', () => {
    const rolling = months.slice(11).map((month) => `${month}-r12`);
    expect(multiplePeriods(rolling, '2026-09-r12')).toEqual([
      '2023-09-r12',
      '2024-09-r12',
      '2025-09-r12',
      '2026-09-r12',
    ]);
  });
});

it('every view that is published can be shown, in both languages', () => {
  const feed = madeUpFeed();
  for (const frame of feed.frames) {
    for (const type of frame.types) {
      for (const measure of frame.measures) {
        const period = frame.periods.find((candidate) => !candidate.startsWith('2026')) ?? '';
        for (const locale of LOCALES)
          expect(viewModel(locale, feed, { ...first, measure, type, period }, () => '').figures).toHaveLength(
            7,
          );
      }
    }
  }
  expect(widestLabel('zh-CN', feed)).toMatch(/万$/);
});
