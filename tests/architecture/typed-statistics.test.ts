import { expect, it } from 'vitest';

import { typedStatistics, typedStatisticsIn } from './typed-statistics.ts';

it('no statistic in the content is typed by hand', () => {
  expect(typedStatisticsIn('content')).toEqual([]);
});

it.each([
  '去年全市立案2217起。',
  '损失1,423.8万元。',
  '止付20亿元，',
  '破案率31.2%',
  '劝阻4万余人次',
  '上升10.8个百分点',
  '2,217 incidents were filed',
  'a loss of 14.2 m CNY',
  'up 12 percent',
])('finds: %s', (line) => {
  expect(typedStatistics('content/articles/a.md', `---\n---\n\n${line}\n`)).toEqual([
    expect.objectContaining({ line: 4 }),
  ]);
});

it.each([
  '马上打110，96110也行。',
  '家里人一起看。',
  '2022年12月1日起施行',
  '去年全市立案{{incidents-year-district 2025 621100 filed}}。',
  '近{{published_figures F001}}',
  '写成 `12起`',
  '第2条',
])('leaves alone: %s', (line) => {
  expect(typedStatistics('content/articles/a.md', line)).toEqual([]);
});

it('allows a number of the method in its own note only', () => {
  expect(typedStatistics('content/methodology/en/0003-rates.md', 'its 95% interval')).toEqual([]);
  expect(typedStatistics('content/articles/a.md', 'its 95% interval')).toHaveLength(1);
});
