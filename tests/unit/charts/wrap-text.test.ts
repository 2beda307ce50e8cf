import fc from 'fast-check';
import { expect, it } from 'vitest';

import { balanceText, fillLines, widthInEms, wrapText } from '../../../src/charts/wrap-text.ts';

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

it('leaves no opening quote at the end of a line, and no closing one at the beginning', () => {
  expect(wrapText('出了事打110。', 6)).toEqual(['出了事打', '110。']);
  for (let width = 3; width < 14; width += 1)
    for (const line of wrapText('他说：“我是公安局的”，你说“不信”（先挂），再打《通知》上的号码', width)) {
      expect(line).not.toMatch(/[“（《]$/);
      expect(line).not.toMatch(/^[”）》，：]/);
    }
});

it('leaves no character alone in a last line', () => {
  expect(fillLines('告诉家人，打110或到派出所当面问', 15)).toEqual(['告诉家人，打110或到派出所', '当面问']);
  expect(fillLines('挂断电话', 15)).toEqual(['挂断电话']);
});

it('balances a headline over as many lines as it needs, none wider than allowed', () => {
  expect(balanceText('开学季反诈进校园做起', 9)).toEqual(['开学季反诈', '进校园做起']);
  expect(balanceText('示例：开学季反诈进校园', 10)).toEqual(['示例：', '开学季反诈进校园']);
  expect(balanceText('96110来电可以接，报案要打110', 10)).toEqual(['96110来电可以接，', '报案要打110']);
  expect(balanceText('示例：返乡', 10)).toEqual(['示例：返乡']);
  expect(balanceText('，听到就挂', 3).join('')).toBe('，听到就挂');
  const texts = fc
    .array(fc.constantFrom('听', '到', '“', '”', '，', 'App ', '96110'), { maxLength: 30 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(texts, fc.integer({ min: 4, max: 20 }), (text, width) => {
      const plain = wrapText(text, width);
      const balanced = balanceText(text, width);
      expect(balanced.length).toBe(plain.length);
      expect(balanced.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      const widest = (lines: readonly string[]) => Math.max(0, ...lines.map(widthInEms));
      expect(widest(balanced)).toBeLessThanOrEqual(Math.max(width, widest(plain)));
    }),
  );
});
