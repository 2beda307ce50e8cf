import { expect, it } from 'vitest';

import { begunPeriods, cellsOfPeriod } from '../../../src/domain/frame-index.ts';
import { cellAt } from '../../../src/domain/published-frame.ts';
import { madeUpFrames } from '../charts/made-up-atlas.ts';

it('finds what a search through all cells finds', () => {
  for (const frame of madeUpFrames()) {
    for (const { area, period, type } of frame.cells.slice(0, 200))
      expect(cellsOfPeriod(frame, period, type).get(area)).toBe(cellAt(frame, area, period, type));
    expect(cellsOfPeriod(frame, '1999', 'all').size).toBe(0);
  }
});

it('leaves out periods that are still running', () => {
  const years = madeUpFrames().find(({ id }) => id === 'incidents-year-district');
  expect(years === undefined ? [] : begunPeriods(years, 'loss', 'all')).toEqual([
    '2022',
    '2023',
    '2024',
    '2025',
  ]);
});
