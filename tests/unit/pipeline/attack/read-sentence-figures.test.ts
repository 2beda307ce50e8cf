import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { areaAccount } from '../../../../src/domain/area-account.ts';
import type { MEASURES } from '../../../../src/domain/published-frame.ts';
import { publishedNumber } from '../../../../src/domain/published-value.ts';
import { accountParagraphs } from '../../../../src/i18n/account-sentences.ts';
import { figureWords, figureWordsOf } from '../../../../src/i18n/figure-words.ts';
import { LOCALES, type Locale } from '../../../../src/i18n/locale.ts';
import { PLACE } from '../../../../src/i18n/place-here.ts';
import { readHtmlFigures } from '../../../../src/pipeline/attack/read-html-figures.ts';
import { readSentenceFigures } from '../../../../src/pipeline/attack/read-sentence-figures.ts';
import { cluesOf } from '../../../../src/pipeline/attack/reading-clues.ts';
import { GROUPS, PERIOD_OF, randomAccounts } from '../../domain/random-account-sources.ts';

const UNITS = { money: 1000, median: 100 };
const NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  '621100': ['定西市', 'Dingxi'],
  '621102': ['安定区', 'Anding District'],
  '621121': ['通渭县', 'Tongwei County'],
  '621125': ['漳县', 'Zhang County'],
};
const PERIODS = [...Object.values(PERIOD_OF).flat(), '2024', '2026-q2'];

function nameIn(locale: Locale, code: string): string {
  return NAMES[code]?.[locale === 'en' ? 1 : 0] ?? code;
}

function cluesIn(locale: Locale) {
  const areas = Object.keys(NAMES).map((code) => ({ code, names: [nameIn(locale, code)] }));
  return cluesOf(figureWords(locale), locale, areas, PERIODS, { groups: GROUPS, types: [] });
}

function read(locale: Locale, text: string, heading = ''): readonly string[] {
  return readSentenceFigures('a.html', text, heading, cluesIn(locale), UNITS).map(
    ({ area, period, type, measure, value }) =>
      `${area} ${period} ${type} ${measure} ${value.lower}–${value.upper}`,
  );
}

test.each<readonly [Locale, string, readonly string[]]>([
  [
    'zh-CN',
    '示例：2025年，安定区立案31起；损失金额32.1万元。',
    ['621102 2025 all filed 31–31', '621102 2025 all loss 320500–321500'],
  ],
  [
    'en',
    'Example: 2025, Anding District: 31 filed; reported loss: 1.2 m CNY.',
    ['621102 2025 all filed 31–31', '621102 2025 all loss 1149500–1250500'],
  ],
  [
    'zh-CN',
    '2025年，安定区立案31起；通渭县立案7起。',
    ['621102 2025 all filed 31–31', '621121 2025 all filed 7–7'],
  ],
  [
    'zh-CN',
    '2025年，比上年明显增多的类型：贷款、征信类立案60起（上年20起）；劝阻成功数8起，及时劝住了。',
    [
      '621125 2025 group:loan-credit filed 60–60',
      '621125 2024 group:loan-credit filed 20–20',
      '621125 2025 all prevented 8–8',
    ],
  ],
  [
    'en',
    '2025, clearly more than the year before: Loans and credit with 60 filed (20 the year before).',
    ['621125 2025 group:loan-credit filed 60–60', '621125 2024 group:loan-credit filed 20–20'],
  ],
  [
    'zh-CN',
    '2025年，安定区立案31起；损失金额5,690.1万加拿大元。',
    ['621102 2025 all filed 31–31', '621102 2025 all loss 56900500–56901500'],
  ],
  ['en', '2025, withheld: money returned, per 10,000 residents.', []],
  ['zh-CN', '2025年，最大一案占安定区损失的10%–25%。', []],
  ['zh-CN', '2025年同比看不出变化（0.95，95%区间0.83–1.08）。', []],
  ['zh-CN', '2025年，安定区破案率31.2%（95%区间28.0–34.6）。', ['621102 2025 all clearance 31.15–31.25']],
])('%s: %s', (locale, text, figures) => {
  expect(read(locale, text, locale === 'en' ? 'Zhang County' : '漳县')).toEqual(figures);
});

