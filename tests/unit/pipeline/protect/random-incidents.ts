import fc from 'fast-check';

import { monthOfDate, monthsBetween, type MonthKey } from '../../../../src/domain/period.ts';
import type { CoverageRow } from '../../../../src/schema/coverage.schema.ts';
import type { FrameIncidentRow } from '../../../../src/schema/frame-incidents.schema.ts';
import type { IncidentRow } from '../../../../src/schema/incidents.schema.ts';
import { coverageRow, frameRow, incident } from '../made-folder.ts';

export const DISTRICTS = ['a', 'b', 'c'] as const;
export const AS_OF = '2026-04-15';

const FIRST: MonthKey = '2025-01';
const LAST: MonthKey = '2026-03';
const MONTHS = monthsBetween(FIRST, LAST);

type Place = (typeof DISTRICTS)[number] | null;

/** Losses in cents: mostly alike, some nothing, a few that outweigh all others. */
const loss = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 50_000, max: 900_000 }) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 900_000_000 }) },
);

interface Pile {
  readonly losses: readonly number[];
  readonly type: string;
  readonly prevented: number;
}

const losses = (minLength: number, maxLength: number): fc.Arbitrary<readonly number[]> =>
  fc.array(loss, { minLength, maxLength, size: 'max' });

/** One month and place: often nothing, often enough to be shown, now and then too few. */
const pile: fc.Arbitrary<Pile> = fc.record({
  losses: fc.oneof(
    { weight: 10, arbitrary: losses(0, 0) },
    { weight: 1, arbitrary: losses(1, 4) },
    { weight: 14, arbitrary: losses(5, 9) },
  ),
  type: fc.constantFrom('fake-task', 'fake-loan'),
  prevented: fc.oneof(fc.constant(0), fc.constant(0), fc.nat({ max: 2 })),
});

/** Incidents of fifteen months in three districts, some of unknown place, some prevented. */
export const randomIncidents: fc.Arbitrary<readonly IncidentRow[]> = fc
  .tuple(
    ...[...DISTRICTS, null].flatMap((adcode: Place) =>
      MONTHS.map((month) => pile.map((drawn) => ({ ...drawn, adcode, month }))),
    ),
  )
  .map((piles) =>
    piles.flatMap(({ month, adcode, losses: drawn, type, prevented }) => [
      ...drawn.map((cents, index) =>
        incident(`${month}-10`, { adcode, fraud_type: index % 3 === 0 ? 'other' : type, loss: cents / 100 }),
      ),
      ...Array.from({ length: prevented }, () =>
        incident(`${month}-11`, { adcode, fraud_type: type, loss: 0, prevented: true }),
      ),
    ]),
  );

/** Incidents with what coverage.csv says of them: nothing was filed where nothing was supplied. */
export const coveredIncidents = fc
  .record({
    incidents: randomIncidents,
    missing: fc.uniqueArray(fc.tuple(fc.constantFrom(...DISTRICTS), fc.constantFrom(...MONTHS)), {
      maxLength: 12,
      selector: String,
    }),
  })
  .map(({ incidents, missing }) => {
    const absent = new Set(missing.map(([adcode, month]) => `${adcode} ${month}`));
    return {
      incidents: incidents.filter(
        (row) => row.adcode === null || !absent.has(`${row.adcode} ${monthOfDate(row.filed_on)}`),
      ),
      coverage: DISTRICTS.flatMap((adcode) =>
        MONTHS.map((month): CoverageRow =>
          coverageRow(adcode, month, absent.has(`${adcode} ${month}`) ? 'not_supplied' : 'supplied'),
        ),
      ),
    };
  });

/**
 * The monthly tables that an office would hand over instead of these rows: by type, or all types in one
 * row, and a row of zeros for every month of a district in which nothing was filed.
 */
export function asFrames(incidents: readonly IncidentRow[], byType: boolean): readonly FrameIncidentRow[] {
  const months = incidents.map((row) => monthOfDate(row.filed_on)).sort();
  const [first, last] = [months.at(0), months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const filed = incidents.filter((row) => !row.prevented);
  return monthsBetween(first, last).flatMap((month) =>
    [...DISTRICTS, null].flatMap((adcode) => {
      const here = filed.filter((row) => row.adcode === adcode && monthOfDate(row.filed_on) === month);
      if (here.length === 0) return adcode === null ? [] : [frameRow(month, { adcode })];
      const groups = byType ? [...Map.groupBy(here, (row) => row.fraud_type)] : [['all', here] as const];
      return groups.map(([type, rows]) => tabulated(month, adcode, type, rows));
    }),
  );
}

function tabulated(
  month: MonthKey,
  adcode: Place,
  type: string,
  rows: readonly IncidentRow[],
): FrameIncidentRow {
  return frameRow(month, {
    adcode,
    fraud_type: type,
    filed: rows.length,
    loss: rows.reduce((sum, row) => sum + Math.round(row.loss * 100), 0) / 100,
    largest_loss: Math.max(...rows.map((row) => row.loss)),
  });
}
