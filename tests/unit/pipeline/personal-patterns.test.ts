import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  findPersonalData,
  maskPersonalData,
  mayHoldPersonalData,
} from '../../../src/pipeline/personal-patterns.ts';

const namesIn = (text: string): readonly string[] => findPersonalData(text).map(({ name }) => name);

/** GB 11643-1999 and ISO/IEC 7812-1 give these example numbers their last digit. */
test.each([
  ['110105194912310011', ['身份证号']],
  ['证件 11010519491231002x。', ['身份证号']],
  ['13912345678', ['手机号']],
  ['电话139 1234 5678', ['手机号']],
  ['139-1234-5678', ['手机号']],
  ['１３９１２３４５６７８', ['手机号']],
  ['6222020200112233446', ['银行卡号']],
  ['6222 0202 0011 2233 446', ['银行卡号']],
  ['0932-8212345', ['座机号']],
  ['甘J12345', ['车牌号']],
  ['京A·D12345', ['车牌号']],
  ['13912345678转13812345678', ['手机号', '手机号']],
  ['甘J12345，13912345678', ['车牌号', '手机号']],
])('%s holds %j', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  '',
  '2026-09-03T14:05:00+08:00',
  '621102',
  '12000.50',
  '96110',
  'I2026-00001',
  'S139-2026-0001',
  '110105194912310022',
  '6222020200112233440',
  '123456789012340008',
  '12345678901',
  '139123456789',
  'https://example.org/2019/12/19/017316919.shtml',
  '第二十条',
  'S-1390-1234-56789',
])('"%s" holds none', (text) => {
  expect(namesIn(text)).toEqual([]);
});

describe('a number', () => {
  test('that fits two patterns is named once', () => {
    // An identity number whose digits also pass as those of a bank card.
    const both = '110105194912310150';
    expect(namesIn(both)).toHaveLength(1);
  });

  test('is shown with three digits only', () => {
    expect(findPersonalData('电话13912345678。')).toEqual([
      { name: '手机号', masked: '139********', start: 2, end: 13 },
    ]);
  });
});

describe('a masked text', () => {
  test('keeps everything else, in place', () => {
    expect(maskPersonalData('甲13912345678乙0932-8212345丙')).toBe('甲139********乙093*********丙');
    expect(maskPersonalData('没有号码')).toBe('没有号码');
  });

  test('holds nothing that would be found again, and is as long as before', () => {
    const piece = fc.constantFrom(
      '13912345678',
      '110105194912310011',
      '，',
      'a',
      ' ',
      '5',
      '6222020200112233446',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const masked = maskPersonalData(text);
        expect(findPersonalData(masked)).toEqual([]);
        expect(masked).toHaveLength(text.length);
      }),
    );
  });
});

test('texts joined with commas may hold what one of them holds', () => {
  const text = fc.oneof(
    fc.stringMatching(/^[0-9A-Z -]{0,20}$/),
    fc.stringMatching(/^1[3-9]\d{9}$/),
    fc.stringMatching(/^0\d{2,3}-\d{7,8}$/),
    fc.stringMatching(/^62\d{2} \d{4} \d{4} \d{4}$/),
    fc.stringMatching(/^甘[A-Z]·?[A-Z0-9]{5}$/),
    fc.stringMatching(/^[０-９]{11}$/),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      if (texts.some((one) => findPersonalData(one).length > 0))
        expect(mayHoldPersonalData(`${texts.join(',')},`)).toBe(true);
    }),
  );
});
