import { expect, test } from 'vitest';

import { briefPeriods } from '../../../src/domain/brief-periods.ts';
import { periodKind } from '../../../src/domain/period.ts';
import { madeUpFrames, MADE_UP_DISTRICTS } from '../charts/made-up-atlas.ts';

const districts = MADE_UP_DISTRICTS.map(({ code }) => code);

test('a year of months and quarters, every year that has begun to be told, the latest twelve months', () => {
  const frames = madeUpFrames().map((frame) =>
    frame.periodKind === 'quarter'
      ? {
          ...frame,
          measures: ['filed' as const],
          cells: frame.cells.map((cell) => ({
            ...cell,
            values: { filed: { state: 'zero' as const, interval: null } },
          })),
        }
      : frame,
  );
  const periods = briefPeriods({ frames, districts });
  const of = (kind: string): readonly string[] => periods.filter((period) => periodKind(period) === kind);
  expect(of('month')).toHaveLength(12);
  expect(of('month').at(0)).toBe('2026-09');
  expect(of('quarter')).toEqual(['2026-q3', '2026-q2', '2026-q1', '2025-q4']);
  expect(of('year')).toEqual(['2025', '2024', '2023', '2022']);
  expect(of('rolling12')).toEqual(['2026-09-r12']);
});

test('a kind of period that gives no counts by district has no brief', () => {
  const frames = madeUpFrames().filter(({ periodKind: kind }) => kind === 'year');
  expect(briefPeriods({ frames, districts })).toEqual(['2025', '2024', '2023', '2022']);
  expect(briefPeriods({ frames: [], districts })).toEqual([]);
});
