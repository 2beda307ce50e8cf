import { describe, expect, test } from 'vitest';

import { folderAsOf } from '../../../../src/pipeline/release/folder-as-of.ts';
import { coverageRow, incident, makeFolder } from '../made-folder.ts';

const supplied = (month: string, day: string) => ({
  ...coverageRow('a', month, 'supplied'),
  supplied_on: day,
});

describe('a folder of an earlier day', () => {
  const folder = makeFolder({
    districts: ['a'],
    asOf: '2026-03-31',
    incidents: [
      incident('2026-01-10', { id: 'there', recorded_on: '2026-01-12' }),
      incident('2026-01-11', { id: 'late', recorded_on: '2026-02-02' }),
      incident('2026-01-12', { id: 'undated' }),
      incident('2026-01-13', {
        id: 'open then',
        recorded_on: '2026-01-13',
        status: 'solved',
        solved_on: '2026-02-20',
        returned: 10,
        returned_on: '2026-03-01',
      }),
      incident('2026-02-01', { id: 'filed later' }),
    ],
    coverage: [
      supplied('2026-01', '2026-02-09'),
      supplied('2026-02', '2026-03-09'),
      supplied('2026-03', '2026-04-10'),
    ],
  });
  const then = folderAsOf(folder, '2026-01-31', '2026.1');

  test('has what was recorded by then', () => {
    expect(then.tables.incidents.map(({ row }) => row.id)).toEqual(['there', 'undated', 'open then']);
    expect(then.dataset).toMatchObject({ as_of: '2026-01-31', version: '2026.1' });
  });

  test('knows nothing of what was solved and returned later', () => {
    expect([...then.tables.incidents].at(-1)?.row).toMatchObject({
      status: 'open',
      solved_on: null,
      returned: 0,
      returned_on: null,
    });
  });

  test('counts a delivery as there that came as soon after as the latest came after its own day', () => {
    expect(then.tables.coverage.map(({ row }) => row.state)).toEqual([
      'supplied',
      'not_supplied',
      'not_supplied',
    ]);
  });
});
