import { expect, test } from 'vitest';

import { withSpokenNumbers } from '../../../src/i18n/spoken-numbers.ts';

const NUMBERS = ['110', '96110', '12381'];

test.each([
  ['打110。', '打幺幺零。'],
  ['110，110', '幺幺零，幺幺零'],
  ['96110来电，12381短信', '九六幺幺零来电，幺二三八幺短信'],
  ['110元、110人、110万、110%', '110元、110人、110万、110%'],
  ['1102、2110、3.110、110.5', '1102、2110、3.110、110.5'],
])('%s', (written, spoken) => {
  expect(withSpokenNumbers(written, NUMBERS)).toBe(spoken);
});

test('nothing is known, nothing is changed', () => {
  expect(withSpokenNumbers('打110', [])).toBe('打110');
});
