import { TABLES } from '../../schema/tables.ts';
import { accountRows } from './account-rows.ts';
import { appRows } from './app-rows.ts';
import { appealRows } from './appeal-rows.ts';
import { commitmentRows } from './commitment-rows.ts';
import { communityRows } from './community-rows.ts';
import { coverageRows } from './coverage-rows.ts';
import type { DemoWorld } from './demo-world.ts';
import { handoffRows } from './handoff-rows.ts';
import { incidentCases, incidentRows } from './incident-cases.ts';
import { inspectionRows } from './inspection-rows.ts';
import { jointActionRows } from './joint-action-rows.ts';
import { meetingRows } from './meeting-rows.ts';
import { outletRows } from './outlet-rows.ts';
import { outreachRows } from './outreach-rows.ts';
import { surveyRows } from './survey-rows.ts';
import { tableFiles, type TableFile } from '../write/table-files.ts';
import { warningRows } from './warning-rows.ts';

/** The tables that the generator writes, by their names in dataset.json. */
export const DEMO_TABLES = [
  TABLES.incidents,
  TABLES.handoffs,
  TABLES.jointActions,
  TABLES.meetings,
  TABLES.commitments,
  TABLES.warnings,
  TABLES.outlets,
  TABLES.inspections,
  TABLES.accounts,
  TABLES.appeals,
  TABLES.communities,
  TABLES.outreach,
  TABLES.surveys,
  TABLES.app,
  TABLES.coverage,
].map((spec) => spec.name);

/** Every synthetic table as files. The same world gives the same bytes. */
export function demoFiles(world: DemoWorld): readonly TableFile[] {
  const cases = incidentCases(world);
  const meetings = meetingRows(world);
  const outlets = outletRows(world);
  return [
    ...tableFiles(TABLES.incidents, incidentRows(cases)),
    ...tableFiles(TABLES.handoffs, handoffRows(world, cases)),
    ...tableFiles(TABLES.jointActions, jointActionRows(world)),
    ...tableFiles(TABLES.meetings, meetings),
    ...tableFiles(TABLES.commitments, commitmentRows(world, meetings)),
    ...tableFiles(TABLES.warnings, warningRows(world)),
    ...tableFiles(TABLES.outlets, outlets),
    ...tableFiles(TABLES.inspections, inspectionRows(world, outlets)),
    ...tableFiles(TABLES.accounts, accountRows(world)),
    ...tableFiles(TABLES.appeals, appealRows(world)),
    ...tableFiles(TABLES.communities, communityRows(world)),
    ...tableFiles(TABLES.outreach, outreachRows(world)),
    ...tableFiles(TABLES.surveys, surveyRows(world)),
    ...tableFiles(TABLES.app, appRows(world)),
    ...tableFiles(TABLES.coverage, coverageRows(world)),
  ];
}
