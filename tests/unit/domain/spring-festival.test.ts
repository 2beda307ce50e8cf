import { expect, test } from 'vitest';

import {
  comparesWithMonthBefore,
  festiveOf,
  isJoined,
  monthsJoined,
} from '../../../src/domain/spring-festival.ts';

const KEPT = { springFestival: true } as const;

test('is kept by regions with a Chinese code, and by those whose dataset says so', () => {
  expect(festiveOf('621100', null)).toEqual(KEPT);
  expect(festiveOf('100000', null)).toEqual(KEPT);
  expect(festiveOf('621100', false)).toEqual({});
  for (const code of ['CA', '990100', '62', '6211000']) expect(festiveOf(code, null), code).toEqual({});
  expect(festiveOf('SG', true)).toEqual(KEPT);
});

test('joins January and February, and sets them and March apart from the month before', () => {
  expect(monthsJoined(KEPT, '2026-01')).toEqual(['2026-01', '2026-02']);
  expect(monthsJoined(KEPT, '2026-02')).toEqual(['2026-01', '2026-02']);
  expect(monthsJoined(KEPT, '2026-03')).toEqual(['2026-03']);
  expect(
    ['2026-01', '2026-02', '2026-03', '2026-04'].map((month) => comparesWithMonthBefore(KEPT, month)),
  ).toEqual([false, false, false, true]);
});

test('touches months alone: no year, quarter or twelve months', () => {
  for (const period of ['2026', '2026-q1', '2026-02-r12']) {
    expect(monthsJoined(KEPT, period)).toEqual([period]);
    expect(comparesWithMonthBefore(KEPT, period)).toBe(true);
  }
});

test('where it is not kept every month stands for itself', () => {
  for (const month of ['2026-01', '2026-02', '2026-03']) {
    expect(isJoined({}, month)).toBe(false);
    expect(monthsJoined({}, month)).toEqual([month]);
    expect(comparesWithMonthBefore({}, month)).toBe(true);
  }
});
