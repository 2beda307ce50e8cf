import { describe, expect, test } from 'vitest';

import { publishedInterval, publishedNumber } from '../../../../src/domain/published-value.ts';
import { rateRatioExact } from '../../../../src/domain/statistics/rate-ratio-exact.ts';
import { frameRow, REGION } from '../made-folder.ts';
import { cellIn, everyMonth, framesTo, publish, type Published } from './made-regions.ts';

describe('the largest case', () => {
  const bandOf = (largest: number | null) => {
    const rows = everyMonth(
      '2025',
      { filed: 10, loss: 100_000, largest_loss: 10_000 },
      {
        '2025-01': { largest_loss: largest },
      },
    ).map((row) => (row.month === '2025-01' ? row : { ...row, loss: 0, largest_loss: 0 }));
    return cellIn(publish(framesTo('2025-12-31', rows))['year-district'], 'a', '2025')?.largestCase;
  };

  test.each([
    [10_000, { over: 0, upTo: 10 }],
    [10_001, { over: 10, upTo: 25 }],
    [25_000, { over: 10, upTo: 25 }],
    [50_000, { over: 25, upTo: 50 }],
    [70_000, { over: 50, upTo: 100 }],
  ])('of %i among 100,000 is told as the band %o', (largest, band) => {
    expect(bandOf(largest)).toEqual(band);
  });

  test('is not told where the loss is not, or the table does not know', () => {
    expect(bandOf(70_001)).toBeNull();
    expect(bandOf(null)).toBeNull();
  });
});

describe('changes', () => {
  const filedIn =
    (published: Published) =>
    (area: string, period: string, frame = 'month-district') =>
      cellIn(published[frame], area, period)?.changes ?? {};
  const rows = [
    ...everyMonth('2024', { filed: 10 }, { '2024-01': { filed: 20 }, '2024-02': { filed: 6 } }),
    ...everyMonth('2025', { filed: 15 }, { '2025-07': { filed: 30 }, '2025-10': { filed: 0 } }),
  ];
  const changes = filedIn(publish(framesTo('2025-12-31', rows)));

  test('are the ratio of the rates, with its exact interval', () => {
    const { ratio, lower, upper } = rateRatioExact(
      { events: 30, personTime: 1 },
      { events: 15, personTime: 1 },
      0.95,
    );
    const before = changes('a', '2025-07').period_on_period;
    expect(ratio).toBe(2);
    expect(before && publishedNumber(before)).toBeCloseTo(2, 12);
    expect(before && publishedInterval(before)?.lower).toBeCloseTo(lower, 12);
    expect(before && publishedInterval(before)?.upper).toBeCloseTo(upper ?? Number.NaN, 12);
    const year = changes('a', '2025-07').year_on_year;
    expect(year && publishedNumber(year)).toBeCloseTo(3, 12);
  });

  test('compare January and February together with a year before, and not with the month before', () => {
    for (const month of ['2025-01', '2025-02']) {
      const { year_on_year: year, period_on_period: before } = changes('a', month);
      expect(year && publishedNumber(year)).toBeCloseTo(30 / 26, 12);
      expect(before).toBeUndefined();
    }
    expect(changes('a', '2025-03').period_on_period).toBeUndefined();
    expect(changes('a', '2025-04').period_on_period).toBeDefined();
  });

  test('know no Spring Festival where the region keeps none: every month stands for itself', () => {
    const folder = framesTo('2025-12-31', rows);
    const region = { ...folder.dataset.region, spring_festival: false };
    const plain = filedIn(publish({ ...folder, dataset: { ...folder.dataset, region } }));
    const ofYear = plain('a', '2025-01').year_on_year;
    expect(ofYear && publishedNumber(ofYear)).toBeCloseTo(15 / 20, 12);
    const ofMonth = plain('a', '2025-02').period_on_period;
    expect(ofMonth && publishedNumber(ofMonth)).toBeCloseTo(1, 12);
    expect(plain('a', '2025-03').period_on_period).toBeDefined();
    expect(plain('a', '2025-07')).toEqual(changes('a', '2025-07'));
  });

  test('of quarters, years and rolling years: those that overlap are compared with a year before only', () => {
    expect(Object.keys(changes('a', '2025-q1', 'quarter-district')).sort()).toEqual([
      'period_on_period',
      'year_on_year',
    ]);
    expect(Object.keys(changes('a', '2025-12-r12', 'r12-district'))).toEqual(['year_on_year']);
    expect(Object.keys(changes('a', '2025-06-r12', 'r12-district'))).toEqual([]);
    expect(Object.keys(changes('a', '2025', 'year-district'))).toEqual(['year_on_year']);
    expect(changes('a', '2024', 'year-district')).toEqual({});
  });

  test('from nothing are not told, down to nothing are', () => {
    expect(changes('a', '2025-10').period_on_period).toMatchObject({ state: 'zero' });
    expect(changes('a', '2025-11').period_on_period).toBeUndefined();
  });

  test('are told of the region as of a district, and of no unknown place', () => {
    const published = publish(
      framesTo('2025-12-31', [...rows, frameRow('2025-07', { adcode: null, filed: 9 })]),
    );
    expect(filedIn(published)(REGION, '2025-09').year_on_year).toBeDefined();
    expect(filedIn(published)('unassigned', '2025-09')).toEqual({});
  });

  test('are not told where a count is hidden', () => {
    const few = rows.map((row) => (row.month === '2024-07' ? { ...row, filed: 3 } : row));
    const published = filedIn(publish(framesTo('2025-12-31', few)));
    expect(published('a', '2025-07').year_on_year).toBeUndefined();
    expect(published('a', '2024-08').period_on_period).toBeUndefined();
    expect(published('a', '2025-07').period_on_period).toBeDefined();
  });
});

