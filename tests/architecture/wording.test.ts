import { expect, it } from 'vitest';

import { findWordingProblems } from '../check-wording.ts';

it.each([
  ['half-width punctuation', '先停手,再打110。'],
  ['half-width punctuation before a quotation mark', '他说:“我是客服。”'],
  ['full-width letters and digits', '拨打１１０'],
  ['a space beside full-width punctuation', '先停手 ，再打110。'],
  ['the wrong name of the App', '装国家反诈中心APP'],
  ['the wrong name of the App, with a space', '装国家反诈中心 App'],
  ['the short name of the crime', '防范电信诈骗'],
  ['a wrong character', '他的帐户'],
])('wording refuses %s', (_, line) => {
  expect(findWordingProblems('a.md', `好。\n\n${line}\n`)).toEqual([expect.objectContaining({ line: 3 })]);
});

it.each([
  '装国家反诈中心App，防范电信网络诈骗。',
  '依据《防范电信诈骗宣传办法》。',
  '打开App，然后说：“好”。',
  '2026-09-03 14:05，比例3:1',
])('wording accepts: %s', (line) => {
  expect(findWordingProblems('a.md', line)).toEqual([]);
});

it('wording reads the front matter too, with its lines', () => {
  const text = '---\ntitle: 你好,世界\ntitle_en: "Stop，now"\n---\n\n好。\n';
  expect(findWordingProblems('a.md', text).map(({ line }) => line)).toEqual([2, 3]);
});
