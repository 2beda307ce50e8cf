import { describe, expect, test } from 'vitest';

import { shown } from '../../../../src/domain/published-value.ts';
import { publishFolder } from '../../../../src/pipeline/protect/publish-folder.ts';
import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import { REGION } from '../made-folder.ts';
import {
  ALL_FRAMES,
  everyMonth,
  framesTo,
  incidentsOf,
  publish,
  quietDistricts,
  rowsTo,
  valueIn,
} from './made-regions.ts';

function sharesOf(folder: DataFolder): Readonly<Record<string, ReadonlyMap<string, number>>> {
  const { protection } = publishFolder(folder, 'synthetic', ALL_FRAMES);
  return Object.fromEntries(
    Object.entries(protection ?? {}).map(([quantity, { coarsened }]) => [quantity, coarsened]),
  );
}

describe('a level of which more than a quarter would be hidden', () => {
  // One case in a month of every quarter: the month is left, its quarter has enough.
  const prevented = (count: number) =>
    framesTo('2025-12-31', [
      ...everyMonth('2024', { filed: 9, prevented: 2 }),
      ...everyMonth('2025', { filed: 9, prevented: count }),
    ]);

  test('is printed nowhere, in no period and no area, and the others are', () => {
    // A month of one attempt: quarters of 3, years of 12.
    const folder = prevented(1);
    const { 'quarter-district': quarterly, 'year-district': yearly } = publish(folder);
    expect(sharesOf(folder)['prevented']?.get('quarter all')).toBe(0.5);
    expect(quarterly?.measures).not.toContain('prevented');
    expect(quarterly?.withheld?.prevented).toBe('sparse');
    expect(yearly?.withheld?.prevented).toBeUndefined();
    expect(quarterly?.cells.some(({ values }) => 'prevented' in values)).toBe(false);
    expect(valueIn(yearly, 'prevented', 'a', '2025')).toEqual(shown(12));
    expect(valueIn(quarterly, 'filed', 'a', '2025-q1')).toEqual(shown(27));
  });

  test('is no reason for a table that disclosure.json does not list: the record says that', () => {
    const id = 'incidents-quarter-district';
    const listed = ALL_FRAMES.frames.filter((one) => one !== id);
    const { frames, leftOut } = publishFolder(prevented(2), 'synthetic', { ...ALL_FRAMES, frames: listed });
    expect(frames.map((frame) => frame.id)).not.toContain(id);
    expect(leftOut).toEqual([expect.objectContaining({ id, periodKind: 'quarter', types: ['all'] })]);
    expect(new Set(Object.values(leftOut[0]?.why ?? {}))).toEqual(new Set(['not_listed']));
    expect(publishFolder(prevented(2), 'synthetic', ALL_FRAMES).leftOut).toEqual([]);
  });

  test('is printed where enough of it can be', () => {
    const folder = prevented(2);
    expect(sharesOf(folder)['prevented']?.size).toBe(0);
    expect(valueIn(publish(folder)['quarter-district'], 'prevented', 'a', '2025-q1')).toEqual(shown(6));
  });

  test('is left out where only complementary cells make it so', () => {
    // One small cell of 18 hides at least four of these: the district and the region, twice.
    const rows = [
      ...everyMonth('2025', { adcode: 'a', filed: 9, prevented: 4 }, { '2025-02': { prevented: 1 } }),
      ...everyMonth('2025', { adcode: 'b', filed: 9, prevented: 4 }),
    ].map((row) => (row.month.endsWith('01') || row.month.endsWith('03') ? { ...row, prevented: 1 } : row));
    const folder = framesTo('2025-12-31', rows);
    const { 'quarter-district': quarterly } = publish(folder);
    const share = sharesOf(folder)['prevented']?.get('quarter all') ?? 0;
    expect(share).toBeGreaterThan(0.25);
    expect(quarterly?.measures).not.toContain('prevented');
  });

  test('is never the months: what is small there is hidden', () => {
    const folder = framesTo('2025-12-31', everyMonth('2025', { filed: 3 }));
    const { 'month-district': monthly, 'year-district': yearly } = publish(folder);
    expect(monthly?.cells.every(({ values }) => values.filed?.state === 'suppressed')).toBe(true);
    expect(valueIn(yearly, 'filed', 'a', '2025')).toEqual(shown(36));
  });

  test('of types leaves out the frame', () => {
    const rare = quietDistricts((index) => ({ fraud_type: index < 4 ? 'fake-task' : `rare-${index}` }));
    const one = ['2023', '2024', '2025'].flatMap((year) =>
      incidentsOf(year, 1, (_, month) => ({ fraud_type: `once-${month.slice(5)}` })),
    );
    const published = publish(rowsTo('2025-12-31', [...rare, ...one]));
    expect(published['year-type']).toBeUndefined();
    expect(valueIn(published['quarter-group'], 'filed', REGION, '2024-q1', 'other')).toEqual(shown(108));
  });
});
