import fc from 'fast-check';
import { expect, test } from 'vitest';

import { daysBetween } from '../../../../src/domain/iso-date.ts';
import { sumOfMoney } from '../../../../src/domain/money.ts';
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

/** The same, group by group and said as plainly as can be. */
function plainTally(rows: readonly IncidentRow[]): Tally {
  const filed = rows.filter((row) => !row.prevented);
  const moneyOf = (amounts: readonly number[]): Tally['loss'] => ({
    sum: sumOfMoney(amounts),
    largest: Math.max(0, ...amounts),
  });
  return {
    filed: filed.length,
    loss: moneyOf(filed.map(({ loss }) => loss)),
    losses: filed.map(({ loss }) => loss).filter((loss) => loss > 0),
    prevented: rows.length - filed.length,
    solved180d: filed.filter(
      ({ solved_on: solved, filed_on: from }) => solved !== null && daysBetween(from, solved) <= 180,
    ).length,
    stopped: moneyOf(filed.map(({ stopped }) => stopped)),
    returned90d: moneyOf(
      filed
        .filter(
          ({ returned_on: back, frozen_on: frozen, filed_on: from }) =>
            back !== null && daysBetween(frozen ?? from, back) <= 90,
        )
        .map(({ returned }) => returned),
    ),
  };
}

test('every group is what its rows say, in the order in which the groups come', () => {
  const day = fc.constantFrom('2025-12-31', '2026-01-01', '2026-01-31', '2026-03-31', '2026-07-01');
  const money = fc.constantFrom(0, 0.1, 0.2, 7.35, 1000, 2_000_000);
  const row = fc
    .record({
      adcode: fc.constantFrom('a', 'b', null),
      fraud_type: fc.constantFrom('fake-task', 'fake-loan'),
      loss: money,
      stopped: money,
      returned: money,
      frozen_on: fc.option(day),
      returned_on: fc.option(day),
      solved_on: fc.option(day),
      prevented: fc.boolean(),
    })
    .chain((rest) => day.map((filedOn) => incident(filedOn, rest)));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const groups = Map.groupBy(rows, ({ adcode, filed_on: filed, fraud_type: type }) =>
        keyOf(adcode ?? 'unassigned', filed.slice(0, 7), type),
      );
      const located = rows.map((one, at) => ({ row: one, file: 'made.csv', line: at + 2 }));
      expect([...tallyRows(located)]).toEqual([...groups].map(([key, all]) => [key, plainTally(all)]));
    }),
  );
});
