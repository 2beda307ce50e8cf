import { monthOfDate, monthsBetween, shiftMonth } from '../../domain/period.ts';
import type { CoverageRow } from '../../schema/coverage.schema.ts';
import { TABLES } from '../../schema/tables.ts';
import { dayOfMonth } from './calendar-day.ts';
import type { DemoWorld } from './demo-world.ts';
import { openDraws } from './draws.ts';
import { gapAt } from './reporting-gap.ts';

/** Tables that districts hand over month by month. */
const MONTHLY_TABLES = [
  TABLES.incidents,
  TABLES.handoffs,
  TABLES.jointActions,
  TABLES.warnings,
  TABLES.inspections,
  TABLES.accounts,
  TABLES.appeals,
  TABLES.outreach,
  TABLES.app,
].map((spec) => spec.name);

/** Who handed what over, and when; months after `asOf` are not due. */
export function coverageRows(world: DemoWorld): readonly CoverageRow[] {
  const draws = openDraws(world.seed, TABLES.coverage.name);
  const { calendar, coverage } = world.parameters;
  const months = monthsBetween(calendar.first_month.value, calendar.last_listed_month.value);
  return months.flatMap((month) =>
    MONTHLY_TABLES.flatMap((table) =>
      world.districts.map(({ adcode }): CoverageRow => {
        const day = draws.whole(coverage.supplied_day.value.first, coverage.supplied_day.value.last);
        const cell = { table, adcode, month };
        if (month > monthOfDate(world.asOf))
          return { ...cell, state: 'not_due', supplied_on: null, note: null };
        const gap = gapAt(world.parameters, table, adcode, month);
        if (gap !== null) return { ...cell, state: 'not_supplied', supplied_on: null, note: gap.note_zh };
        return { ...cell, state: 'supplied', supplied_on: dayOfMonth(shiftMonth(month, 1), day), note: null };
      }),
    ),
  );
}
