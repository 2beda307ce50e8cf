import { describe, expect, test } from 'vitest';

import { UNASSIGNED } from '../../../../src/domain/area-code.ts';
import {
  NOT_DUE,
  publishedInterval,
  publishedNumber,
  shown,
  SUPPRESSED,
} from '../../../../src/domain/published-value.ts';
import { poissonExactCI } from '../../../../src/domain/statistics/poisson-exact-ci.ts';
import { wilsonCI } from '../../../../src/domain/statistics/wilson-ci.ts';
import { frameRow, incident, makeFolder, populationOf, REGION } from '../made-folder.ts';
import {
  cellIn,
  everyMonth,
  framesTo,
  incidentsOf,
  publish,
  quietDistricts,
  rowsTo,
  valueIn,
} from './made-regions.ts';

describe('a rate', () => {
  const residents = populationOf(['a', 'b']).find((row) => row.adcode === 'a')?.residents ?? Number.NaN;
  const { 'year-district': yearly } = publish(
    framesTo('2024-12-31', [
      ...everyMonth('2024', { adcode: 'a', filed: 10 }),
      ...everyMonth('2024', { adcode: 'b' }),
      frameRow('2024-03', { adcode: null, filed: 9 }),
    ]),
  );

  test('is per 10,000 residents, with its exact interval', () => {
    const rate = valueIn(yearly, 'rate', 'a', '2024');
    const { lower, upper } = poissonExactCI(120, 0.95);
    const scale = 10_000 / residents;
    expect(rate && publishedNumber(rate)).toBeCloseTo(120 * scale, 12);
    expect(rate && publishedInterval(rate)).toEqual({
      lower: lower * scale,
      upper: upper * scale,
      level: 0.95,
    });
  });

  test('of nothing is zero, and its interval still says how much it might have been', () => {
    const rate = valueIn(yearly, 'rate', 'b', '2024');
    expect(rate?.state).toBe('zero');
    expect(rate && publishedInterval(rate)?.upper).toBeGreaterThan(0);
  });

  test('is none where nobody resides', () => {
    expect(valueIn(yearly, 'filed', UNASSIGNED, '2024')).toEqual(shown(9));
    expect(valueIn(yearly, 'rate', UNASSIGNED, '2024')).toBeUndefined();
  });

  test('over months of two years is per their mean residents', () => {
    const changing = makeFolder({
      districts: ['a'],
      asOf: '2025-06-30',
      frames: [...everyMonth('2024', { filed: 10 }), ...everyMonth('2025', { filed: 10 }).slice(0, 6)],
      population: populationOf(['a']).map((row) => ({ ...row, residents: row.year < 2025 ? 1000 : 3000 })),
    });
    const rate = valueIn(publish(changing)['r12-district'], 'rate', 'a', '2025-06-r12');
    expect(rate && publishedNumber(rate)).toBeCloseTo((120 / 2000) * 10_000, 12);
  });
});

describe('clearance', () => {
  const solvedIn = (count: number) =>
    incidentsOf('2025', 10, (index, month) => ({ solved_on: index < count ? `${month}-20` : null }));
  const quarterTo = (asOf: string, count = 6) =>
    valueIn(publish(rowsTo(asOf, solvedIn(count)))['quarter-district'], 'clearance', 'a', '2025-q1');

  test('is the share of the cohort solved within 180 days, with its interval', () => {
    const { lower, upper } = wilsonCI(18, 30, 0.95) ?? { lower: Number.NaN, upper: Number.NaN };
    const published = quarterTo('2025-12-31');
    expect(published).toEqual(shown(60, { lower: 100 * lower, upper: 100 * upper, level: 0.95 }));
  });

  test('is not due before the last of the cohort has been followed up', () => {
    expect(quarterTo('2025-09-26')).toEqual(NOT_DUE);
    expect(quarterTo('2025-09-27')?.state).toBe('value');
  });

  test('of no case solved is zero, and of all is 100', () => {
    expect(quarterTo('2025-12-31', 0)?.state).toBe('zero');
    expect(quarterTo('2025-12-31', 10)).toMatchObject({ state: 'value', value: 100 });
  });

  test('of fewer than min_count solved is suppressed', () => {
    const solved = (index: number, month: string) => ({ solved_on: index < 6 ? `${month}-20` : null });
    const few = incidentsOf('2025', 7, (index, month) => solved(month === '2025-02' ? index + 4 : 6, month));
    const { 'quarter-district': quarterly } = publish(
      rowsTo('2025-12-31', [...few, ...quietDistricts(solved)]),
    );
    expect(valueIn(quarterly, 'filed', 'a', '2025-q1')).toEqual(shown(21));
    expect(valueIn(quarterly, 'clearance', 'a', '2025-q1')).toEqual(SUPPRESSED);
    expect(valueIn(quarterly, 'clearance', 'a', '2025-q2')?.state).toBe('zero');
    expect(valueIn(quarterly, 'clearance', 'd', '2025-q2')?.state).toBe('value');
  });

  test('of nobody has no meaning', () => {
    const { 'quarter-district': quarterly } = publish(
      framesTo('2025-12-31', [
        ...everyMonth('2025', { adcode: 'a', filed: 10, solved_180d: 5 }),
        ...everyMonth('2025', { adcode: 'b', solved_180d: 0 }),
      ]),
    );
    expect(valueIn(quarterly, 'filed', 'b', '2025-q1')).toEqual(shown(0));
    expect(valueIn(quarterly, 'clearance', 'b', '2025-q1')).toBeUndefined();
  });
});

