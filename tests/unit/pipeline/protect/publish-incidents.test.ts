import { describe, expect, test } from 'vitest';

import { UNASSIGNED } from '../../../../src/domain/area-code.ts';
import { NOT_DUE, NOT_SUPPLIED, shown, SUPPRESSED } from '../../../../src/domain/published-value.ts';
import { publishFolder } from '../../../../src/pipeline/protect/publish-folder.ts';
import { DISCLOSURE, frameRow, incident, makeFolder, REGION } from '../made-folder.ts';
import {
  ALL_FRAMES,
  cellIn,
  everyMonth,
  framesTo,
  incidentsOf,
  publish,
  rowsTo,
  valueIn,
} from './made-regions.ts';

/** Two districts; 2024 whole, 2025 with a small month, 2026 unfinished. */
const rows = [
  ...everyMonth('2024', { adcode: 'a', filed: 10, loss: 100_000, largest_loss: 30_000 }),
  ...everyMonth('2024', { adcode: 'b' }),
  ...everyMonth(
    '2025',
    { adcode: 'a', filed: 10, loss: 50_000, largest_loss: 20_000 },
    { '2025-05': { filed: 4 } },
  ),
  ...everyMonth('2025', { adcode: 'b', filed: 6, loss: 60_000, largest_loss: 60_000 }),
  frameRow('2026-01', { adcode: 'a', filed: 7, loss: 70_000, largest_loss: 9_000 }),
  frameRow('2026-01', { adcode: 'b', filed: 8, loss: 80_000, largest_loss: 9_000 }),
  frameRow('2026-02', { adcode: 'a', filed: 9, loss: 90_000, largest_loss: 9_000 }),
];
const folder = framesTo('2026-03-31', rows);
const { 'month-district': monthly, 'quarter-district': quarterly, 'year-district': yearly } = publish(folder);

describe('the frames', () => {
  test('are those that disclosure.json names, and no other is printed', () => {
    expect(Object.keys(publish(folder, DISCLOSURE))).toEqual(['month-district', 'year-district']);
    const only = publish(folder, { ...DISCLOSURE, frames: ['incidents-quarter-district'] });
    expect(Object.keys(only)).toEqual(['quarter-district']);
    // Nor does what is printed compare with it.
    const two = publish(folder, { ...DISCLOSURE, frames: ['incidents-year-district'] });
    expect(cellIn(two['year-district'], 'a', '2025')?.changes).toHaveProperty('year_on_year');
  });

  test('of types are there only where types are told apart', () => {
    const byType = rowsTo('2025-12-31', [
      ...incidentsOf('2025', 6),
      ...incidentsOf('2025', 6, () => ({ fraud_type: 'fake-loan' })),
    ]);
    expect(Object.keys(publish(folder))).toEqual([
      'month-district',
      'quarter-district',
      'r12-district',
      'year-district',
    ]);
    expect(Object.keys(publish(byType))).toHaveLength(ALL_FRAMES.frames.length);
  });

  test('are none without incidents', () => {
    const empty = makeFolder({ districts: ['a'], asOf: '2026-03-31' });
    expect(publishFolder(empty, 'synthetic')).toMatchObject({ frames: [], protection: null });
  });

  test('list districts, then the region; unknown places only where there are any', () => {
    expect(monthly?.areas).toEqual(['a', 'b', REGION]);
    const withUnknown = publish(
      framesTo('2026-03-31', [...rows, frameRow('2025-01', { adcode: null, filed: 1 })]),
    )['month-district'];
    expect(withUnknown?.areas).toEqual(['a', 'b', UNASSIGNED, REGION]);
    expect(cellIn(withUnknown, UNASSIGNED, '2025-01')).toMatchObject({
      values: { filed: SUPPRESSED },
      verdicts: {},
      changes: {},
    });
    expect(cellIn(withUnknown, UNASSIGNED, '2025-01')?.values.rate).toBeUndefined();
  });

  test('count attempts prevented in an unknown place for the region', () => {
    const prevented = Array.from({ length: 7 }, (_, index) =>
      incident('2025-02-01', { id: `P-${index}`, adcode: null, prevented: true, loss: 0 }),
    );
    const { 'year-district': year } = publish(
      rowsTo('2025-12-31', [...incidentsOf('2025', 6), ...prevented]),
    );
    expect(year?.areas).toContain(UNASSIGNED);
    expect(valueIn(year, 'prevented', REGION, '2025')).toEqual(shown(7));
  });

  test('carry no loss by month', () => {
    expect(monthly?.measures).toEqual(['filed', 'rate']);
    expect(monthly?.cells.some(({ values }) => 'loss' in values)).toBe(false);
  });

  test('run over whole months, quarters, years and the twelve months to each month', () => {
    const { 'r12-district': rolling } = publish(folder);
    expect(monthly?.periods).toHaveLength(36);
    expect(quarterly?.periods).toHaveLength(12);
    expect(yearly?.periods).toEqual(['2024', '2025', '2026']);
    expect(rolling?.periods).toHaveLength(25);
    expect(rolling?.periods.slice(0, 2)).toEqual(['2024-12-r12', '2025-01-r12']);
  });
});

