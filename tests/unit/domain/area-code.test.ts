import { expect, test } from 'vitest';

import { isAreaCode, UNASSIGNED } from '../../../src/domain/area-code.ts';

test.each(['621102', '62', 'DE-BY', 'a', '012345678901'])('%s is an area code', (text) => {
  expect(isAreaCode(text)).toBe(true);
});

test.each(['', '-62', '6211 02', '0123456789012', '安定区', '62_1102', UNASSIGNED])(
  '"%s" is none',
  (text) => {
    expect(isAreaCode(text)).toBe(false);
  },
);
