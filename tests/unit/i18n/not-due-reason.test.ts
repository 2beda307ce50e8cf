import { expect, it } from 'vitest';

import { notDueReason } from '../../../src/i18n/not-due-reason.ts';

it.each([
  ['clearance', '2026-q2', '2026年第2季度立案的，要到2026年12月27日满180天，才有破案率'],
  ['returned', '2026-q3', '2026年第3季度立案的，要到2026年12月29日满90天，才有返还金额'],
  ['clearance', '2026-q4', '2026年第4季度还没有结束'],
  ['rate', '2026', '2026年还没有结束'],
  ['rate', '2026-09', '2026年9月的数还没有到期'],
  // Followed up since the end of June: something else is missing.
  ['clearance', '2025', '2025年的数还没有到期'],
] as const)('of %s in %s says %s', (measure, period, words) => {
  expect(notDueReason('zh-CN', measure, period, '2026-09-30')).toBe(words);
});

it('names the day in English too', () => {
  expect(notDueReason('en', 'clearance', '2026-q2', '2026-09-30')).toBe(
    'Clearance of incidents filed in Q2 2026 is known once 180 days have passed, on 27 Dec 2026',
  );
});
