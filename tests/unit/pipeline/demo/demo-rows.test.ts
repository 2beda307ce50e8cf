import { describe, expect, test } from 'vitest';

import { DEMO_TABLES } from '../../../../src/pipeline/demo/demo-files.ts';
import { readDemoWorld } from '../../../../src/pipeline/demo/read-demo-world.ts';
import { TABLE_KEYS, TABLES, tableSpec } from '../../../../src/schema/tables.ts';
import { DATA_FOLDER } from '../../../data/data-folder.ts';
import { DemoTables } from './demo-tables.ts';

const world = readDemoWorld(DATA_FOLDER, 990_001);
const demo = new DemoTables(world);
const specs = TABLE_KEYS.map(tableSpec).filter((spec) => DEMO_TABLES.some((name) => name === spec.name));

describe.each(specs)('$name', (spec) => {
  // Reading runs every cell through its column's schema.
  const rows = demo.rows(spec);

  test('keeps its row rules', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const rule of spec.rules)
      expect(
        rows.filter((row) => !rule.holds(row)),
        rule.ruleZh,
      ).toEqual([]);
  });

  test('repeats no key', () => {
    const keys = rows.map((row) =>
      spec.key
        .map((column) => String(row[column]))
        .join('/')
        .toLowerCase(),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('has every row in the file of its year', () => {
    const { yearOf } = spec;
    if (yearOf === null) return;
    for (const file of demo.filesOf(spec.name)) {
      const year = /(\d{4})\.csv$/.exec(file.path)?.[1] ?? '';
      const lines = file.text.trimEnd().split('\n').slice(1);
      const column = Object.keys(spec.columns).indexOf(yearOf);
      expect(lines.every((line) => line.split(',')[column]?.startsWith(year))).toBe(true);
    }
  });

  test('is sorted by its period', () => {
    const { periodOf } = spec;
    if (periodOf === null) return;
    const periods = rows.map((row) => String(row[periodOf]));
    expect(periods).toEqual([...periods].sort());
  });
});

describe('nothing has happened after as_of', () => {
  test.each([
    [
      'incidents',
      demo
        .rows(TABLES.incidents)
        .flatMap((row) => [row.filed_on, row.recorded_on, row.solved_on, row.frozen_on, row.returned_on]),
    ],
    [
      'handoffs',
      demo.rows(TABLES.handoffs).flatMap((row) => [row.sent_at.slice(0, 10), row.answered_at?.slice(0, 10)]),
    ],
    ['joint_actions', demo.rows(TABLES.jointActions).map((row) => row.date)],
    ['meetings', demo.rows(TABLES.meetings).map((row) => row.date)],
    ['commitments', demo.rows(TABLES.commitments).map((row) => row.done_on)],
    ['inspections', demo.rows(TABLES.inspections).map((row) => row.date)],
    ['outreach', demo.rows(TABLES.outreach).map((row) => row.date)],
  ])('%s', (_table, dates) => {
    expect(dates.filter((date) => date !== null && date !== undefined && date > world.asOf)).toEqual([]);
  });
});

describe('rows fit the rows of other tables', () => {
  const incidents = new Map(demo.rows(TABLES.incidents).map((row) => [row.id, row]));

  test('a request belongs to an incident of the same district', () => {
    for (const row of demo.rows(TABLES.handoffs)) {
      if (row.incident_id === null) continue;
      expect(incidents.get(row.incident_id)?.adcode).toBe(row.adcode);
    }
  });

  test('types are used within their years, and accomplices are no incidents', () => {
    const types = new Map(world.fraudTypes.map((type) => [type.id, type]));
    for (const row of incidents.values()) {
      const type = types.get(row.fraud_type);
      expect(type === undefined ? '9999' : type.valid_from, row.fraud_type).toSatisfy(
        (from: string) => from <= row.filed_on,
      );
    }
  });

  test('what is stopped, frozen and returned never exceeds the loss', () => {
    for (const { loss, stopped, frozen, returned } of incidents.values()) {
      expect(stopped).toBeLessThanOrEqual(Math.ceil(loss));
      expect(frozen).toBeLessThanOrEqual(stopped);
      expect(returned).toBeLessThanOrEqual(frozen);
    }
  });

  test('an outlet is inspected while it is open', () => {
    const outlets = new Map(demo.rows(TABLES.outlets).map((row) => [row.id, row]));
    for (const row of demo.rows(TABLES.inspections)) {
      const outlet = outlets.get(row.outlet_id);
      expect(outlet?.adcode).toBe(row.adcode);
      expect(row.date >= (outlet?.valid_from ?? '9')).toBe(true);
      expect(row.date <= (outlet?.valid_to ?? world.asOf)).toBe(true);
    }
  });

  test('a decision is done after the meeting that took it', () => {
    const meetings = new Map(demo.rows(TABLES.meetings).map((row) => [row.id, row.date]));
    for (const row of demo.rows(TABLES.commitments)) {
      const made = meetings.get(row.meeting_id) ?? '9';
      expect(row.due_on > made && (row.done_on === null || row.done_on > made)).toBe(true);
    }
  });
});
