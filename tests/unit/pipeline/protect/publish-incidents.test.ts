import { describe, expect, test } from 'vitest';

import { UNASSIGNED } from '../../../../src/domain/area-code.ts';
import { cellAt, type PublishedCell } from '../../../../src/domain/published-frame.ts';
import {
  NOT_DUE,
  NOT_SUPPLIED,
  publishedInterval,
  publishedNumber,
  shown,
  SUPPRESSED,
} from '../../../../src/domain/published-value.ts';
import { poissonExactCI } from '../../../../src/domain/statistics/poisson-exact-ci.ts';
import type { FrameIncidentRow } from '../../../../src/schema/frame-incidents.schema.ts';
import { DISCLOSURE, frameRow, makeFolder, REGION } from '../made-folder.ts';
import { publishFolder } from './publish-folder.ts';

/** Two districts; 2024 whole, 2025 with a small month, 2026 unfinished. */
const frames: readonly FrameIncidentRow[] = [
  ...monthsOf(2024).flatMap((month) => [
    frameRow(month, { adcode: 'a', filed: 10, loss: 100_000, largest_loss: 30_000 }),
    frameRow(month, { adcode: 'b', filed: 0 }),
  ]),
  ...monthsOf(2025).flatMap((month) => [
    frameRow(month, { adcode: 'a', filed: month === '2025-05' ? 4 : 10, loss: 50_000, largest_loss: 20_000 }),
    frameRow(month, { adcode: 'b', filed: 6, loss: 60_000, largest_loss: 60_000 }),
  ]),
  frameRow('2026-01', { adcode: 'a', filed: 7, loss: 70_000, largest_loss: 9_000 }),
  frameRow('2026-01', { adcode: 'b', filed: 8, loss: 80_000, largest_loss: 9_000 }),
  frameRow('2026-02', { adcode: 'a', filed: 9, loss: 90_000, largest_loss: 9_000 }),
];

const [monthly, yearly] = publishFolder(makeFolder({ districts: ['a', 'b'], asOf: '2026-03-31', frames }));

function monthsOf(year: number): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}

function monthCell(area: string, month: string): PublishedCell | undefined {
  return monthly === undefined ? undefined : cellAt(monthly, area, month);
}

function yearCell(area: string, year: string): PublishedCell | undefined {
  return yearly === undefined ? undefined : cellAt(yearly, area, year);
}

describe('the frames', () => {
  test('are those that disclosure.json names, in its order', () => {
    expect([monthly?.id, yearly?.id]).toEqual(['incidents-month-district', 'incidents-year-district']);
    expect([monthly?.periodKind, yearly?.periodKind]).toEqual(['month', 'year']);
    const folder = makeFolder({ districts: ['a'], asOf: '2026-03-31', frames });
    const only = publishFolder(folder, { ...DISCLOSURE, frames: ['incidents-year-district'] });
    expect(only.map(({ id }) => id)).toEqual(['incidents-year-district']);
  });

  test('are none without incidents', () => {
    expect(publishFolder(makeFolder({ districts: ['a'], asOf: '2026-03-31' }))).toEqual([]);
  });

  test('list districts, then the region; unknown places only where there are any', () => {
    expect(monthly?.areas).toEqual(['a', 'b', REGION]);
    const unknown = [...frames, frameRow('2025-01', { adcode: null, filed: 1 })];
    const [withUnknown] = publishFolder(
      makeFolder({ districts: ['a', 'b'], asOf: '2026-03-31', frames: unknown }),
    );
    expect(withUnknown?.areas).toEqual(['a', 'b', UNASSIGNED, REGION]);
    expect(withUnknown === undefined ? undefined : cellAt(withUnknown, UNASSIGNED, '2025-01')).toMatchObject({
      filed: SUPPRESSED,
      rate: null,
      verdict: null,
    });
  });

  test('carry no loss by month', () => {
    expect(monthly?.cells.every(({ loss }) => loss === null)).toBe(true);
    expect(monthly?.measures).not.toContain('loss');
  });
});