describe('a month', () => {
  test('of enough incidents is shown, of none is zero', () => {
    expect(valueIn(monthly, 'filed', 'a', '2024-03')).toEqual(shown(10));
    expect(valueIn(monthly, 'filed', 'b', '2024-03')).toEqual(shown(0));
    expect(valueIn(monthly, 'filed', REGION, '2024-03')).toEqual(shown(10));
  });

  test('of few is suppressed, with its rate and its verdict', () => {
    expect(cellIn(monthly, 'a', '2025-05')).toMatchObject({
      values: { filed: SUPPRESSED, rate: SUPPRESSED },
      verdicts: {},
    });
  });

  test('of few leaves something else hidden beside it, so that no total gives it away', () => {
    const hidden = (period: string, frame = monthly): readonly string[] =>
      (frame?.cells ?? [])
        .filter((cell) => cell.period === period && cell.values.filed?.state === 'suppressed')
        .map(({ area }) => area);
    expect(hidden('2025-05').length).toBeGreaterThan(1);
    const inQuarter = ['2025-04', '2025-05', '2025-06'].flatMap((month) => hidden(month));
    expect(
      [...inQuarter, ...hidden('2025-q2', quarterly)].filter((area) => area === 'a').length,
    ).toBeGreaterThan(1);
  });

  test('that was not supplied, or is not due, says so for the region too', () => {
    expect(valueIn(monthly, 'filed', 'b', '2026-02')).toEqual(NOT_SUPPLIED);
    expect(valueIn(monthly, 'filed', REGION, '2026-02')).toEqual(NOT_SUPPLIED);
    expect(valueIn(monthly, 'filed', 'a', '2026-04')).toEqual(NOT_DUE);
    expect(valueIn(monthly, 'rate', REGION, '2026-04')).toEqual(NOT_DUE);
  });
});

describe('a year', () => {
  test('adds up its months', () => {
    expect(cellIn(yearly, 'a', '2024')?.values).toMatchObject({ filed: shown(120), loss: shown(1_200_000) });
    expect(cellIn(yearly, 'b', '2024')?.values).toMatchObject({ filed: shown(0), loss: shown(0) });
    expect(cellIn(yearly, REGION, '2024')?.values).toMatchObject({ filed: shown(120) });
  });

  test('with a suppressed month may be shown: something else is hidden instead', () => {
    expect(valueIn(yearly, 'filed', 'b', '2025')).toEqual(shown(72));
    expect(valueIn(yearly, 'loss', 'a', '2025')).toEqual(shown(600_000));
  });

  test('that is not over is not due', () => {
    expect(cellIn(yearly, 'a', '2026')?.values).toMatchObject({ filed: NOT_DUE, loss: NOT_DUE });
  });
});

describe('types', () => {
  const incidents = [
    ...incidentsOf('2025', 8),
    ...incidentsOf('2025', 7, () => ({ adcode: 'b', fraud_type: 'fake-loan' })),
    ...incidentsOf('2025', 6, () => ({ adcode: 'b' })),
  ];
  const types = publish(rowsTo('2025-12-31', incidents));

  test('are counted by year for the region', () => {
    expect(types['year-type']?.types).toEqual(['fake-loan', 'fake-task']);
    expect(types['year-type']?.areas).toEqual([REGION]);
    expect(valueIn(types['year-type'], 'filed', REGION, '2025', 'fake-task')).toEqual(shown(168));
    expect(valueIn(types['year-type'], 'loss', REGION, '2025', 'fake-loan')).toEqual(shown(84_000));
  });

  test('are grouped by quarter for the region, and by year for the districts', () => {
    // The made folder has no table of types: all of them are of the group “other”.
    expect(types['quarter-group']?.types).toEqual(['other']);
    expect(valueIn(types['quarter-group'], 'filed', REGION, '2025-q2', 'other')).toEqual(shown(63));
    expect(valueIn(types['year-district-group'], 'filed', 'a', '2025', 'other')).toEqual(shown(96));
    expect(valueIn(types['year-district-group'], 'loss', 'b', '2025', 'other')).toEqual(shown(156_000));
  });

  test('carry no verdict and no change', () => {
    const cells = [...(types['year-type']?.cells ?? []), ...(types['year-district-group']?.cells ?? [])];
    expect(
      cells.flatMap(({ verdicts, changes }) => [...Object.keys(verdicts), ...Object.keys(changes)]),
    ).toEqual([]);
  });

  test('that one part of the tables does not tell apart are not supplied there', () => {
    const mixed = makeFolder({
      districts: ['a', 'b'],
      asOf: '2025-12-31',
      incidents: incidents.filter(({ adcode }) => adcode === 'a'),
      frames: everyMonth('2025', { adcode: 'b', filed: 9, loss: 9000, largest_loss: 1000 }),
    });
    const { 'year-district-group': groups } = publish(mixed);
    expect(valueIn(groups, 'filed', 'a', '2025', 'other')).toEqual(shown(96));
    expect(valueIn(groups, 'filed', 'b', '2025', 'other')).toEqual(NOT_SUPPLIED);
    expect(valueIn(groups, 'filed', REGION, '2025', 'other')).toEqual(NOT_SUPPLIED);
  });
});
