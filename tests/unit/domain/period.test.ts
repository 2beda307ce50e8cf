import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  daysInMonth,
  monthOfDate,
  monthsBetween,
  monthsOfPeriod,
  periodKind,
  shiftMonth,
  yearOfMonth,
} from '../../../src/domain/period.ts';

const month = fc
  .record({ year: fc.integer({ min: 1900, max: 2199 }), ordinal: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, ordinal }) => `${year}-${String(ordinal).padStart(2, '0')}`);

test.each([
  ['2026-09', 'month'],
  ['2026-q3', 'quarter'],
  ['2026', 'year'],
  ['2026-09-r12', 'rolling12'],
  ['2026-13', null],
  ['2026-00', null],
  ['2026-q5', null],
  ['2026-9', null],
  ['26', null],
  ['2026-09-r6', null],
  ['2026-09-03', null],
  ['', null],
] as const)('%s is a %s', (key, kind) => {
  expect(periodKind(key)).toBe(kind);
});

test('a date has a month, a month has a year', () => {
  expect(monthOfDate('2026-09-03')).toBe('2026-09');
  expect(yearOfMonth('2026-09')).toBe('2026');
});

describe('months', () => {
  test.each([
    ['2026-01', -1, '2025-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-06', 0, '2026-06'],
    ['2026-06', -18, '2024-12'],
    ['1999-12', 2, '2000-02'],
  ])('%s shifted by %i is %s', (from, count, to) => {
    expect(shiftMonth(from, count)).toBe(to);
  });

  test('shift there and back', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: -600, max: 600 }), (from, count) => {
        expect(shiftMonth(shiftMonth(from, count), -count)).toBe(from);
      }),
    );
  });

  test('between two are consecutive, both ends included', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 0, max: 60 }), (first, count) => {
        const months = monthsBetween(first, shiftMonth(first, count));
        expect(months).toHaveLength(count + 1);
        expect(months).toEqual(months.map((_, index) => shiftMonth(first, index)));
      }),
    );
  });

  test('between two the wrong way round are none', () => {
    expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
  });

  test.each([
    ['2024-02', 29],
    ['2026-02', 28],
    ['1900-02', 28],
    ['2000-02', 29],
    ['2026-04', 30],
    ['2026-12', 31],
  ])('%s has %i days', (key, days) => {
    expect(daysInMonth(key)).toBe(days);
  });
});

describe('the months of a period', () => {
  test.each([
    ['2026-09', ['2026-09']],
    ['2026-q1', ['2026-01', '2026-02', '2026-03']],
    ['2026-q4', ['2026-10', '2026-11', '2026-12']],
  ])('%s', (key, months) => {
    expect(monthsOfPeriod(key)).toEqual(months);
  });

  test('of a year are its twelve, of twelve months to a month the twelve up to it', () => {
    expect(monthsOfPeriod('2026')).toEqual(monthsBetween('2026-01', '2026-12'));
    expect(monthsOfPeriod('2026-02-r12')).toEqual(monthsBetween('2025-03', '2026-02'));
  });

  test('the quarters of a year are the year', () => {
    expect([1, 2, 3, 4].flatMap((quarter) => monthsOfPeriod(`2026-q${quarter}`))).toEqual(
      monthsOfPeriod('2026'),
    );
  });

  test('of anything else is an error', () => {
    expect(() => monthsOfPeriod('2026-13')).toThrow(RangeError);
  });
});
