import { describe, expect, test } from 'vitest';

import { addDays, daysBetween } from '../../../src/domain/iso-date.ts';
import {
  LEDGER_STATUSES,
  overdueEntries,
  type CommitmentLedger,
} from '../../../src/domain/ledger/commitment-ledger.ts';
import { shown } from '../../../src/domain/published-value.ts';
import { describeLedger } from '../../../src/pipeline/describe-ledger.ts';
import { seededDraws } from '../domain/seeded-draws.ts';
import {
  agencyFolder,
  AS_OF,
  commitmentRow,
  MEMBERS,
  meetingRow,
  type CommitmentRow,
} from './made-agencies.ts';

const MEETING = meetingRow('M', '2026-01-05');

function ledgerOf(commitments: readonly CommitmentRow[]): CommitmentLedger {
  const folder = agencyFolder({ meetings: [MEETING], commitments });
  return describeLedger(folder, 'internal') ?? expect.fail('no ledger');
}

function randomCommitments(seed: number): readonly CommitmentRow[] {
  const draws = seededDraws(seed);
  return Array.from({ length: 160 }, (_, at) => {
    const dueOn = addDays('2026-01-20', draws.whole(daysBetween('2026-01-20', AS_OF) + 40));
    const doneOn = draws.chance(0.6) ? addDays(dueOn, draws.whole(40) - 20) : null;
    return commitmentRow(String(at), {
      owner_agency: draws.pick(MEMBERS),
      due_on: dueOn,
      // Nothing is done later than the tables run.
      done_on: doneOn !== null && doneOn <= AS_OF ? doneOn : null,
    });
  });
}

/** The five words by comparing dates alone. */
function statusByHand({ due_on: due, done_on: done }: CommitmentRow): string {
  if (done !== null) return done > due ? 'done-late' : 'done-on-time';
  if (due < AS_OF) return 'overdue';
  return due <= addDays(AS_OF, 14) ? 'due-soon' : 'not-due';
}

describe('decisions', () => {
  const rows = randomCommitments(3);
  const ledger = ledgerOf(rows);

  test('are counted by owner and status as a count by hand has them', () => {
    for (const status of LEDGER_STATUSES) {
      expect(rows.filter((row) => statusByHand(row) === status).length, status).toBeGreaterThan(0);
      const ofAll = rows.filter((row) => statusByHand(row) === status).length;
      expect(ledger.counts[status]).toEqual(shown(ofAll));
      for (const owner of ledger.owners) {
        const own = rows.filter((row) => row.owner_agency === owner.id && statusByHand(row) === status);
        expect(owner.counts[status], `${owner.id} ${status}`).toEqual(shown(own.length));
      }
    }
    expect(ledger.total).toEqual(shown(160));
  });

  test('are each told once, in the order of the register, what presses first', () => {
    const told = ledger.owners.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(told.toSorted()).toEqual(rows.map(({ id }) => id).sort());
    expect(ledger.owners.map(({ id }) => id)).toEqual(MEMBERS);
    for (const { entries } of ledger.owners) {
      const open = entries.filter(({ doneOn }) => doneOn === null);
      const done = entries.filter(({ doneOn }) => doneOn !== null);
      expect(entries).toEqual([...open, ...done]);
      expect(open.map(({ dueOn }) => dueOn)).toEqual(open.map(({ dueOn }) => dueOn).sort());
      const latestFirst = done
        .map(({ dueOn }) => dueOn)
        .sort()
        .reverse();
      expect(done.map(({ dueOn }) => dueOn)).toEqual(latestFirst);
    }
  });

  test('that are overdue stand in one list, the longest first', () => {
    const overdue = overdueEntries(ledger);
    expect(overdue.map(({ id }) => id).toSorted()).toEqual(
      rows
        .filter((row) => statusByHand(row) === 'overdue')
        .map(({ id }) => id)
        .sort(),
    );
    const days = overdue.map(({ standing }) => ('days' in standing ? standing.days : NaN));
    expect(days).toEqual(days.toSorted((one, other) => other - one));
    for (const { dueOn, standing } of overdue)
      expect(standing).toEqual({ status: 'overdue', days: daysBetween(dueOn, AS_OF) });
  });

  test('do not hang on the order of rows', () => {
    expect(ledgerOf(rows.toReversed())).toEqual(ledger);
  });
});

test('what is done after the day of the tables is not done yet, and has no evidence', () => {
  const [owner] = ledgerOf([commitmentRow('1', { done_on: '2026-07-01', evidence: '书面反馈' })]).owners;
  expect(owner?.entries).toMatchObject([
    { doneOn: null, evidence: null, standing: { status: 'overdue', days: 29 }, metOn: '2026-01-05' },
  ]);
});

test('an owner with nothing past its date is not judged', () => {
  const [owner] = ledgerOf([commitmentRow('1', { due_on: AS_OF })]).owners;
  expect(owner).toMatchObject({ verdict: null, counts: { 'due-soon': shown(1), overdue: shown(0) } });
});

test('a decision of no meeting is refused', () => {
  const folder = agencyFolder({
    meetings: [MEETING],
    commitments: [commitmentRow('1', { meeting_id: 'X' })],
  });
  expect(() => describeLedger(folder, 'internal')).toThrow(RangeError);
});

test('the public edition is told nothing, nor a folder without decisions', () => {
  const folder = agencyFolder({ meetings: [MEETING], commitments: [commitmentRow('1')] });
  expect(describeLedger(folder, 'public')).toBeNull();
  expect(describeLedger(agencyFolder({ meetings: [MEETING] }), 'internal')).toBeNull();
});
