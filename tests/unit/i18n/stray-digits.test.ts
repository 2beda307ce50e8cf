import { expect, it } from 'vitest';

import { strayDigits } from '../../../src/i18n/stray-digits.ts';

const HOTLINES = new Set(['110', '96110']);

it.each([
  ['马上打110', []],
  ['2026年11月 安定区', []],
  ['2026年11月23日起', []],
  ['1. 现在就挂断\n2. 不报验证码', []],
  ['本月发案12起', ['12']],
  ['上升3.5%', ['3', '5']],
  ['一天５００元', ['500']],
  ['打1100', ['1100']],
  ['涨了1.\n2倍', ['1', '2']],
])('of %s finds %j', (text, found) => {
  expect(strayDigits(text, HOTLINES)).toEqual(found);
});
