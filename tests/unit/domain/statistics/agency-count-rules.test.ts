import { expect, test } from 'vitest';

import { cdcWonderCount, nhsHesCount } from '../../../../src/domain/statistics/agency-count-rules.ts';

test.each([
  [0, 0, null],
  [1, null, null],
  [7, null, null],
  [8, 10, null],
  [9, 10, null],
  [10, 10, 10],
  [12, 10, 12],
  [13, 15, 13],
])('%d is shown as %o by NHS Digital and as %o by CDC WONDER', (events, nhs, cdc) => {
  expect(nhsHesCount(events)).toBe(nhs);
  expect(cdcWonderCount(events)).toBe(cdc);
});

test.each([-1, 2.5, Number.NaN])('%d is an error', (events) => {
  expect(() => nhsHesCount(events)).toThrow(RangeError);
  expect(() => cdcWonderCount(events)).toThrow(RangeError);
});
