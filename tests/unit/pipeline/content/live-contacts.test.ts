import { expect, test } from 'vitest';

import { numbersToDial, writtenAddresses } from '../../../../src/pipeline/content/live-contacts.ts';

const LISTED = new Set(['110', '96110', '12381']);

test.each([
  ['请点https://a.example/x领取', 'https://a.example/x领取'],
  ['到fanli-8.cn领取', 'fanli-8.cn'],
  ['登录ｗｗｗ．ａｂｃ．ｃｏｍ', 'www.abc.com'],
  ['http://1.2.3.4/a', 'http://1.2.3.4/a'],
])('%s holds an address', (text, found) => {
  expect(writtenAddresses(text)).toEqual([found]);
});

test.each(['请点〔一个链接〕领取', '打开App，退订回T。', 'Stop. Then call 110.', 'Well…then wait.'])(
  '%s holds none',
  (text) => {
    expect(writtenAddresses(text)).toEqual([]);
  },
);

test.each([
  ['致电95099办理', '95099'],
  ['拨打１００８６', '10086'],
  ['打400-812-3123', '400-812-3123'],
  ['国际来电+1 202 555 0100', '+1 202 555 0100'],
  ['打8212345', '8212345'],
  ['打120', '120'],
])('%s holds a number that nobody lists', (text, found) => {
  expect(numbersToDial(text, LISTED)).toEqual([found]);
});

test.each([
  '钱已转出，马上打110。',
  '来电显示96110，或收到12381短信',
  '您尾号××××的账户11月22日09:15支出××元',
  '取件码×-×-××××，2026-11-23前取',
])('%s holds none', (text) => {
  expect(numbersToDial(text, LISTED)).toEqual([]);
});

test('nothing is said of numbers while the table of numbers cannot be read', () => {
  expect(numbersToDial('打120', null)).toEqual([]);
});
