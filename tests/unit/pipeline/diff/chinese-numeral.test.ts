import { expect, test } from 'vitest';

import { chineseNumeral } from '../../../../src/pipeline/diff/chinese-numeral.ts';

test.each([
  [0, '零'],
  [1, '一'],
  [2, '两'],
  [7, '七'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [57, '五十七'],
  [99, '九十九'],
  [100, '100'],
])('%i is %s', (count, text) => {
  expect(chineseNumeral(count)).toBe(text);
});
