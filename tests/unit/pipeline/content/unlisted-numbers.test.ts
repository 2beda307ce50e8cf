import { expect, test } from 'vitest';

import { unlistedNumbers } from '../../../../src/pipeline/content/unlisted-numbers.ts';

const LISTED = new Set(['110', '96110', '12381', '12321']);
const found = (text: string): readonly (string | null)[] =>
  unlistedNumbers('a.md', text, LISTED).map(({ value }) => value);

test.each([
  ['打12345，问一问', '12345'],
  ['拨打10086。', '10086'],
  ['银行客服95588', '95588'],
  ['快打120', '120'],
  ['Call 911 at once', '911'],
  ['[打这个](tel:96119)', '96119'],
  ['客服400-820-8820', '400-820-8820'],
  ['客服4008208820', '4008208820'],
  ['电话0932 8212345', '0932 8212345'],
  ['（0932）8212345', '（0932）8212345'],
])('is told: %s', (text, number) => {
  expect(found(text)).toEqual([number]);
});

test.each([
  '马上打110，再到派出所',
  '96110打来可以接，收到12381短信停手，到12321.cn投诉',
  '[报警](tel:110)',
  '打开12306的App，或者12306官方App',
  'in the 12306 app',
  '转了12345元，来了12000个电话',
  '打5折，打800元的包',
  '乘10000÷人口',
  '银发〔2016〕86号，2026-09-03，96.5%，12,345人',
  '行政区划代码621102',
])('is left alone: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('has its line', () => {
  expect(unlistedNumbers('a.md', '好\n打110\n打12345', LISTED)).toMatchObject([{ line: 3, value: '12345' }]);
});

test('is not looked for where the table of hotlines could not be read, or is not there', () => {
  expect(unlistedNumbers('a.md', '打12345', null)).toEqual([]);
  expect(unlistedNumbers('a.md', '打12345', new Set())).toEqual([]);
});
