import { describe, expect, test } from 'vitest';

import { UNASSIGNED } from '../../../../src/domain/area-code.ts';
import { tabulateIncidents } from '../../../../src/pipeline/tabulate/tabulate-incidents.ts';
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
  const { at } = tabulateIncidents(
    makeFolder({
      districts,
      asOf,
      incidents: [
        incident('2026-01-05', { loss: 0.1 }),
        incident('2026-01-31', { loss: 0.2 }),
        incident('2026-01-31', { loss: 0, prevented: true }),
        incident('2026-02-01', { adcode: null, loss: 70 }),
        incident('2026-03-01', { adcode: 'b' }),
      ],
    }),
  );

  test('count by the month they were filed in, what was prevented apart', () => {
    expect(at('a', '2026-01')).toEqual({ supply: 'supplied', filed: 2, loss: 0.3, largestLoss: 0.2 });
    expect(at('b', '2026-03').filed).toBe(1);
  });

  test('of an unknown place are kept', () => {
    expect(at(UNASSIGNED, '2026-02')).toMatchObject({ supply: 'supplied', filed: 1, loss: 70 });
  });

  test('without coverage are complete between the first and the last', () => {
    expect(at('b', '2026-02')).toMatchObject({ supply: 'supplied', filed: 0 });
    expect(at('b', '2026-04').supply).toBe('not_supplied');
    expect(at('b', '2025-12').supply).toBe('not_supplied');
  });
});

describe('frames', () => {
  const { at } = tabulateIncidents(
    makeFolder({
      districts,
      asOf,
      frames: [
        frameRow('2026-01', { fraud_type: 'x', filed: 5, loss: 0.1, largest_loss: 0.1 }),
        frameRow('2026-01', { fraud_type: 'y', filed: 7, loss: 0.2, largest_loss: 0.15 }),
        frameRow('2026-02', { fraud_type: 'all', filed: 9, loss: 900, largest_loss: 400 }),
        frameRow('2026-02', { fraud_type: 'x', filed: 4, loss: 300, largest_loss: 300 }),
        frameRow('2026-03', { fraud_type: 'x', filed: 5, loss: 10, largest_loss: 10 }),
        frameRow('2026-03', { fraud_type: 'y', filed: 5, loss: 10, largest_loss: null }),
        frameRow('2026-04', { adcode: null, filed: 2 }),
        frameRow('2026-05', { filed: 0 }),
      ],
    }),
  );

  test('of single types are summed, the largest loss is the largest of them', () => {
    expect(at('a', '2026-01')).toEqual({ supply: 'supplied', filed: 12, loss: 0.3, largestLoss: 0.15 });
  });

  test('of all types stand for themselves', () => {
    expect(at('a', '2026-02')).toMatchObject({ filed: 9, loss: 900, largestLoss: 400 });
  });

  test('that leave out a largest loss leave it unknown', () => {
    expect(at('a', '2026-03').largestLoss).toBeNull();
  });

  test('without a row are not supplied: nothing is a zero that nobody reported', () => {
    expect(at('a', '2026-05')).toMatchObject({ supply: 'supplied', filed: 0 });
    expect(at('b', '2026-01').supply).toBe('not_supplied');
    expect(at('a', '2026-06').supply).toBe('not_supplied');
  });

  test('of an unknown place need no district', () => {
    expect(at(UNASSIGNED, '2026-04')).toMatchObject({ supply: 'supplied', filed: 2 });
    expect(at('a', '2026-04').supply).toBe('not_supplied');
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
  const { at } = tabulateIncidents(folder);

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
    expect(at(area, month).supply).toBe(state);
  });

  test('of unknown places follows the districts: known as soon as one is supplied', () => {
    expect(at(UNASSIGNED, '2026-01').supply).toBe('supplied');
    expect(at(UNASSIGNED, '2026-04').supply).toBe('not_supplied');
    expect(at(UNASSIGNED, '2026-08').supply).toBe('not_due');
  });
});

test.each([
  ['2026-06-30', 'supplied'],
  ['2026-06-29', 'not_due'],
  ['2026-07-01', 'supplied'],
])('a month is due once its last day is covered: June with data to %s is %s', (until, state) => {
  const folder = makeFolder({ districts: ['a'], asOf: until, frames: [frameRow('2026-06', { filed: 6 })] });
  expect(tabulateIncidents(folder).at('a', '2026-06').supply).toBe(state);
});
