import type { HandoffRow } from '../../schema/handoffs.schema.ts';
import type { DemoWorld } from './demo-world.ts';
import { draftHandoffs } from './draft-handoffs.ts';
import { openDraws } from './draws.ts';
import type { HandoffDraft } from './handoff-draft.ts';
import type { IncidentCase } from './incident-cases.ts';
import { localMinute, timestampOf } from './local-minute.ts';
import { numberRows } from './number-rows.ts';
import { sortBy } from './sort-by.ts';

const MINUTES_PER_DAY = 1440;

/** Requests between agencies, as known at the end of `asOf`: later answers are still pending. */
export function handoffRows(world: DemoWorld, cases: readonly IncidentCase[]): readonly HandoffRow[] {
  const draws = openDraws(world.seed, 'handoffs');
  const end = localMinute(world.asOf, MINUTES_PER_DAY - 1);
  const drafts = cases
    .flatMap((incident) => draftHandoffs(draws, world, incident))
    .filter((draft) => draft.sentAt <= end)
    .map((draft) =>
      draft.answeredAt !== null && draft.answeredAt > end ? { ...draft, answeredAt: null } : draft,
    );
  const offset = world.parameters.calendar.utc_offset.value;
  const rows = sortBy(
    drafts.map((draft) => rowOf(draft, offset)),
    (row) => row.sent_at,
  );
  return numberRows(rows, 'H', 5, (row) => row.sent_at);
}

function rowOf(draft: HandoffDraft, offset: string): Omit<HandoffRow, 'id'> {
  const text = (minute: number | null): string | null =>
    minute === null ? null : timestampOf(minute, offset);
  return {
    incident_id: draft.incidentId,
    adcode: draft.adcode,
    kind: draft.kind,
    from_agency: draft.from,
    to_agency: draft.to,
    reported_at: text(draft.reportedAt),
    sent_at: timestampOf(draft.sentAt, offset),
    due_minutes: draft.dueMinutes,
    answered_at: text(draft.answeredAt),
    payee_known: draft.payeeKnown,
    outcome: draft.answeredAt === null ? 'pending' : draft.outcome,
    amount: draft.answeredAt === null ? null : draft.amount,
  };
}
