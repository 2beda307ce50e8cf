import { TABLES } from '../../schema/tables.ts';
import type { RowOfTable } from '../../schema/table.ts';
import { addDays, daysBetween, type CalendarDay } from './calendar-day.ts';
import type { DemoWorld } from './demo-world.ts';
import { openDraws, type Draws } from './draws.ts';
import type { MeetingRow } from './meeting-rows.ts';
import { membersIn } from './members-in.ts';
import { numberRows } from './number-rows.ts';
import { sortBy } from './sort-by.ts';
import { valueFor } from './value-for.ts';

type CommitmentRow = RowOfTable<typeof TABLES.commitments>;

/** What each meeting decided; the planted agency lets its share pile up. Sorted by due date. */
export function commitmentRows(world: DemoWorld, meetings: readonly MeetingRow[]): readonly CommitmentRow[] {
  const draws = openDraws(world.seed, TABLES.commitments.name);
  const { commitments } = world.parameters;
  const rows = meetings.flatMap((meeting) => {
    const owners = membersIn(world, meeting.adcode).map((agency) => agency.id);
    const count = 1 + draws.poisson(commitments.more_per_meeting.value);
    return Array.from({ length: count }, () => {
      const owner = draws.pick(owners);
      const { least, most } = commitments.due_days.value;
      const dueOn = addDays(meeting.date, draws.whole(least, most));
      const doneOn = drawDoneOn(draws, world, owner, meeting.date, dueOn);
      const text = draws.pick(valueFor(commitments.texts.value, owner, 'commitments.texts'));
      const evidence = draws.pick(commitments.evidence.value);
      return {
        meeting_id: meeting.id,
        adcode: meeting.adcode,
        text_zh: text,
        owner_agency: owner,
        due_on: dueOn,
        done_on: doneOn,
        evidence: doneOn === null ? null : evidence,
      };
    });
  });
  return numberRows(
    sortBy(rows, (row) => `${row.due_on} ${row.meeting_id}`),
    'C',
    3,
    (row) => row.due_on,
  );
}

function drawDoneOn(
  draws: Draws,
  world: DemoWorld,
  owner: string,
  madeOn: CalendarDay,
  dueOn: CalendarDay,
): CalendarDay | null {
  const { commitments } = world.parameters;
  const pile = commitments.pile.value;
  const inTime = owner === pile.agency ? pile.in_time_share : commitments.in_time_share.value;
  const never = owner === pile.agency ? pile.never_share : commitments.never_share.value;
  const early = addDays(madeOn, draws.whole(commitments.least_days_to_do.value, daysBetween(madeOn, dueOn)));
  const late = addDays(dueOn, 1 + Math.round(draws.exponential(commitments.late_days.value)));
  const isInTime = draws.chance(inTime);
  const isNever = draws.chance(never);
  if (!isInTime && isNever) return null;
  const doneOn = isInTime ? early : late;
  return doneOn <= world.asOf ? doneOn : null;
}
