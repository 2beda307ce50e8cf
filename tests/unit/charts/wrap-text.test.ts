import { expect, it } from 'vitest';

import { wrapText } from '../../../src/charts/wrap-text.ts';

it('breaks Chinese anywhere but before punctuation', () => {
  expect(wrapText('立案四百起，高于全市。', 5)).toEqual(['立案四百', '起，高于全', '市。']);
  for (const line of wrapText('示例：安定区高于全市，通渭县低于全市，其余与全市无明显差异。', 8))
    expect(line).not.toMatch(/^[，。：]/);
});

it('breaks other words at spaces only', () => {
  expect(wrapText('Example: the city', 6)).toEqual(['Example:', 'the city']);
  expect(wrapText('', 8)).toEqual([]);
});

it('loses nothing', () => {
  const text = '数据截至2026年9月30日。发布版本2026.3（校验值abc）。https://a.test/?m=rate';
  expect(wrapText(text, 12).join('')).toBe(text);
});
