import { TABLES } from '../../schema/tables.ts';
import type { RowOfTable } from '../../schema/table.ts';
import { addDays, daysBetween } from './calendar-day.ts';
import type { DemoWorld } from './demo-world.ts';
import { openDraws } from './draws.ts';
import { sortBy } from './sort-by.ts';
import { valueFor } from './value-for.ts';

export type OutletRow = RowOfTable<typeof TABLES.outlets>;

/** The register of branches and shops; some opened or closed during the period. */
export function outletRows(world: DemoWorld): readonly OutletRow[] {
  const draws = openDraws(world.seed, TABLES.outlets.name);
  const { outlets } = world.parameters;
  const registerBegan = outlets.register_began.value;
  const leastDays = outlets.least_days_open.value;
  const begin = `${world.parameters.calendar.first_month.value}-01`;
  const periodDays = daysBetween(begin, world.asOf);
  const rows = world.districts.flatMap(({ adcode }) =>
    Array.from({ length: valueFor(outlets.count.value, adcode, 'outlets.count') }, (_, index): OutletRow => {
      const opensLater = draws.chance(outlets.opened_later_share.value);
      const before = addDays(registerBegan, draws.whole(0, daysBetween(registerBegan, begin) - 1));
      const during = addDays(begin, draws.whole(0, periodDays - 2 * leastDays));
      const validFrom = opensLater ? during : before;
      const firstClosing = addDays(validFrom > begin ? validFrom : begin, leastDays);
      const closesOn = addDays(firstClosing, draws.whole(0, daysBetween(firstClosing, world.asOf)));
      const sector = draws.pickWeighted([
        ['bank', outlets.sector_weight.value.bank],
        ['telecom', outlets.sector_weight.value.telecom],
        ['payment', outlets.sector_weight.value.payment],
      ] as const);
      return {
        id: `N${adcode}-${String(index + 1).padStart(2, '0')}`,
        adcode,
        sector,
        valid_from: validFrom,
        valid_to: draws.chance(outlets.closed_share.value) ? closesOn : null,
      };
    }),
  );
  return sortBy(rows, (row) => `${row.valid_from} ${row.id}`);
}
