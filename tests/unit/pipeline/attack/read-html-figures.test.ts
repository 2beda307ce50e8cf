import { expect, test } from 'vitest';

import { figureWords } from '../../../../src/i18n/figure-words.ts';
import { cluesOf } from '../../../../src/pipeline/attack/reading-clues.ts';
import { readHtmlFigures } from '../../../../src/pipeline/attack/read-html-figures.ts';

const clues = cluesOf(
  figureWords('zh-CN'),
  'zh-CN',
  [
    { code: 'a', names: ['安定区', '安定'] },
    { code: 'b', names: ['通渭县', '通渭'] },
    { code: 'whole', names: ['定西市', '全市合计'] },
  ],
  ['2025', '2025-q1', '2025-01', '2025-02'],
  { groups: ['loan-credit'], types: [{ id: 'fake-loan', name: '虚假网络贷款' }] },
);
const UNITS = { money: 1000, median: 100 };

function read(html: string): readonly string[] {
  return readHtmlFigures('page.html', html, clues, UNITS).map(
    ({ area, period, measure, value }) => `${area} ${period} ${measure} ${value.lower}–${value.upper}`,
  );
}

test('a table of areas: the period stands in its caption, the measure over the column', () => {
  const table = `<table><caption>示例：2025年</caption>
    <thead><tr><th>县区</th><th>立案（起）</th><th>损失（元）</th><th>与全市相比</th></tr></thead>
    <tbody><tr><th><a href="/">安定区</a></th><td>469</td><td>1.2万</td><td>高于</td></tr>
    <tr><th>全市合计</th><td><span class="state">不公布</span></td><td>0</td><td>—</td></tr></tbody></table>`;
  expect(read(table)).toEqual(['a 2025 filed 469–469', 'a 2025 loss 11500–12500', 'whole 2025 loss 0–0']);
});

test('a table of months: areas over the columns, the measure in the caption', () => {
  const table = `<table><caption>示例：立案数（起）</caption>
    <thead><tr><th>时期</th><th>安定</th><th>通渭</th></tr></thead>
    <tbody><tr><th>2025年2月</th><td>31</td><td>7</td></tr></tbody></table>`;
  expect(read(table)).toEqual(['a 2025-02 filed 31–31', 'b 2025-02 filed 7–7']);
});

test('a table of one district: its name stands over the page; an interval is no figure', () => {
  const page = `<h1>通渭县</h1><table><thead><tr><th>时期</th><th>每万人</th></tr></thead>
    <tbody><tr><th>2025年第1季度</th><td>2.1<span class="range">1.8–2.4</span></td></tr></tbody></table>`;
  const [only, ...others] = read(page);
  expect(others).toEqual([]);
  expect(only).toMatch(/^b 2025-q1 rate 2\.0\d+–2\.1/);
});

test('a table of groups or of types: each figure is of its own type, and of none that has no name', () => {
  const table = (
    caption: string,
    row: string,
  ): string => `<h1>定西市</h1><table><caption>示例：${caption}：立案数（起）</caption>
    <thead><tr><th>大类</th><th>2025年第1季度（初步数）</th><th>2025年</th></tr></thead>
    <tbody><tr><th>${row}</th><td>31</td><td>120</td></tr></tbody></table>`;
  const typesOf = (html: string): readonly string[] =>
    readHtmlFigures('page.html', html, clues, UNITS).map(
      ({ area, period, type, value }) => `${area} ${period} ${type} ${value.lower}`,
    );
  expect(typesOf(table('分季度、分大类', '贷款、征信'))).toEqual([
    'whole 2025-q1 group:loan-credit 31',
    'whole 2025 group:loan-credit 120',
  ]);
  expect(typesOf(table('分年、分类型', '虚假网络贷款')).at(1)).toBe('whole 2025 type:fake-loan 120');
  expect(typesOf(table('分年、分类型', '没有这种'))).toEqual([]);
});

test('a smoothed rate is read as no rate: times residents it would be a wrong count', () => {
  const table = `<table><caption>示例：2025年每万常住人口立案数</caption>
    <thead><tr><th>县区</th><th>立案（起）</th><th>每万人</th><th>平滑值</th></tr></thead>
    <tbody><tr><th>安定区</th><td>469</td><td>11.3</td><td>11.0</td></tr></tbody></table>`;
  expect(read(table).map((figure) => figure.split(' ')[2])).toEqual(['filed', 'rate']);
  const drawing = `<figure><figcaption>示例：2025年每万常住人口立案数（平滑值）</figcaption>
    <svg aria-label="2025年每万常住人口立案数（平滑值）">
    <a data-code="a" aria-label="安定区：立案469起，每万人11.3起。平滑值11.0"></a>
    <text>安定区</text><text>11.0</text></svg></figure>`;
  expect(new Set(read(drawing).map((figure) => figure.split(' ').slice(2).join(' ')))).toEqual(
    new Set(['filed 469–469', 'rate 11.25–11.350000000000001']),
  );
});

test('the mark of a provisional month hides no figure', () => {
  const table = `<table><caption>示例：立案数（起）</caption><thead><tr><th>时期</th><th>安定</th></tr></thead>
    <tbody><tr><th>2025年2月（初步数）</th><td>31</td></tr></tbody></table>`;
  expect(read(table)).toEqual(['a 2025-02 filed 31–31']);
});

test('a drawing says by its label what is printed under each name', () => {
  const page = `<figure><figcaption>示例：2025年每万常住人口立案数</figcaption>
    <svg aria-label="2025年每万常住人口立案数"><a data-code="a" aria-label="安定区：立案469起，每万人11.3起"></a>
    <text>安定区</text><text>11.3</text></svg></figure>`;
  expect(new Set(read(page).map((figure) => figure.split(' ').slice(0, 3).join(' ')))).toEqual(
    new Set(['a 2025 filed', 'a 2025 rate']),
  );
});

test('a sentence names area, period and count', () => {
  expect(read('<p>示例：2025年1月，安定区立案38起，每万人0.9起。</p>')).toContain('a 2025-01 filed 38–38');
});

test('of two sentences without a space between them, each speaks of its own area', () => {
  const english = cluesOf(
    figureWords('en'),
    'en',
    [
      { code: 'a', names: ['Anding District'] },
      { code: 'whole', names: ['Dingxi'] },
    ],
    ['2025'],
  );
  const page =
    '<p>Dingxi, 2025: 2,217 filed, 9.0 per 10,000 residents.Example: Anding District is above.</p>';
  const read = readHtmlFigures('en/page.html', page, english, UNITS).filter(
    ({ measure }) => measure === 'filed',
  );
  expect(read.map(({ area, value }) => [area, value.lower])).toEqual([['whole', 2217]]);
});
