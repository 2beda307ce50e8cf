import fc from 'fast-check';

import { monthOfDate, monthsBetween } from '../../../../src/domain/period.ts';
import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import type { IncidentRow } from '../../../../src/schema/incidents.schema.ts';
import type { RowOfTable } from '../../../../src/schema/table.ts';
import type { TABLES } from '../../../../src/schema/tables.ts';
import { DISCLOSURE, incident, makeFolder } from '../made-folder.ts';
import { withRows } from './with-rows.ts';

export const DISTRICTS = ['a', 'b', 'c'] as const;
const MONTHS = monthsBetween('2025-10', '2026-03');
const AREAS = [...DISTRICTS, null] as const;

export type InspectionRow = RowOfTable<typeof TABLES.inspections>;

export interface Releases {
  readonly before: DataFolder;
  readonly after: DataFolder;
  readonly minCount: number;
}

/** How many rows of a month and area: in both releases, only in the earlier, only in the later, changed. */
interface Pile {
  readonly kept: number;
  readonly gone: number;
  readonly come: number;
  readonly touched: number;
  readonly flipped: number;
  readonly prevented: number;
  readonly preventedCome: number;
}

/** Mostly enough to be printed, often enough too few, often none. */
const count = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 19 }) },
);

const pile: fc.Arbitrary<Pile> = fc.record({
  kept: count,
  gone: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, count),
  come: count,
  touched: fc.oneof(fc.constant(0), count),
  flipped: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, count),
  prevented: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, count),
  preventedCome: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, count),
});

const piles = fc.tuple(
  ...AREAS.flatMap((adcode) => MONTHS.map((month) => pile.map((drawn) => ({ ...drawn, adcode, month })))),
);

type PlacedPile = Pile & { readonly adcode: string | null; readonly month: string };

/** Two releases of incidents and inspections, the earlier one perhaps some months shorter. */
export const releases: fc.Arbitrary<Releases> = fc
  .record({
    incidents: piles,
    inspections: piles,
    asOf: fc.constantFrom('2026-03-31', '2026-01-31', '2025-12-15'),
    minCounts: fc.tuple(fc.integer({ min: 2, max: 8 }), fc.constantFrom(0, 0, 2)),
  })
  .map(({ incidents, inspections, asOf, minCounts: [least, more] }) => {
    const release = (side: 'before' | 'after'): DataFolder => {
      const isIn = (date: string): boolean => side === 'after' || date <= asOf;
      const made = makeFolder({
        districts: [...DISTRICTS],
        asOf: side === 'after' ? '2026-03-31' : asOf,
        incidents: incidents.flatMap((drawn) => incidentsOf(drawn, side)).filter((row) => isIn(row.filed_on)),
      });
      const rows = inspections
        .filter(({ adcode }) => adcode !== null)
        .flatMap((drawn) => inspectionsOf(drawn, side))
        .filter((row) => isIn(row.date));
      return withRows(
        { ...made, disclosure: { ...DISCLOSURE, min_count: side === 'after' ? least : least + more } },
        'inspections',
        rows,
      );
    };
    return { before: release('before'), after: release('after'), minCount: least + more };
  });

function incidentsOf(drawn: PlacedPile, side: 'before' | 'after'): readonly IncidentRow[] {
  const { month, adcode } = drawn;
  const isAfter = side === 'after';
  const rows = (of: keyof Pile, rest: Partial<IncidentRow> = {}): readonly IncidentRow[] =>
    Array.from({ length: drawn[of] }, (_, index) =>
      incident(`${month}-10`, {
        id: `${month}-${adcode ?? 'x'}-${of}-${index}`,
        adcode,
        loss: 5000 + 100 * index,
        ...rest,
      }),
    );
  const prevented = { prevented: true, loss: 0 };
  return [
    ...rows('kept'),
    ...(isAfter ? rows('come') : rows('gone')),
    ...rows('touched', isAfter ? { loss: 7000 } : {}),
    ...rows('flipped', isAfter ? {} : prevented),
    ...rows('prevented', prevented),
    ...(isAfter ? rows('preventedCome', prevented) : []),
  ];
}

function inspectionsOf(drawn: PlacedPile, side: 'before' | 'after'): readonly InspectionRow[] {
  const { month, adcode } = drawn;
  const rows = (of: keyof Pile, result: InspectionRow['result']): readonly InspectionRow[] =>
    Array.from({ length: drawn[of] }, (_, index) => ({
      id: `${month}-${adcode ?? 'x'}-${of}-${index}`,
      date: `${month}-12`,
      adcode: adcode ?? '',
      agency: 'police',
      outlet_id: 'N-1',
      result,
    }));
  return [
    ...rows('kept', 'pass'),
    ...(side === 'after' ? rows('come', 'pass') : rows('gone', 'pass')),
    ...rows('touched', side === 'after' ? 'rectify' : 'pass'),
  ];
}

/** The month of a row of either table. */
export function monthOfRow(row: IncidentRow | InspectionRow): string {
  return monthOfDate('filed_on' in row ? row.filed_on : row.date);
}
