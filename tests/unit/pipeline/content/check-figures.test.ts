import { expect, test } from 'vitest';

import { NOT_DUE, NOT_SUPPLIED, shown, SUPPRESSED } from '../../../../src/domain/published-value.ts';
import type { TextFigureTables } from '../../../../src/domain/text-figures.ts';
import { figureProblems } from '../../../../src/pipeline/content/check-figures.ts';
import { figureInText, localeOfText } from '../../../../src/pipeline/content/figure-in-text.ts';
import { formatProblem } from '../../../../src/pipeline/problem.ts';
import { madeUpCell, madeUpFrame } from '../../charts/made-up-frame.ts';

const SOURCE = {
  id: 'S1',
  title: '甘肃日报',
  publisher: null,
  published: '2019-12-19',
  url: 'https://a.test/',
};
const cited = (id: string, over: object) => ({
  id,
  value: 2,
  unit: '万起',
  qualifier: 'exact' as const,
  valueBase: 20_000,
  baseUnit: '起',
  source: SOURCE,
  ...over,
});

const TABLES: TextFigureTables = {
  frames: [
    madeUpFrame([
      madeUpCell('621102', shown(2217)),
      { ...madeUpCell('621121', shown(7)), values: { filed: shown(0), loss: shown(14_238_000) } },
      madeUpCell('621122', SUPPRESSED),
      madeUpCell('621123', NOT_SUPPLIED),
      madeUpCell('621124', NOT_DUE),
    ]),
  ],
  cited: [
    cited('F001', { qualifier: 'nearly' }),
    cited('F002', { value: 6, unit: '万个', qualifier: 'more_than', valueBase: 60_000, baseUnit: '个' }),
    cited('F003', { value: 24.7, unit: '%', valueBase: 24.7, baseUnit: '%' }),
    cited('F004', { value: 1500, unit: '名', qualifier: 'more_than', valueBase: 1500, baseUnit: '名' }),
  ],
  rules: { min_count: 5, largest_share: 70, sum_share: 15, money: 1000, median: 100 },
};

test.each([
  ['incidents-year-district 2025 621102 filed', '2,217起（示例）', '2,217 incidents (example)'],
  ['incidents-year-district 2025 621121 filed', '0起（示例）', '0 incidents (example)'],
  ['incidents-year-district 2025 621121 loss', '1,423.8万元（示例）', '14.2 m CNY (example)'],
  [
    'incidents-year-district 2025 621102 rate all',
    '每万人1,108.5起（示例）',
    '1,108.5 per 10,000 residents (example)',
  ],
  ['  incidents-year-district  2025 621122 filed ', '不公布', 'withheld'],
  ['published_figures F001', '近2万起', 'nearly 20,000 cases'],
  ['published_figures F003', '24.7%', '24.7%'],
  ['published_figures F004', '1,500余名', 'more than 1,500 people'],
  ['disclosure largest_share', '70%', '70%'],
  ['disclosure money', '1,000元', '1,000 CNY'],
])('{{%s}}', (expression, zh, en) => {
  expect(figureInText(TABLES, 'zh-CN', expression)).toMatchObject({ text: zh });
  expect(figureInText(TABLES, 'en', expression)).toMatchObject({ text: en });
});

test('a figure of others carries its source, a figure of ours its place', () => {
  expect(figureInText(TABLES, 'zh-CN', 'published_figures F001')).toMatchObject({
    source: SOURCE,
    key: null,
  });
  expect(figureInText(TABLES, 'zh-CN', 'incidents-year-district 2025 621102 filed')).toMatchObject({
    key: 'incidents-year-district 2025 621102 filed all',
  });
});

test.each([
  ['{{incidents-year-county 2025 621102 filed}}', '没有公布这张表'],
  ['{{incidents-year-district 2025 621102}}', '要写表、时期、地区代码、量'],
  ['{{incidents-year-district 2025 621102 fielded}}', '要写表、时期、地区代码、量'],
  ['{{incidents-year-district 2031 621102 filed}}', '没有这个时期'],
  ['{{incidents-year-district 2025 999999 filed}}', '没有这个时期'],
  ['{{incidents-year-district 2025 621102 stopped}}', '没有这个时期'],
  ['{{incidents-year-district 2025 621124 filed}}', '还没有到期'],
  ['{{incidents-year-district 2025 621123 filed}}', '还没有报送'],
  ['{{published_figures F999}}', '没有这个编号'],
  ['{{disclosure seed}}', '没有这一项公布规则'],
  ['{{}}', '没有公布这张表'],
  ['{{disclosure money}', '花括号没有成对'],
  ['{{disclosure\nmoney}}', '花括号没有成对'],
])('%j is refused with its line, its place and what to do', (written, rule) => {
  const problems = figureProblems('articles/a.md', `---\ntitle: 好\n---\n\n好好${written}。\n`, TABLES);
  const [first] = problems;
  expect(first).toMatchObject({ file: 'articles/a.md', line: 5, column: '第3个字' });
  expect(first?.rule).toContain(rule);
  expect(first?.remedy).not.toBe('');
  expect(formatProblem(first ?? expect.fail())).toMatch(/^articles\/a\.md:5 项 第3个字 值“/);
});

test('a unit without an English word is refused in English texts only', () => {
  const text = '{{published_figures F002}}';
  expect(figureProblems('methodology/zh-CN/a.md', text, TABLES)).toEqual([]);
  expect(figureProblems('methodology/en/a.md', text, TABLES)).toHaveLength(1);
});

test('titles and summaries carry no figure: they travel without their page', () => {
  const text = '---\nsummary: 立案{{incidents-year-district 2025 621102 filed}}\n---\n\n好。\n';
  expect(figureProblems('articles/a.md', text, TABLES)).toEqual([expect.objectContaining({ line: 2 })]);
});

test('code shows how to write', () => {
  expect(figureProblems('a.md', '写成 `{{表 时期 地区 量}}`。\n\n```\n{{x}}\n```\n', TABLES)).toEqual([]);
});

test.each([
  ['/x/content/methodology/en/0001-a.md', 'en'],
  ['content/pages/about.en.md', 'en'],
  ['content\\methodology\\en\\0001-a.md', 'en'],
  ['content/articles/en.md', 'zh-CN'],
  ['content/methodology/zh-CN/a.md', 'zh-CN'],
])('%s is in %s', (path, locale) => {
  expect(localeOfText(path)).toBe(locale);
});
