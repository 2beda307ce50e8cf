import { describe, expect, test } from 'vitest';

import { UNASSIGNED } from '../../../../src/domain/area-code.ts';
import { lastDueMonth, tabulateIncidents } from '../../../../src/pipeline/tabulate/tabulate-incidents.ts';
import { coverageRow, frameRow, incident, makeFolder } from '../made-folder.ts';

const districts = ['a', 'b'];
const asOf = '2026-06-30';

describe('months', () => {
  test('run from January of the first year to December of the year of as_of', () => {
    const { months } = tabulateIncidents(
      makeFolder({ districts, asOf, incidents: [incident('2025-03-09')] }),
    );
    expect([months.at(0), months.at(-1), months.length]).toEqual(['2025-01', '2026-12', 24]);
  });

  test('are none without incidents', () => {
    expect(tabulateIncidents(makeFolder({ districts, asOf })).months).toEqual([]);
  });
});

describe('rows', () => {
  const { at, ofType, supplyOf, types } = tabulateIncidents(
    makeFolder({
      districts,
      asOf,
      incidents: [
        incident('2026-01-05', { loss: 0.1 }),
        incident('2026-01-31', { loss: 0.2, fraud_type: 'fake-loan' }),
        incident('2026-01-31', { loss: 0, prevented: true }),
        incident('2026-02-01', { adcode: null, loss: 70 }),
        incident('2026-03-01', { adcode: 'b' }),
      ],
    }),
  );

  test('count by the month they were filed in, what was prevented apart', () => {
    expect(at('a', '2026-01')).toMatchObject({ filed: 2, loss: { sum: 0.3, largest: 0.2 }, prevented: 1 });
    expect(at('b', '2026-03').filed).toBe(1);
  });

  test('are told apart by type, and a type that did not occur is none', () => {
    expect(types).toEqual(['fake-loan', 'fake-task']);
    expect(ofType('a', '2026-01', 'fake-loan')).toMatchObject({ filed: 1, losses: [0.2], prevented: 0 });
    expect(ofType('a', '2026-01', 'fake-task')).toMatchObject({ filed: 1, losses: [0.1], prevented: 1 });
    expect(ofType('b', '2026-01', 'fake-task')).toMatchObject({ filed: 0, losses: [] });
  });

  test('of an unknown place are kept', () => {
    expect(at(UNASSIGNED, '2026-02')).toMatchObject({ filed: 1, loss: { sum: 70, largest: 70 } });
    expect(supplyOf(UNASSIGNED, '2026-02')).toBe('supplied');
  });

  test('without coverage are complete between the first and the last', () => {
    expect(supplyOf('b', '2026-02')).toBe('supplied');
    expect(at('b', '2026-02').filed).toBe(0);
    expect(supplyOf('b', '2026-04')).toBe('not_supplied');
    expect(supplyOf('b', '2025-12')).toBe('not_supplied');
  });
});

