import { TABLES } from '../../schema/tables.ts';
import type { RowOfTable } from '../../schema/table.ts';
import { addDays, daysBetween, onWorkingDay } from './calendar-day.ts';
import type { DemoWorld } from './demo-world.ts';
import { openDraws } from './draws.ts';
import { numberRows } from './number-rows.ts';
import type { OutletRow } from './outlet-rows.ts';
import { sortBy } from './sort-by.ts';
import { valueFor } from './value-for.ts';

type InspectionRow = RowOfTable<typeof TABLES.inspections>;

const DAYS_PER_YEAR = 365;

/** Inspections of outlets while they are open, year by year. */
export function inspectionRows(world: DemoWorld, outlets: readonly OutletRow[]): readonly InspectionRow[] {
  const draws = openDraws(world.seed, TABLES.inspections.name);
  const { inspections } = world.parameters;
  const years = [...new Set(world.months.map((month) => month.slice(0, 4)))];
  const rows = years.flatMap((year) =>
    outlets.flatMap((outlet) => {
      const first = later(`${year}-01-01`, outlet.valid_from);
      const last = earlier(earlier(`${year}-12-31`, world.asOf), outlet.valid_to ?? world.asOf);
      const span = daysBetween(first, last);
      // An inspection moved to the next working day must still find the outlet open.
      if (span < 3) return [];
      const share = valueFor(inspections.yearly_share.value, outlet.adcode, 'inspections.yearly_share');
      const inspected = draws.chance((share * (span + 1)) / DAYS_PER_YEAR);
      const times = inspected ? 1 + (draws.chance(inspections.second_share.value) ? 1 : 0) : 0;
      return Array.from({ length: times }, () => ({
        date: onWorkingDay(addDays(first, draws.whole(0, span - 2))),
        adcode: outlet.adcode,
        agency: draws.pickWeighted(
          Object.entries(
            valueFor(inspections.inspector_weight.value, outlet.sector, 'inspections.inspector_weight'),
          ),
        ),
        outlet_id: outlet.id,
        result: draws.pickWeighted([
          ['pass', inspections.result_weight.value.pass],
          ['rectify', inspections.result_weight.value.rectify],
          ['penalty', inspections.result_weight.value.penalty],
        ] as const),
      }));
    }),
  );
  return numberRows(
    sortBy(rows, (row) => row.date),
    'S',
    4,
    (row) => row.date,
  );
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);
