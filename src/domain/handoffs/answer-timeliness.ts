import type { WaitingTime } from '../statistics/kaplan-meier.ts';
import type { HandoffRequest } from './handoff-request.ts';

/**
 * - `in-time`: answered by when it was due.
 * - `late`: answered later, or due and still not answered.
 * - `open`: neither answered nor due yet; it says nothing about time kept and is left out of shares.
 */
export type Timeliness = 'in-time' | 'late' | 'open';

/** @param asOf up to when answers are known, in the minutes of the request; a later answer has not come yet */
export function timelinessOf(request: HandoffRequest, asOf: number): Timeliness {
  const { time, hasHappened } = waitOf(request, asOf);
  if (time > request.dueMinutes) return 'late';
  return hasHappened ? 'in-time' : 'open';
}

/**
 * Minutes from sent to answered, or to `asOf` where no answer has come.
 *
 * @throws RangeError where it was sent after `asOf`, or answered before it was sent
 */
export function waitOf({ sentAt, answeredAt }: HandoffRequest, asOf: number): WaitingTime {
  if (!(sentAt <= asOf)) throw new RangeError(`sent after ${asOf}: ${sentAt}`);
  if (answeredAt !== null && answeredAt < sentAt)
    throw new RangeError(`answered before it was sent: ${answeredAt}`);
  return answeredAt !== null && answeredAt <= asOf
    ? { time: answeredAt - sentAt, hasHappened: true }
    : { time: asOf - sentAt, hasHappened: false };
}
