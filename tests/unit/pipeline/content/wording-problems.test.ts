import { expect, test } from 'vitest';

import { wordingProblems } from '../../../../src/pipeline/content/wording-problems.ts';

const found = (text: string): readonly string[] =>
  wordingProblems('articles/a.md', text).map(({ line, remedy }) => `${line ?? '-'} ${remedy}`);

test.each([
  ['防范电信诈骗', '改成“电信网络诈骗”'],
  ['装国家反诈中心 APP', '改成“国家反诈中心App”'],
  ['他的帐户', '改成“账户”'],
  ['拨打１１０', '写成“110”'],
  ['先停手,再打110。', '换成中文的“，”'],
  ['先停手, 再打110。', '换成中文的“，”'],
  ['他说:“停”。', '换成中文的“：”'],
  ['打了吗?', '换成中文的“？”'],
  ['先停手.再打', '换成中文的“。”'],
  ['看《办法》,再打', '换成中文的“，”'],
  ['先停手 ，再打110。', '删掉空格，只留“，”'],
  ['先停手， 再打110。', '删掉空格，只留“，”'],
])('%s', (line, remedy) => {
  expect(found(`---\ntitle: 好\n---\n\n${line}\n`)).toEqual([`5 ${remedy}`]);
});

test('the front matter is read too', () => {
  expect(found('---\ntitle: 你好,世界\ntitle_en: "Stop，now"\n---\n')).toEqual([
    '2 换成中文的“，”',
    '3 换成英文标点',
  ]);
});

test.each([
  '---\naliases: [刷单, 连单]\nreviews: [{ level: 1, reviewer: 王某, date: 2026-09-03 }]\n---\n',
  "---\ntitle: '题'\nterms:\n  - '甲'\n---\n\n1. 一\n2. 二\n",
  '依据《防范电信诈骗宣传办法》。写成 `先,再`。',
  '2026-09-03 14:05，比例3:1，[看](/help/)（Wilson, 1927）',
  '去年{{incidents-year-district 2025 621100 filed}}，好。',
  '| 好， | 好 |',
])('is left alone: %j', (text) => {
  expect(found(text)).toEqual([]);
});
