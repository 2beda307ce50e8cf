import { daysBetween } from '../iso-date.ts';

/** What a joint meeting decided that somebody should do. ISO dates. */
export interface Commitment {
  readonly id: string;
  /** The agency that owes it. */
  readonly owner: string;
  readonly dueOn: string;
  /** Null where it is not done. */
  readonly doneOn: string | null;
}

/** `days` are whole days: until it is due (0 on that day), or past it (≥ 1). */
export type CommitmentStatus =
  | { readonly status: 'not-due' | 'due-soon' | 'overdue' | 'done-late'; readonly days: number }
  | { readonly status: 'done-on-time' };

export const DUE_SOON_DAYS = 14;

/**
 * Where a commitment stands on a day. What is done later than that day is not done yet; on the day it is due
 * it is not overdue.
 *
 * @param dueSoonDays due within so many days is due soon
 */
export function commitmentStatus(
  { dueOn, doneOn }: Commitment,
  asOf: string,
  dueSoonDays = DUE_SOON_DAYS,
): CommitmentStatus {
  if (doneOn !== null && doneOn <= asOf) {
    const late = daysBetween(dueOn, doneOn);
    return late > 0 ? { status: 'done-late', days: late } : { status: 'done-on-time' };
  }
  const left = daysBetween(asOf, dueOn);
  if (left < 0) return { status: 'overdue', days: -left };
  return { status: left <= dueSoonDays ? 'due-soon' : 'not-due', days: left };
}
