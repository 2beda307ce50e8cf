import { describe, expect, test } from 'vitest';

import {
  addDays,
  addWorkingDays,
  daysBetween,
  isWorkingDay,
  lastDayOfMonth,
  onWorkingDay,
} from '../../../../src/pipeline/demo/calendar-day.ts';
import { localMinute, timestampOf } from '../../../../src/pipeline/demo/local-minute.ts';
import { daysOpen } from '../../../../src/pipeline/demo/month-days.ts';

describe('calendar days', () => {
  test('cross months, years and leap days', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(lastDayOfMonth('2022-02')).toBe('2022-02-28');
  });

  test('working days leave out weekends both ways', () => {
    expect(isWorkingDay('2026-09-26')).toBe(false);
    expect(onWorkingDay('2026-09-26')).toBe('2026-09-28');
    expect(addWorkingDays('2026-09-25', 1)).toBe('2026-09-28');
    expect(addWorkingDays('2026-09-28', -3)).toBe('2026-09-23');
    expect(addWorkingDays('2026-09-28', 0)).toBe('2026-09-28');
  });
});

test('local minutes become timestamps with their offset, across midnight', () => {
  expect(timestampOf(localMinute('2026-09-03', 845), '+08:00')).toBe('2026-09-03T14:05:00+08:00');
  expect(timestampOf(localMinute('2026-09-03', 1441), '+08:00')).toBe('2026-09-04T00:01:00+08:00');
});

describe('daysOpen', () => {
  test('is the whole month where nothing cuts it', () => {
    expect(daysOpen('2025-06', '2026-09-30')).toEqual({ first: '2025-06-01', last: '2025-06-30', share: 1 });
  });

  test('is cut by the first day of a type and by the last day covered', () => {
    expect(daysOpen('2025-06', '2026-09-30', '2025-06-16')?.share).toBe(0.5);
    expect(daysOpen('2025-06', '2025-06-15')?.last).toBe('2025-06-15');
  });

  test('is null before the first and after the last', () => {
    expect(daysOpen('2025-05', '2026-09-30', '2025-06-18')).toBeNull();
    expect(daysOpen('2025-07', '2025-06-30')).toBeNull();
  });
});
