import { TABLES } from '../../schema/tables.ts';
import type { RowOfTable } from '../../schema/table.ts';
import { addDays, onWorkingDay } from './calendar-day.ts';
import type { DemoWorld } from './demo-world.ts';
import { openDraws } from './draws.ts';
import { areasOf, membersIn } from './members-in.ts';
import { numberRows } from './number-rows.ts';
import { quarterSpans } from './quarter-spans.ts';
import { sortBy } from './sort-by.ts';
import { valueFor } from './value-for.ts';

export type MeetingRow = RowOfTable<typeof TABLES.meetings>;

/** A meeting moved to the next working day must still fall into its quarter. */
const DAYS_BEFORE_QUARTER_END = 4;

/** One meeting a quarter, in the city and in each district. */
export function meetingRows(world: DemoWorld): readonly MeetingRow[] {
  const draws = openDraws(world.seed, TABLES.meetings.name);
  const { attendance, attendance_gain_per_year: gain, best_attendance: best } = world.parameters.meetings;
  const firstYear = Number(world.months[0]?.slice(0, 4));
  const rows = quarterSpans(world).flatMap((quarter) =>
    areasOf(world).map((area) => {
      const invited = membersIn(world, area).length;
      const share =
        valueFor(attendance.value, area, 'meetings.attendance') +
        gain.value * (Number(quarter.year) - firstYear);
      const offset = draws.whole(0, Math.max(0, quarter.length - DAYS_BEFORE_QUARTER_END));
      return {
        date: onWorkingDay(addDays(quarter.first, offset)),
        adcode: area,
        invited,
        attended: Math.max(2, draws.binomial(invited, Math.min(best.value, share))),
      };
    }),
  );
  return numberRows(
    sortBy(rows, (row) => row.date),
    'M',
    3,
    (row) => row.date,
  );
}
