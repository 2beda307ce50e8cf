import { expect, test } from 'vitest';

import { readNumber } from '../../../../src/pipeline/attack/read-number.ts';

test.each([
  ['469', 0, 469, 469],
  ['2,217', 0, 2217, 2217],
  ['11.3', 0, 11.25, 11.35],
  ['1,423.8万', 1000, 14_237_500, 14_238_500],
  ['14.2 m', 1000, 14_149_500, 14_250_500],
  ['321,000', 1000, 320_500, 321_500],
  ['0', 1000, 0, 0],
])('%s allows %d to …', (text, roundedTo, lower, upper) => {
  const range = readNumber(text, roundedTo);
  expect(range?.lower).toBeCloseTo(lower, 6);
  expect(range?.upper).toBeCloseTo(upper, 6);
});

test.each(['', '—', '不公布', '无明显差异', 'NA', '2025年'])('%s is no figure', (text) => {
  expect(readNumber(text)).toBeNull();
});
