import { expect, test } from 'vitest';

import { chooseVoice } from '../../../../src/domain/read-aloud/choose-voice.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

test.each([
  ['of the mainland', ['zh-HK', 'zh-TW', 'zh-CN', 'en-US'], 'zh-CN'],
  ['as Android writes it', ['en_US', 'zh_TW', 'zh_CN'], 'zh_CN'],
  ['by the name of the language', ['de', 'cmn-Hans-CN'], 'cmn-Hans-CN'],
  ['of elsewhere before Cantonese', ['zh-HK', 'zh-TW'], 'zh-TW'],
  ['Cantonese for want of another', ['en', 'zh-HK'], 'zh-HK'],
])('the voice %s', (_, langs, chosen) => {
  expect(chooseVoice(langs.map((lang) => voice(lang)))?.lang).toBe(chosen);
});

test('one that needs no network before one that does, but not before one that is better understood', () => {
  const [far, near] = [voice('zh-CN', false), voice('zh-CN')];
  expect(chooseVoice([far, near])).toBe(near);
  expect(chooseVoice([voice('zh-TW'), far])).toBe(far);
});

test('none where none speaks Chinese', () => {
  expect(chooseVoice([voice('en-US'), voice('ja-JP')])).toBeNull();
  expect(chooseVoice([])).toBeNull();
});