describe('a month', () => {
  test('of enough incidents is shown, of none is zero', () => {
    expect(monthCell('a', '2024-03')?.filed).toEqual(shown(10));
    expect(monthCell('b', '2024-03')?.filed).toEqual(shown(0));
    expect(monthCell(REGION, '2024-03')?.filed).toEqual(shown(10));
  });

  test('of few is suppressed, and so is the region that contains it', () => {
    expect(monthCell('a', '2025-05')).toMatchObject({ filed: SUPPRESSED, rate: SUPPRESSED, verdict: null });
    expect(monthCell(REGION, '2025-05')).toMatchObject({ filed: SUPPRESSED, rate: SUPPRESSED });
    expect(monthCell('b', '2025-05')).toMatchObject({ filed: shown(6), verdict: null });
  });

  test('that was not supplied, or is not due, says so for the region too', () => {
    expect(monthCell('b', '2026-02')?.filed).toEqual(NOT_SUPPLIED);
    expect(monthCell(REGION, '2026-02')?.filed).toEqual(NOT_SUPPLIED);
    expect(monthCell('a', '2026-04')?.filed).toEqual(NOT_DUE);
    expect(monthCell(REGION, '2026-04')?.rate).toEqual(NOT_DUE);
  });
});

describe('a year', () => {
  test('adds up its months', () => {
    expect(yearCell('a', '2024')).toMatchObject({ filed: shown(120), loss: shown(1_200_000) });
    expect(yearCell('b', '2024')).toMatchObject({ filed: shown(0), loss: shown(0) });
    expect(yearCell(REGION, '2024')).toMatchObject({ filed: shown(120), loss: shown(1_200_000) });
  });

  test('with a suppressed month is suppressed, and so is the region’s', () => {
    expect(yearCell('a', '2025')).toMatchObject({ filed: SUPPRESSED, loss: SUPPRESSED });
    expect(yearCell(REGION, '2025')).toMatchObject({ filed: SUPPRESSED, loss: SUPPRESSED });
    expect(yearCell('b', '2025')).toMatchObject({ filed: shown(72), loss: shown(720_000) });
  });

  test('that is not over is not due', () => {
    expect(yearCell('a', '2026')).toMatchObject({ filed: NOT_DUE, loss: NOT_DUE });
  });
});

test('a loss that one case dominates is suppressed, its count is not, and the region’s loss is with it', () => {
  const rows = monthsOf(2025).flatMap((month) => [
    frameRow(month, { adcode: 'a', filed: 6, loss: 1000, largest_loss: 500 }),
    frameRow(month, {
      adcode: 'b',
      filed: 6,
      loss: 600_000,
      largest_loss: month === '2025-01' ? 600_000 : 10,
    }),
  ]);
  const dominated = rows.map((row) =>
    row.adcode === 'b' && row.month !== '2025-01' ? { ...row, loss: 20 } : row,
  );
  const years = publishFolder(
    makeFolder({ districts: ['a', 'b'], asOf: '2025-12-31', frames: dominated }),
  )[1];
  const at = (area: string) => (years === undefined ? undefined : cellAt(years, area, '2025'));
  expect(at('b')).toMatchObject({ filed: shown(72), loss: SUPPRESSED });
  expect(at('a')).toMatchObject({ filed: shown(72), loss: shown(12_000) });
  expect(at(REGION)).toMatchObject({ filed: shown(144), loss: SUPPRESSED });
});

describe('a rate', () => {
  const folder = makeFolder({ districts: ['a', 'b'], asOf: '2026-03-31', frames });
  const residents = folder.tables.population.find(({ row }) => row.adcode === 'a' && row.year === 2024)?.row
    .residents;

  test('is per 10,000 residents, with its exact interval', () => {
    const rate = yearCell('a', '2024')?.rate;
    const { lower, upper } = poissonExactCI(120, 0.95);
    const scale = 10_000 / (residents ?? Number.NaN);
    expect(rate && publishedNumber(rate)).toBeCloseTo(120 * scale, 12);
    expect(rate && publishedInterval(rate)).toEqual({
      lower: lower * scale,
      upper: upper * scale,
      level: 0.95,
    });
  });

  test('of nothing is zero, and its interval still says how much it might have been', () => {
    const rate = yearCell('b', '2024')?.rate;
    expect(rate?.state).toBe('zero');
    expect(rate && publishedInterval(rate)).toMatchObject({ lower: 0 });
    expect((rate && publishedInterval(rate)?.upper) ?? 0).toBeGreaterThan(0);
  });
});

test('a verdict compares a district with the region, never the region with itself', () => {
  expect(yearCell('a', '2024')?.verdict).toBe('above');
  expect(yearCell('b', '2024')?.verdict).toBe('below');
  expect(yearCell(REGION, '2024')?.verdict).toBeNull();
  expect(monthCell('a', '2026-01')?.verdict).toBe('undistinguished');
});