describe.each(LOCALES)('an account in %s', (locale) => {
  test('is read back as what it was made of: every count and sum of its area', () => {
    fc.assert(
      fc.property(randomAccounts, ({ sources, area, period }) => {
        const account = areaAccount(sources, area, period);
        if (account === null) return;
        const paragraphs = accountParagraphs(locale, account, (code) => nameIn(locale, code));
        const figures = paragraphs.flatMap(({ text }) =>
          readSentenceFigures('a.html', text, nameIn(locale, area), cluesIn(locale), UNITS),
        );
        for (const { area: of, period: when, type, measure, value } of figures) {
          const told = sources.frames
            .flatMap(({ cells }) => cells)
            .find(
              (cell) =>
                cell.area === of &&
                cell.period === when &&
                `group:${cell.type}` === type.replace(/^all$/, 'group:all'),
            );
          const published = measure === 'solved' ? undefined : told?.values[measure];
          const number = published === undefined ? null : publishedNumber(published);
          expect(number, `${of} ${when} ${type} ${measure}`).not.toBeNull();
          expect(value.lower).toBeLessThanOrEqual((number ?? Number.NaN) + 1e-6);
          expect(value.upper).toBeGreaterThanOrEqual((number ?? Number.NaN) - 1e-6);
        }
        const found = new Set(figures.filter(({ type }) => type === 'all').map(({ measure }) => measure));
        const shownOf = (measure: (typeof MEASURES)[number]): boolean => {
          const value = account.cell.values[measure];
          return value !== undefined && publishedNumber(value) !== null;
        };
        if (shownOf('filed')) expect(found).toContain('filed');
        if (shownOf('loss')) expect(found).toContain('loss');
        expect(figures.filter(({ type }) => type !== 'all')).toHaveLength(2 * account.risen.length);
      }),
      { numRuns: 120 },
    );
  });
});

test('a figure that a text puts in says itself where it belongs, whatever the words around it', () => {
  const html = `<p>安定区以外，2025年定西市立案<data value="incidents-year-district-group 2025 621100 filed loan-credit">2,217起（示例）</data>，
    全省2025年<span class="cited">立案20000起（<a href="https://a.test/">报</a>）</span>。</p>`;
  const figures = readHtmlFigures('a.html', html, cluesIn('zh-CN'), UNITS);
  expect(figures).toEqual([
    expect.objectContaining({
      area: '621100',
      period: '2025',
      type: 'group:loan-credit',
      measure: 'filed',
      value: { lower: 2217, upper: 2217 },
    }),
  ]);
});

test('the title of a source is no figure of ours, in a table or in a readout', () => {
  const cite = '<cite class="cited">立案数：《2024年立案300起》已登</cite>';
  const html = `<h1>安定区</h1><table><caption>示例：安定区</caption>
    <thead><tr><th>年份</th><th>立案（起）</th></tr></thead>
    <tbody><tr><th>2025</th><td>${cite}27${cite}</td></tr></tbody></table>
    <figure><figcaption>示例：2025年每万常住人口立案数</figcaption>
    <ul><li data-code="621102"><strong>安定区</strong><p>示例：立案27起</p>${cite}</li></ul></figure>`;
  const figures = readHtmlFigures('a.html', html, cluesIn('zh-CN'), UNITS);
  expect(figures.map(({ area, period, measure, value }) => [area, period, measure, value.lower])).toEqual(
    Array(2).fill(['621102', '2025', 'filed', 27]),
  );
});

test('a table of measures names them in its rows', () => {
  const html = `<h1>示例：安定区：2025年简报</h1><table><caption>示例：2025年各项数字</caption>
    <thead><tr><th>指标</th><th>安定区</th><th>定西市</th><th>与全市相比</th></tr></thead>
    <tbody><tr><th>立案数（起）</th><td>469</td><td>2,217</td><td>高于</td></tr>
    <tr><th>损失金额（元）</th><td>1,423.8万</td><td>不公布</td><td>—</td></tr>
    <tr><th>同比</th><td>0.95<span class="range">0.8–1.1</span></td><td>0.92</td><td>—</td></tr></tbody></table>`;
  const figures = readHtmlFigures('a.html', html, cluesIn('zh-CN'), UNITS);
  expect(figures.map(({ area, measure, value }) => [area, measure, value.lower, value.upper])).toEqual([
    ['621102', 'filed', 469, 469],
    ['621100', 'filed', 2217, 2217],
    ['621102', 'loss', 14_237_500, 14_238_500],
  ]);
});

test('a sum in a currency that bears the name of the whole is still of the area that the sentence names', () => {
  const place = { ...PLACE, whole: { zh: '加拿大', en: 'Canada' }, currency: 'CAD' };
  const areas = [
    { code: 'CA', names: ['加拿大'] },
    { code: '48', names: ['艾伯塔省'] },
  ];
  const clues = cluesOf(figureWordsOf('zh-CN', place), 'zh-CN', areas, ['2025']);
  const said = readSentenceFigures(
    'a.html',
    '2025年，艾伯塔省立案31起；损失金额29.6万加拿大元。',
    '',
    clues,
    UNITS,
  );
  expect(said.map(({ area, measure }) => `${area} ${measure}`)).toEqual(['48 filed', '48 loss']);
});
