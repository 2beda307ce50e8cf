import { expect, test } from 'vitest';

import { outsideLinks } from '../../../../src/pipeline/content/outside-links.ts';

const HOSTS = new Set(['example.org', '12321.cn']);
const found = (text: string): readonly string[] =>
  outsideLinks('a.md', text, HOSTS).map(({ value, rule }) => `${rule.slice(0, 4)} ${value}`);

test.each([
  ['[a](https://evil.example.com/x)', '这个网站 https://evil.example.com/x'],
  ['见 http://evil.example.com。', '这个网站 http://evil.example.com'],
  ['到www.evil.com看', '这个网站 www.evil.com'],
  ['[a](https://www.gov.cn.evil.com/)', '这个网站 https://www.gov.cn.evil.com/'],
  ['[a](https://www.gov.cn@evil.com/)', '这个网站 https://www.gov.cn@evil.com/'],
  ['[a](https://evilgov.cn/)', '这个网站 https://evilgov.cn/'],
  ['[a](https://evil.example.com/app.apk)', '这是安装 https://evil.example.com/app.apk'],
  ['[a](https://www.gov.cn/app.apk?v=1)', '这是安装 https://www.gov.cn/app.apk'],
  ['到 a.b.cn/fanzha.APK 下载', '这是安装 a.b.cn/fanzha.APK'],
])('is refused: %s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  '[a](https://www.gov.cn/a?b=1#c)，[b](http://zfwzgl.www.gov.cn/)',
  '[a](https://example.org/b)，https://www.12321.cn',
  '[站内](/help/)',
  '后缀是.apk的安装包不要装，比如 app.apk',
])('is left alone: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('where sources could not be read, packages are still refused', () => {
  const text = '[a](https://evil.example.com/)\n[b](https://evil.example.com/b.apk)';
  expect(outsideLinks('a.md', text, null).map(({ line }) => line)).toEqual([2]);
});
