import { expect, test } from 'vitest';

import { endOfDay } from '../../../src/pipeline/end-of-day.ts';

test.each([
  ['2026-09-30', 'Asia/Shanghai', '2026-09-30T23:59:59+08:00'],
  ['2026-09-30', 'UTC', '2026-09-30T23:59:59Z'],
  ['2026-07-01', 'America/Toronto', '2026-07-01T23:59:59-04:00'],
  ['2026-12-31', 'America/Toronto', '2026-12-31T23:59:59-05:00'],
  // The clocks go back at two in the morning of that day, and forward on the other.
  ['2026-11-01', 'America/Toronto', '2026-11-01T23:59:59-05:00'],
  ['2026-03-08', 'America/Toronto', '2026-03-08T23:59:59-04:00'],
  ['2026-03-07', 'America/Toronto', '2026-03-07T23:59:59-05:00'],
  ['2026-03-28', 'Europe/London', '2026-03-28T23:59:59Z'],
])('%s in %s', (day, zone, moment) => {
  expect(endOfDay(day, zone)).toBe(Date.parse(moment));
});
