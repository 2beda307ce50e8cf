import { expect, test } from 'vitest';

import { typedFigures } from '../../../../src/pipeline/content/typed-figures.ts';

const PLACES = new Set(['虚构市', '虚构', '甲区', '乙县']);
const found = (text: string, file = 'articles/a.md'): readonly string[] =>
  typedFigures(file, text, PLACES).map(({ value }) => value ?? '');

test.each([
  ['全市去年立案2217起。', ['2217起']],
  ['全县损失1,423.8万元', ['1,423.8万元']],
  ['乙县的案子有12起，虚构市有30起', ['12起', '30起']],
  ['乙县被骗20多万元', ['20多万元']],
  ['本县上升30%', ['30%']],
  ['由100起上升到150起，上升30%', ['100起', '150起', '30%']],
  ['去年立案100起', ['100起']],
  ['诈骗案件同比下降12.5％', ['12.5％']],
  ['乙县占全国的3%', ['3%']],
  ['老年人被骗最多', ['老年人被骗最多']],
])('typed by hand, and found: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  '2023年全国破案43.7万起。',
  '公安部公布，立案下降12%。',
  '去年全市立案{{incidents-year-district 2025 621100 filed}}起。',
  '写成 `全市12起`',
  '“全市只有3个名额，稳赚30%。”',
  '全市从2027年1月1日起执行，全市各银行取5万元以上要核实。',
  '年化收益30%是假的。',
  '定期存款利率由3%调到2%',
  '乙县第3起',
  '不是老年人被骗最多，哪个年龄都有。',
  '一家人一起看，全县看',
])('no figure of ours, and left alone: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('a note on methods may state its limits, and what nobody could read is not asked for', () => {
  expect(found('全市99.8%概率界', 'methodology/zh-CN/0001-a.md')).toEqual([]);
  expect(typedFigures('a.md', '全市12起，乙县', null)).toHaveLength(1);
});
