import { expect, test } from 'vitest';

import { checkBody } from '../../../../src/pipeline/content/check-body.ts';

const rulesOf = (body: string): readonly string[] =>
  checkBody('a.md', body, 1).map(({ rule }) => rule.slice(0, 9));

test.each([
  ['##付钱以前', '井号和标题之间没有'],
  ['好\n\n#付钱以前', '井号和标题之间没有'],
  ['＃＃ 付钱以前', '标题的井号是全角的'],
  ['看[怎么做](/help/)和[怎么做]（/help/）。', '链接的括号是中文的'],
  ['[怎么做]（https://example.org/a）', '链接的括号是中文的'],
  ['［怎么做］（/help/）', '链接的括号是中文的'],
  ['【怎么做】(/help/)', '链接的括号是中文的'],
  ['[怎么做](/help/）', '链接的括号是中文的'],
  ['停！[怎么做]（/help/）', '链接的括号是中文的'],
  ['[怎么做] (/help/)', '链接的两对括号之间'],
  ['！[一张图](/a.png)', '图片的写法里有中文'],
  ['！[…]', '图片的写法里有中文'],
  ['！【一张图】（/a.png）', '图片的写法里有中文'],
  ['![一张图]（/a.png）', '图片没有写完，网页'],
  ['![一张图]', '图片没有写完，网页'],
  ['![一张图', '图片没有写完，网页'],
  ['＊＊停手＊＊', '加粗的星号是全角的'],
])('is told, once: %j', (body, expected) => {
  expect(rulesOf(body)).toEqual([expected]);
});

test.each([
  '## 付钱以前\n\n### 再看\n\n#反诈在行动#',
  '看[怎么做](/help/)（或者打110）。',
  '别慌！[怎么做](/help/)',
  '![图](/a.png)，![图][a]\n\n[a]: /a.png',
  '[注]（见第三条）',
  '停！！先打110！',
])('what is meant so is left alone: %j', (body) => {
  expect(rulesOf(body)).toEqual([]);
});
