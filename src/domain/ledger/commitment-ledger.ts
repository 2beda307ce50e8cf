import type { AreaCode } from '../area-code.ts';
import type { Bilingual } from '../bilingual.ts';
import type { Provenance } from '../provenance.ts';
import type { PublishedValue } from '../published-value.ts';
import type { StandingOut } from '../statistics/standing-out.ts';
import type { CommitmentStatus } from './commitment-status.ts';

/** In the order in which they are read: what presses first. */
export const LEDGER_STATUSES = ['overdue', 'due-soon', 'not-due', 'done-late', 'done-on-time'] as const;

export type LedgerStatus = (typeof LEDGER_STATUSES)[number];

/** A decision of a joint meeting and where it stands. ISO dates. */
export interface LedgerEntry {
  readonly id: string;
  readonly textZh: string;
  readonly metOn: string;
  readonly area: AreaCode;
  readonly owner: string;
  readonly dueOn: string;
  /** Null where it is not done. */
  readonly doneOn: string | null;
  readonly evidence: string | null;
  readonly standing: CommitmentStatus;
}

export type StatusCounts = Readonly<Record<LedgerStatus, PublishedValue>>;

export interface LedgerOwner {
  readonly id: string;
  readonly name: Bilingual;
  /** For lists with little room. */
  readonly short: Bilingual;
  readonly total: PublishedValue;
  readonly counts: StatusCounts;
  /** Null where nothing it owes is past its date. */
  readonly verdict: StandingOut | null;
  /** What presses first. */
  readonly entries: readonly LedgerEntry[];
}

/** What joint meetings decided, who owes it, and where it stands. Of the internal edition alone. */
export interface CommitmentLedger {
  /** ISO date on which everything stands as told. */
  readonly asOf: string;
  readonly total: PublishedValue;
  readonly counts: StatusCounts;
  /** In the order of agencies.csv; those that owe or owed something. */
  readonly owners: readonly LedgerOwner[];
  readonly provenance: Provenance;
}

/** Rank of what is done, behind what is not. */
const DONE = 2;

/** What is overdue, the longest first. */
export function overdueEntries({ owners }: Pick<CommitmentLedger, 'owners'>): readonly LedgerEntry[] {
  return owners
    .flatMap(({ entries }) => entries)
    .filter(({ standing }) => standing.status === 'overdue')
    .toSorted(byPressure);
}

/** Overdue first, the longest before the others; then what is due next; then what was done last. */
export function byPressure(one: LedgerEntry, other: LedgerEntry): number {
  const [a, b] = [rankOf(one), rankOf(other)];
  if (a !== b) return a - b;
  const isDone = a === DONE;
  const earlier = isDone ? other.dueOn : one.dueOn;
  const later = isDone ? one.dueOn : other.dueOn;
  if (earlier !== later) return earlier < later ? -1 : 1;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

function rankOf({ standing }: LedgerEntry): number {
  switch (standing.status) {
    case 'overdue':
      return 0;
    case 'due-soon':
    case 'not-due':
      return 1;
    default:
      return DONE;
  }
}
