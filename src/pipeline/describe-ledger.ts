import type { Edition } from '../domain/edition.ts';
import { commitmentStatus, type Commitment } from '../domain/ledger/commitment-status.ts';
import {
  byPressure,
  LEDGER_STATUSES,
  type CommitmentLedger,
  type LedgerEntry,
  type LedgerOwner,
  type StatusCounts,
} from '../domain/ledger/commitment-ledger.ts';
import { overduePiles } from '../domain/ledger/overdue-piles.ts';
import { shortAgencyName } from '../domain/network/short-agency-name.ts';
import { shown } from '../domain/published-value.ts';
import type { DataFolder } from './read/read-folder.ts';
import { tableProvenance } from './table-provenance.ts';

/**
 * Null in the public edition, which tells nothing of an agency by name, and where no decision was handed over.
 *
 * @throws RangeError for a decision of a meeting that the folder lacks: a checked folder has none
 */
export function describeLedger(folder: DataFolder, edition: Edition): CommitmentLedger | null {
  const entries = entriesOf(folder);
  if (edition === 'public' || entries.length === 0) return null;
  return {
    asOf: folder.dataset.as_of,
    total: shown(entries.length),
    counts: countsOf(entries),
    owners: ownersOf(folder, entries),
    provenance: tableProvenance(folder, ['commitments', 'meetings', 'agencies']),
  };
}

function entriesOf({ tables, dataset }: DataFolder): readonly LedgerEntry[] {
  const heldOn = new Map(tables.meetings.map(({ row }) => [row.id, row.date]));
  return tables.commitments.map(({ row }) => {
    const metOn = heldOn.get(row.meeting_id);
    if (metOn === undefined) throw new RangeError(`no meeting ${row.meeting_id} for decision ${row.id}`);
    const isDone = row.done_on !== null && row.done_on <= dataset.as_of;
    return {
      id: row.id,
      textZh: row.text_zh,
      metOn,
      area: row.adcode,
      owner: row.owner_agency,
      dueOn: row.due_on,
      // What is done later than that day is not done yet.
      doneOn: isDone ? row.done_on : null,
      evidence: isDone ? row.evidence : null,
      standing: commitmentStatus(
        { id: row.id, owner: row.owner_agency, dueOn: row.due_on, doneOn: row.done_on },
        dataset.as_of,
      ),
    };
  });
}

function ownersOf({ tables, dataset }: DataFolder, entries: readonly LedgerEntry[]): readonly LedgerOwner[] {
  const verdicts = new Map(
    overduePiles(
      entries.map(({ id, owner, dueOn, doneOn }): Commitment => ({ id, owner, dueOn, doneOn })),
      dataset.as_of,
    ).map(({ owner, standing }) => [owner, standing]),
  );
  const byOwner = Map.groupBy(entries, ({ owner }) => owner);
  return tables.agencies.flatMap(({ row }) => {
    const own = byOwner.get(row.id);
    if (own === undefined) return [];
    const name = { zh: row.name_zh, en: row.name_en };
    return [
      {
        id: row.id,
        name,
        short: shortAgencyName(name, { zh: row.short_zh, en: row.short_en }),
        total: shown(own.length),
        counts: countsOf(own),
        verdict: verdicts.get(row.id) ?? null,
        entries: own.toSorted(byPressure),
      },
    ];
  });
}

function countsOf(entries: readonly LedgerEntry[]): StatusCounts {
  return Object.fromEntries(
    LEDGER_STATUSES.map((status) => [
      status,
      shown(entries.filter(({ standing }) => standing.status === status).length),
    ]),
  ) as unknown as StatusCounts;
}
