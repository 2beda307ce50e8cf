import { expect, test } from 'vitest';

import { namePeriods } from '../../../../src/pipeline/diff/name-periods.ts';
import { WORDS_EN } from '../../../../src/pipeline/diff/words-en.ts';
import { WORDS_ZH } from '../../../../src/pipeline/diff/words-zh.ts';

test.each([
  [['2026-09'], '2026年9月', 'Sep 2026'],
  [['2026-07', '2026-08', '2026-09'], '2026年7月至9月', 'Jul 2026 to Sep 2026'],
  [['2025-12', '2026-01'], '2025年12月至2026年1月', 'Dec 2025 to Jan 2026'],
  [['2026-01', '2026-02', '2026-05'], '2026年1月至2月、2026年5月', 'Jan 2026 to Feb 2026 and May 2026'],
  [['2026-q1', '2026-q2'], '2026年第1季度、2026年第2季度', 'Q1 2026 and Q2 2026'],
  [['2026'], '2026年', '2026'],
  [['spring-2026'], 'spring-2026', 'spring-2026'],
])('%j is %s', (periods, zh, en) => {
  expect(namePeriods(WORDS_ZH, periods, false)).toBe(zh);
  expect(namePeriods(WORDS_EN, periods, false)).toBe(en);
});

test('a long list is cut and says how many months there are, unless all are asked for', () => {
  const odd = ['2026-01', '2026-03', '2026-05', '2026-07', '2026-09'];
  expect(namePeriods(WORDS_ZH, odd, false)).toBe('2026年1月、2026年3月、2026年5月、2026年7月等五个月');
  expect(namePeriods(WORDS_EN, odd, false)).toBe(
    'Jan 2026, Mar 2026, May 2026, Jul 2026 and others (five months in all)',
  );
  expect(namePeriods(WORDS_ZH, odd, true)).toMatch(/2026年9月$/);
});
