import { expect, test } from 'vitest';

import { keyOf } from '../../../../src/pipeline/tabulate/tally-key.ts';
import { tallyRows } from '../../../../src/pipeline/tabulate/tally-rows.ts';
import type { Tally } from '../../../../src/pipeline/tabulate/incident-tally.ts';
import type { IncidentRow } from '../../../../src/schema/incidents.schema.ts';
import { incident } from '../made-folder.ts';

function tally(rows: readonly Partial<IncidentRow>[]): Tally | undefined {
  const located = rows.map((row, at) => ({
    row: incident('2026-01-01', row),
    file: 'made.csv',
    line: at + 2,
  }));
  return tallyRows(located).get(keyOf('a', '2026-01', 'fake-task'));
}

test('cases count as solved up to 180 days after filing', () => {
  const solved = [
    { solved_on: '2026-06-30' },
    { solved_on: '2026-07-01' },
    { solved_on: null },
    { solved_on: '2026-01-01' },
    { solved_on: '2026-01-01', prevented: true },
  ];
  expect(tally(solved)?.solved180d).toBe(2);
});

test('money counts as returned up to 90 days after freezing, or after filing where nothing was frozen', () => {
  const returned = [
    { returned: 1, frozen_on: '2026-01-11', returned_on: '2026-04-11' },
    { returned: 10, frozen_on: '2026-01-11', returned_on: '2026-04-12' },
    { returned: 100, returned_on: '2026-04-01' },
    { returned: 1000, returned_on: '2026-04-02' },
    { returned: 0 },
  ];
  expect(tally(returned)?.returned90d).toEqual({ sum: 101, largest: 100 });
});

test('losses are those above 0, and what was stopped is summed with its largest part', () => {
  const rows = [
    { loss: 0, stopped: 0 },
    { loss: 5, stopped: 2 },
    { loss: 7, stopped: 3 },
    { loss: 0, stopped: 90, prevented: true },
  ];
  expect(tally(rows)).toMatchObject({
    filed: 3,
    losses: [5, 7],
    stopped: { sum: 5, largest: 3 },
    prevented: 1,
  });
});
