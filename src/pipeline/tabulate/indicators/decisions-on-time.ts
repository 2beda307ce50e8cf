import { dayNumber } from '../../../domain/iso-date.ts';
import { sampleQuantile } from '../../../domain/statistics/sample-quantile.ts';
import { rowsIn, type Scope } from './counted-rows.ts';
import { tallyOf, type CountedIndicator } from './indicator-tally.ts';

/** L2: decisions closed on time over decisions that fell due. Guard: median days from the meeting to the due date. */
export function decisionsOnTime(scope: Scope): CountedIndicator {
  const due = rowsIn(scope, scope.tables.commitments, ({ due_on }) => due_on).filter(
    ({ due_on }) => due_on <= scope.asOf,
  );
  const heldOn = new Map(scope.tables.meetings.map(({ row }) => [row.id, row.date]));
  const days = due.flatMap(({ meeting_id, due_on }) => {
    const held = heldOn.get(meeting_id);
    return held === undefined ? [] : [dayNumber(due_on) - dayNumber(held)];
  });
  const onTime = due.filter(({ done_on, due_on }) => done_on !== null && done_on <= due_on);
  return tallyOf(onTime.length, due.length, { guard: days.length === 0 ? null : sampleQuantile(days, 0.5) });
}
