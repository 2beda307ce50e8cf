import { rowsIn, sumBy, type Scope } from './counted-rows.ts';
import { tallyOf, type CountedIndicator } from './indicator-tally.ts';

const FEWEST_MEETINGS = 2;

/** L1: attendances over invitations of the joint meetings held. Guard: how many meetings. */
export function meetingAttendance(scope: Scope): CountedIndicator {
  const meetings = rowsIn(scope, scope.tables.meetings, ({ date }) => date);
  if (meetings.length < FEWEST_MEETINGS) return 'too_few';
  return tallyOf(
    sumBy(meetings, ({ attended }) => attended),
    sumBy(meetings, ({ invited }) => invited),
    { guard: meetings.length },
  );
}
