import { standingOut, type NamingRule, type StandingOut } from '../statistics/standing-out.ts';
import { commitmentStatus, type Commitment } from './commitment-status.ts';

/** Ten commitments past their date, and a tenth more of them overdue than of the others. */
export const OVERDUE_PILE_RULE: NamingRule = { level: 0.05, leastTrials: 10, leastGap: 0.1 };

/** `named` means a pile; `trials` are the commitments past their date, `events` those of them not done. */
export interface OwnerVerdict {
  readonly owner: string;
  readonly standing: StandingOut;
}

/**
 * Which owners have more of their commitments overdue than the other owners of commitments due in the same
 * quarters, more than chance explains (exact, allowing for the number of owners). By quarters because what was due
 * long ago has had longer to be done.
 *
 * @param asOf ISO date
 * @returns one an owner that has a commitment past its date, by name
 */
export function overduePiles(
  commitments: readonly Commitment[],
  asOf: string,
  rule: NamingRule = OVERDUE_PILE_RULE,
): readonly OwnerVerdict[] {
  const past = commitments
    .filter(({ dueOn }) => dueOn < asOf)
    .map((commitment) => ({
      owner: commitment.owner,
      quarter: quarterOf(commitment.dueOn),
      isOverdue: commitmentStatus(commitment, asOf).status === 'overdue',
    }));
  const quarters = Map.groupBy(past, ({ quarter }) => quarter);
  const owners = [...Map.groupBy(past, ({ owner }) => owner)].sort(([a], [b]) => (a < b ? -1 : 1));
  const standings = standingOut(
    owners.map(([, own]) =>
      [...Map.groupBy(own, ({ quarter }) => quarter)].map(([quarter, some]) => {
        const all = quarters.get(quarter) ?? [];
        return {
          events: overdueOf(some),
          trials: some.length,
          allEvents: overdueOf(all),
          allTrials: all.length,
        };
      }),
    ),
    rule,
  );
  return owners.flatMap(([owner], place) => {
    const standing = standings[place];
    return standing === undefined ? [] : [{ owner, standing }];
  });
}

function overdueOf(commitments: readonly { readonly isOverdue: boolean }[]): number {
  return commitments.filter(({ isOverdue }) => isOverdue).length;
}

/** `2026-05-31` → `2026-q2`. */
function quarterOf(isoDate: string): string {
  return `${isoDate.slice(0, 4)}-q${Math.ceil(Number(isoDate.slice(5, 7)) / 3)}`;
}