describe('frames', () => {
  const { at, ofType, supplyOf } = tabulateIncidents(
    makeFolder({
      districts,
      asOf,
      frames: [
        frameRow('2026-01', { fraud_type: 'x', filed: 5, loss: 0.1, largest_loss: 0.1 }),
        frameRow('2026-01', { fraud_type: 'y', filed: 7, loss: 0.2, largest_loss: 0.15 }),
        frameRow('2026-02', { fraud_type: 'all', filed: 9, loss: 900, largest_loss: 400, prevented: 6 }),
        frameRow('2026-02', { fraud_type: 'x', filed: 4, loss: 300, largest_loss: 300 }),
        frameRow('2026-03', { fraud_type: 'x', filed: 5, loss: 10, largest_loss: 10 }),
        frameRow('2026-03', { fraud_type: 'y', filed: 5, loss: 10, largest_loss: null, stopped: 4 }),
        frameRow('2026-04', { adcode: null, filed: 2 }),
        frameRow('2026-05', { filed: 0 }),
        frameRow('2026-06', { filed: 8, stopped: 50, returned_90d: 0, solved_180d: 3 }),
      ],
    }),
  );

  test('of single types are summed, the largest loss is the largest of them', () => {
    expect(at('a', '2026-01')).toMatchObject({ filed: 12, loss: { sum: 0.3, largest: 0.15 } });
  });

  test('of all types stand for themselves', () => {
    expect(at('a', '2026-02')).toMatchObject({
      filed: 9,
      loss: { sum: 900, largest: 400 },
      prevented: 6,
    });
    expect(ofType('a', '2026-02', 'x')?.filed).toBe(4);
  });

  test('that leave something out leave it unknown, for the sum too', () => {
    expect(at('a', '2026-03')).toMatchObject({
      loss: { sum: 20, largest: null },
      losses: null,
      prevented: null,
      stopped: null,
    });
  });

  test('know the largest part of nothing, and of no other sum but the loss', () => {
    expect(at('a', '2026-06')).toMatchObject({
      solved180d: 3,
      stopped: { sum: 50, largest: null },
      returned90d: { sum: 0, largest: 0 },
    });
    expect(at('a', '2026-05')).toMatchObject({ loss: { sum: 0, largest: 0 }, losses: [] });
  });

  test('of all types alone do not tell types apart, unless there is nothing to tell', () => {
    expect(ofType('a', '2026-06', 'x')).toBeNull();
    expect(ofType('a', '2026-05', 'x')?.filed).toBe(0);
  });

  test('without a row are not supplied: nothing is a zero that nobody reported', () => {
    expect(supplyOf('a', '2026-05')).toBe('supplied');
    expect(at('a', '2026-05').filed).toBe(0);
    expect(supplyOf('b', '2026-01')).toBe('not_supplied');
    expect(supplyOf('b', '2026-06')).toBe('not_supplied');
  });

  test('of an unknown place need no district', () => {
    expect(at(UNASSIGNED, '2026-04').filed).toBe(2);
    expect(supplyOf(UNASSIGNED, '2026-04')).toBe('supplied');
    expect(supplyOf('a', '2026-04')).toBe('not_supplied');
  });
});

describe('coverage', () => {
  const folder = makeFolder({
    districts,
    asOf,
    incidents: [incident('2026-01-05'), incident('2026-06-05')],
    coverage: [
      coverageRow('a', '2026-01', 'supplied'),
      coverageRow('b', '2026-01', 'not_supplied'),
      coverageRow('a', '2026-02', 'supplied', 'frames/incidents'),
      coverageRow('a', '2026-03', 'supplied', 'frames/incidents'),
      coverageRow('a', '2026-03', 'not_supplied'),
      coverageRow('a', '2026-04', 'supplied', 'warnings'),
      coverageRow('a', '2026-05', 'not_due'),
      coverageRow('a', '2026-08', 'supplied'),
    ],
  });
  const { supplyOf } = tabulateIncidents(folder);

  test.each([
    ['a', '2026-01', 'supplied'],
    ['b', '2026-01', 'not_supplied'],
    ['a', '2026-02', 'supplied'],
    ['b', '2026-02', 'not_supplied'],
    ['a', '2026-03', 'supplied'],
    ['a', '2026-04', 'not_supplied'],
    ['a', '2026-05', 'not_due'],
    ['a', '2026-08', 'not_due'],
  ])('of %s in %s: %s', (area, month, state) => {
    expect(supplyOf(area, month)).toBe(state);
  });

  test('of unknown places follows the districts: known as soon as one is supplied', () => {
    expect(supplyOf(UNASSIGNED, '2026-01')).toBe('supplied');
    expect(supplyOf(UNASSIGNED, '2026-04')).toBe('not_supplied');
    expect(supplyOf(UNASSIGNED, '2026-08')).toBe('not_due');
  });
});

test.each([
  ['2026-06-30', 'supplied'],
  ['2026-06-29', 'not_due'],
  ['2026-07-01', 'supplied'],
])('a month is due once its last day is covered: June with data to %s is %s', (until, state) => {
  const folder = makeFolder({ districts: ['a'], asOf: until, frames: [frameRow('2026-06', { filed: 6 })] });
  expect(tabulateIncidents(folder).supplyOf('a', '2026-06')).toBe(state);
});

test.each([
  ['2026-02-28', '2026-02'],
  ['2024-02-28', '2024-01'],
  ['2026-01-01', '2025-12'],
])('with data to %s the last month due is %s', (until, month) => {
  expect(lastDueMonth(until)).toBe(month);
});