describe('a verdict', () => {
  const published = publish(
    framesTo('2025-12-31', [
      ...everyMonth('2024', { adcode: 'a', filed: 20, solved_180d: 15 }),
      ...everyMonth('2024', { adcode: 'b', filed: 5, solved_180d: 0 }),
      ...everyMonth('2025', { adcode: 'a', filed: 10, solved_180d: 0 }),
      ...everyMonth('2025', { adcode: 'b', filed: 11, solved_180d: 0 }),
    ]),
  );
  const verdicts = (area: string, period: string, frame = 'year-district') =>
    cellIn(published[frame], area, period)?.verdicts;

  test('compares a district with the region, never the region with itself', () => {
    expect(verdicts('a', '2024')).toMatchObject({ filed: 'above', rate: 'above' });
    expect(verdicts('b', '2024')).toMatchObject({ filed: 'below', rate: 'below' });
    expect(verdicts('a', '2025')).toMatchObject({ filed: 'undistinguished' });
    expect(verdicts(REGION, '2024')).toEqual({});
  });

  test('compares the share of the cohort that was cleared, also where nothing was', () => {
    expect(verdicts('a', '2024')?.clearance).toBe('above');
    expect(verdicts('b', '2024')?.clearance).toBe('below');
    expect(cellIn(published['quarter-district'], 'a', '2025-q1')?.values.clearance?.state).toBe('zero');
    expect(verdicts('a', '2025-q1', 'quarter-district')?.clearance).toBe('undistinguished');
  });

  test('is not given where the district or the region is hidden', () => {
    const months = publish(
      framesTo('2025-12-31', [
        ...everyMonth('2025', { adcode: 'a', filed: 9 }, { '2025-05': { filed: 2 } }),
        ...['b', 'c', 'd'].flatMap((adcode) => everyMonth('2025', { adcode, filed: 9 })),
      ]),
    )['month-district'];
    const states = new Set<string>();
    for (const { area, period, values, verdicts: given } of months?.cells ?? []) {
      const region = cellIn(months, REGION, period)?.values.filed;
      const isShown = [region, values.filed].every((value) => value && publishedNumber(value) !== null);
      expect('filed' in given).toBe(isShown && area !== REGION);
      states.add(values.filed?.state ?? '');
    }
    expect([...states].sort()).toEqual(['suppressed', 'value']);
  });
});