describe('money', () => {
  const rest = (index: number, month: string) => ({
    loss: 1010,
    stopped: 1000,
    frozen: 500,
    frozen_on: `${month}-11`,
    returned: index < 6 ? 300 : 0,
    returned_on: index < 6 ? `${month}-20` : null,
  });
  const { 'quarter-district': quarterly, 'r12-district': rolling } = publish(
    rowsTo('2025-12-31', incidentsOf('2025', 10, rest)),
  );

  test('is rounded, and of the incidents filed in the period', () => {
    expect(cellIn(quarterly, 'a', '2025-q1')?.values).toMatchObject({
      loss: shown(30_000),
      stopped: shown(30_000),
      returned: shown(5000),
    });
  });

  test('returned is not due before 90 days have gone by', () => {
    expect(valueIn(quarterly, 'returned', 'a', '2025-q3')).toEqual(shown(5000));
    expect(valueIn(quarterly, 'returned', 'a', '2025-q4')).toEqual(NOT_DUE);
    const early = publish(rowsTo('2025-12-28', incidentsOf('2025', 10, rest)))['quarter-district'];
    expect(valueIn(early, 'returned', 'a', '2025-q3')).toEqual(NOT_DUE);
  });

  test('of rolling years is told where they end with a quarter', () => {
    const longer = publish(
      rowsTo('2025-12-31', [...incidentsOf('2024', 10, rest), ...incidentsOf('2025', 10, rest)]),
    )['r12-district'];
    expect(valueIn(longer, 'loss', 'a', '2025-06-r12')).toEqual(shown(121_000));
    expect(valueIn(longer, 'loss', 'a', '2025-05-r12')).toBeUndefined();
    expect(valueIn(rolling, 'loss', 'a', '2025-12-r12')).toEqual(shown(121_000));
  });

  test('that one case dominates is suppressed, its count is not', () => {
    const dominated = rowsTo('2025-12-31', [
      ...incidentsOf('2025', 10, rest),
      ...incidentsOf('2025', 10, (index, month) => ({
        adcode: 'b',
        id: `B-${month}-${index}`,
        loss: index === 0 && month === '2025-02' ? 900_000 : 1000,
      })),
    ]);
    const { 'quarter-district': quarters } = publish(dominated);
    expect(cellIn(quarters, 'b', '2025-q1')?.values).toMatchObject({ filed: shown(30), loss: SUPPRESSED });
    expect(cellIn(quarters, 'a', '2025-q1')?.values).toMatchObject({ filed: shown(30) });
  });
});

describe('the middle loss', () => {
  const year = (losses: (index: number, month: string) => number, count = 6) =>
    publish(
      rowsTo(
        '2025-12-31',
        incidentsOf('2025', count, (index, month) => ({ loss: losses(index, month) })),
      ),
    )['year-district'];

  test('is that of the incidents with a loss, rounded', () => {
    expect(
      valueIn(
        year((index) => 1000 * index),
        'median_loss',
        'a',
        '2025',
      ),
    ).toEqual(shown(3000));
    expect(
      valueIn(
        year((index) => (index < 3 ? 1020 : 1270)),
        'median_loss',
        'a',
        '2025',
      ),
    ).toEqual(shown(1100));
    expect(
      valueIn(
        year(() => 0),
        'median_loss',
        'a',
        '2025',
      ),
    ).toEqual(shown(0));
  });

  test('of fewer than min_count losses is suppressed', () => {
    const few = year((index, month) => (index === 0 && month < '2025-05' ? 1000 : 0));
    expect(valueIn(few, 'filed', 'a', '2025')).toEqual(shown(72));
    expect(valueIn(few, 'median_loss', 'a', '2025')).toEqual(SUPPRESSED);
  });

  test('is suppressed where the sum is: it bounds it', () => {
    const dominated = incidentsOf('2025', 7, (index, month) => ({
      loss: index === 0 && month === '2025-01' ? 900_000 : 1000,
    }));
    const { 'year-district': yearly } = publish(rowsTo('2025-12-31', [...dominated, ...quietDistricts()]));
    expect(cellIn(yearly, 'a', '2025')?.values).toMatchObject({
      filed: shown(84),
      loss: SUPPRESSED,
      median_loss: SUPPRESSED,
    });
  });

  test('is suppressed where the count is: that there are enough losses, or none, tells of it', () => {
    const one = incident('2025-03-01', { id: 'X', loss: 0 });
    const { 'year-district': yearly } = publish(rowsTo('2025-12-31', [one, ...quietDistricts()]));
    const hidden = (yearly?.cells ?? []).filter(({ values }) => values.filed === SUPPRESSED);
    expect(hidden.map(({ area, period }) => `${area} ${period}`)).toContain('a 2025');
    expect(hidden.length).toBeGreaterThan(1);
    for (const { values } of hidden) expect(values.median_loss).toEqual(SUPPRESSED);
  });

  test('is unknown from tabulated months', () => {
    const { 'year-district': yearly } = publish(
      framesTo('2025-12-31', everyMonth('2025', { filed: 6, loss: 6000, largest_loss: 1000 })),
    );
    expect(yearly?.measures).toEqual(['filed', 'rate', 'loss']);
  });
});

test('what the tables never tell is no column, whatever is still to come', () => {
  const { 'quarter-district': quarterly } = publish(
    framesTo('2025-09-30', everyMonth('2025', { filed: 6, loss: 6000, largest_loss: 1000 }).slice(0, 9)),
  );
  expect(quarterly?.measures).toEqual(['filed', 'rate', 'loss']);
  expect(Object.keys(cellIn(quarterly, REGION, '2025-q4')?.values ?? {})).toEqual(['filed', 'rate', 'loss']);
});
