import type { HandoffRow } from '../../../schema/handoffs.schema.ts';
import { rowsIn, type Scope } from './counted-rows.ts';
import { tallyOf, type CountedIndicator, type TallyQuantiles } from './indicator-tally.ts';

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 3_600_000;

/**
 * L3: requests answered within the agreed time over requests whose time had run out; one without an answer is
 * late once its time has run out, and is left out before. Guard: median hours to the answer.
 */
export function requestsInTime(scope: Scope): CountedIndicator {
  const due = rowsIn(scope, scope.tables.handoffs, ({ sent_at }) => sent_at).filter(
    (request) => request.answered_at !== null || deadlineOf(request) <= endOfDay(scope.asOf, request.sent_at),
  );
  const inTime = due.filter(
    (request) => request.answered_at !== null && Date.parse(request.answered_at) <= deadlineOf(request),
  );
  const quantiles = hoursToAnswer(due);
  return tallyOf(inTime.length, due.length, { quantiles, guard: quantiles.p50 });
}

function deadlineOf({ sent_at, due_minutes }: HandoffRow): number {
  return Date.parse(sent_at) + due_minutes * MS_PER_MINUTE;
}

/** In the time zone that the request was written down in. */
function endOfDay(isoDate: string, timestamp: string): number {
  const offset = /(?:Z|[+-]\d{2}:\d{2})$/.exec(timestamp)?.[0] ?? 'Z';
  return Date.parse(`${isoDate}T23:59:59${offset}`);
}

/** By order statistics, so that the unanswered count as longer than any answer; null where a percentile falls on them. */
function hoursToAnswer(requests: readonly HandoffRow[]): TallyQuantiles {
  const hours = requests
    .map(({ sent_at, answered_at }) =>
      answered_at === null ? Infinity : (Date.parse(answered_at) - Date.parse(sent_at)) / MS_PER_HOUR,
    )
    .sort((a, b) => a - b);
  const at = (share: number): number | null => {
    const value = hours[Math.max(0, Math.ceil(share * hours.length) - 1)] ?? Infinity;
    return Number.isFinite(value) ? value : null;
  };
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}
