import { expect, test } from 'vitest';

import { periodBefore, yearBefore } from '../../../../src/domain/period.ts';
import { cellAt, type PublishedFrame } from '../../../../src/domain/published-frame.ts';
import { NOT_SUPPLIED, publishedInterval, publishedNumber } from '../../../../src/domain/published-value.ts';
import { openFolder } from '../../../../src/pipeline/protect/open-folder.ts';
import { publishFolder } from '../../../../src/pipeline/protect/publish-folder.ts';
import { ALL_FRAMES, quietDistricts, rowsTo } from './made-regions.ts';

const rows = quietDistricts().map((row, index) => ({ ...row, loss: 100 * (1 + (index % 7)) }));
const folder = { ...rowsTo('2026-01-31', rows), disclosure: ALL_FRAMES };

function compared(frames: readonly PublishedFrame[]) {
  return frames.flatMap((frame) =>
    frame.cells.flatMap((cell) =>
      Object.entries(cell.lossChanges ?? {}).map(([id, change]) => ({ frame, cell, id, change })),
    ),
  );
}

test('how losses compare is told in the internal edition alone', () => {
  expect(compared(publishFolder(folder, 'synthetic').frames)).toEqual([]);
  expect(compared(openFolder(folder, 'synthetic')).length).toBeGreaterThan(20);
});

test('as the ratio of the sums that stand there, with an interval around it; never over the Spring Festival', () => {
  let checked = 0;
  for (const { frame, cell, id, change } of compared(openFolder(folder, 'synthetic'))) {
    const { period, area } = cell;
    const isMonth = frame.periodKind === 'month';
    if (isMonth && /-0[123]$/.test(period)) expect(id, period).toBe('year_on_year');
    // January and February are compared together.
    if (isMonth && /-0[12]$/.test(period)) continue;
    const before = id === 'year_on_year' ? yearBefore(period) : periodBefore(period);
    const lossIn = (when: string): number =>
      publishedNumber(cellAt(frame, area, when)?.values.loss ?? NOT_SUPPLIED) ?? Number.NaN;
    const ratio = publishedNumber(change) ?? Number.NaN;
    if (!frame.periods.includes(before)) continue;
    expect(ratio, `${area} ${period} ${id}`).toBeCloseTo(lossIn(period) / lossIn(before), 9);
    const interval = publishedInterval(change);
    expect(interval?.lower).toBeLessThan(ratio);
    expect(interval?.upper).toBeGreaterThan(ratio);
    checked += 1;
  }
  expect(checked).toBeGreaterThan(20);
});
