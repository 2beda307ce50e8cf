import { expect, test } from 'vitest';

import { lawArticles } from '../../../src/i18n/law-articles.ts';

test.each([
  ['art.6(2)(3);art.7', '第六条第二款、第三款；第七条', 'art. 6(2)(3); art. 7'],
  ['art.10', '第十条', 'art. 10'],
  ['art.34', '第三十四条', 'art. 34'],
  ['art.20;art.41', '第二十条；第四十一条', 'art. 20; art. 41'],
  ['rules of 2016', 'rules of 2016', 'rules of 2016'],
])('%s', (cited, zh, en) => {
  expect(lawArticles('zh-CN', cited)).toBe(zh);
  expect(lawArticles('en', cited)).toBe(en);
});
