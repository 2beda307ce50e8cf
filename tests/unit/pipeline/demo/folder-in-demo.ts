import { shiftMonth } from '../../../../src/domain/period.ts';
import { incidentCases, incidentRows } from '../../../../src/pipeline/demo/incident-cases.ts';
import { accountRows } from '../../../../src/pipeline/demo/account-rows.ts';
import { appealRows } from '../../../../src/pipeline/demo/appeal-rows.ts';
import { commitmentRows } from '../../../../src/pipeline/demo/commitment-rows.ts';
import type { DemoWorld } from '../../../../src/pipeline/demo/demo-world.ts';
import { handoffRows } from '../../../../src/pipeline/demo/handoff-rows.ts';
import { meetingRows } from '../../../../src/pipeline/demo/meeting-rows.ts';
import { warningRows } from '../../../../src/pipeline/demo/warning-rows.ts';
import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import type { Located } from '../../../../src/pipeline/read/read-table.ts';

/**
 * The folder with the tables of another demonstration in it, those from which figures of quarters and hand-offs are
 * counted. It begins fifteen months before the end: the two latest quarters, and the nine months before them from
 * which what is followed up longest comes (clearance, by filing).
 */
export function folderInDemo(base: DataFolder, world: DemoWorld): DataFolder {
  const last = world.months.at(-1) ?? '';
  const recent = { ...world, months: world.months.filter((month) => month > shiftMonth(last, -MONTHS)) };
  const cases = incidentCases(recent);
  // Of every quarter of the calendar, so that the latest are what they would be in the whole demonstration.
  const meetings = meetingRows(world);
  return {
    ...base,
    tables: {
      ...base.tables,
      incidents: located(incidentRows(cases)),
      handoffs: located(handoffRows(recent, cases)),
      meetings: located(meetings),
      commitments: located(commitmentRows(world, meetings)),
      warnings: located(warningRows(recent)),
      accounts: located(accountRows(recent)),
      appeals: located(appealRows(recent)),
      jointActions: [],
      outreach: [],
      app: [],
    },
  };
}

const MONTHS = 15;

function located<Row>(rows: readonly Row[]): readonly Located<Row>[] {
  return rows.map((row, at) => ({ row, file: 'demo.csv', line: at + 2 }));
}
