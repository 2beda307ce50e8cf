import { describe, expect, test } from 'vitest';

import { readDemoWorld } from '../../../../src/pipeline/demo/read-demo-world.ts';
import type { IncidentRow } from '../../../../src/schema/incidents.schema.ts';
import { TABLES } from '../../../../src/schema/tables.ts';
import { DATA_FOLDER } from '../../../data/data-folder.ts';
import { DemoTables } from './demo-tables.ts';

const world = readDemoWorld(DATA_FOLDER);
const demo = new DemoTables(world);
const incidents = demo.rows(TABLES.incidents);
const filed = incidents.filter((row) => !row.prevented);
const inYear = (year: string): readonly IncidentRow[] => filed.filter((row) => row.filed_on.startsWith(year));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const monthCount = (adcode: string, month: string): number =>
  filed.filter((row) => row.adcode === adcode && row.filed_on.startsWith(month)).length;
const MS_PER_DAY = 86_400_000;

describe('the default seed', () => {
  test.each(['2022', '2023', '2024', '2025'])('files about 2,400 incidents in %s', (year) => {
    expect(inYear(year).length).toBeGreaterThan(2050);
    expect(inYear(year).length).toBeLessThan(2750);
  });

  test('prevents about 15 % as many as it files', () => {
    const share = (incidents.length - filed.length) / filed.length;
    expect(share).toBeGreaterThan(0.12);
    expect(share).toBeLessThan(0.18);
  });

  test('loses 25,000 to 45,000 yuan a case, with a few cases above a million', () => {
    const mean = sum(filed.map((row) => row.loss)) / filed.length;
    expect(mean).toBeGreaterThan(25_000);
    expect(mean).toBeLessThan(45_000);
    const large = filed.filter((row) => row.loss > 1_000_000).length;
    expect(large).toBeGreaterThanOrEqual(5);
    expect(large).toBeLessThanOrEqual(40);
  });

  test('clears the cited share of a cohort within 180 days, to a few points', () => {
    const cohort = filed.filter((row) => row.filed_on < '2026-04-01');
    const cleared = cohort.filter(
      (row) =>
        row.solved_on !== null && Date.parse(row.solved_on) - Date.parse(row.filed_on) <= 180 * MS_PER_DAY,
    );
    const cited = world.parameters.clearance.solved_180d_share.value;
    expect(Math.abs(cleared.length / cohort.length - cited)).toBeLessThan(0.03);
  });

  test('makes the brush-order type the cited third', () => {
    const share = filed.filter((row) => row.fraud_type === 'brush-order-rebate').length / filed.length;
    expect(Math.abs(share - world.parameters.incidents.brush_order_share.value)).toBeLessThan(0.03);
  });

  test('sends about 1.2 requests for each incident with a loss', () => {
    const ratio = demo.rows(TABLES.handoffs).length / filed.filter((row) => row.loss > 0).length;
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThan(1.5);
  });

  test('keeps indicators between their goalposts', () => {
    const warnings = demo.rows(TABLES.warnings);
    const defrauded =
      sum(warnings.map((row) => row.victims_30d)) / sum(warnings.map((row) => row.people_alerted));
    expect(defrauded).toBeGreaterThan(0.005);
    expect(defrauded).toBeLessThan(0.1);
    const stopped = sum(filed.map((row) => row.stopped)) / sum(filed.map((row) => row.loss));
    expect(stopped).toBeGreaterThan(0.05);
    expect(stopped).toBeLessThan(0.5);
  });
});

describe('what is planted', () => {
  test('few and early months of the smallest county have 1 to 4 incidents, no other month does', () => {
    const few = world.districts.flatMap(({ adcode }) =>
      world.months
        .filter((month) => [1, 2, 3, 4].includes(monthCount(adcode, month)))
        .map((month) => ({ adcode, month })),
    );
    expect(few.length).toBeGreaterThanOrEqual(1);
    expect(few.length).toBeLessThanOrEqual(2);
    for (const { adcode, month } of few) {
      expect(adcode).toBe('621125');
      expect(month < '2024').toBe(true);
    }
  });

  test('exactly the planted number has no place, all in the first half of 2022', () => {
    const unknown = incidents.filter((row) => row.adcode === null);
    const planted = world.parameters.incidents.place_unknown.value;
    expect(unknown).toHaveLength(planted.incidents);
    for (const row of unknown) {
      expect(row.filed_on >= `${planted.first_month}-01` && row.filed_on <= `${planted.last_month}-31`).toBe(
        true,
      );
    }
  });

  test('months that were not supplied have no rows, and coverage says so', () => {
    expect(['2023-05', '2023-06', '2023-07'].map((month) => monthCount('621125', month))).toEqual([0, 0, 0]);
    const accounts = demo
      .rows(TABLES.accounts)
      .filter((row) => row.adcode === '621121' && row.month > '2024-10');
    expect(accounts[0]?.month).toBe('2025-01');
    const absent = demo.rows(TABLES.coverage).filter((row) => row.state === 'not_supplied');
    expect(absent.map((row) => `${row.table} ${row.adcode} ${row.month}`).sort()).toEqual([
      'accounts 621121 2024-11',
      'accounts 621121 2024-12',
      'incidents 621125 2023-05',
      'incidents 621125 2023-06',
      'incidents 621125 2023-07',
    ]);
  });

  test('months after as_of are not due', () => {
    const notDue = demo.rows(TABLES.coverage).filter((row) => row.state === 'not_due');
    expect(new Set(notDue.map((row) => row.month))).toEqual(new Set(['2026-10', '2026-11', '2026-12']));
  });

  test('one campaign changes the types it aims at, the other does not', () => {
    const change = (id: string): number => {
      const campaign = world.parameters.campaigns[id]?.value;
      if (campaign === undefined) return Number.NaN;
      const count = (inside: boolean, yearsBack: number): number =>
        filed.filter((row) => {
          const month = `${Number(row.filed_on.slice(0, 4)) + yearsBack}${row.filed_on.slice(4, 7)}`;
          return (
            row.adcode !== null &&
            campaign.adcodes.includes(row.adcode) === inside &&
            campaign.fraud_types.includes(row.fraud_type) &&
            month >= campaign.first_effect_month &&
            month <= campaign.last_effect_month
          );
        }).length;
      return count(true, 0) / count(true, 1) / (count(false, 0) / count(false, 1));
    };
    expect(change('2025-fanxiang')).toBeLessThan(0.85);
    expect(change('2024-xiaoyuan')).toBeGreaterThan(0.85);
    const events = demo.rows(TABLES.outreach).filter((row) => row.campaign !== null);
    expect(new Set(events.map((row) => row.campaign))).toEqual(new Set(['2024-xiaoyuan', '2025-fanxiang']));
  });

  test('the slow link and the passive agency answer late, the pile is overdue', () => {
    const handoffs = demo.rows(TABLES.handoffs);
    const inTimeShare = (kind: string, to: string): number => {
      const sent = handoffs.filter((row) => row.kind === kind && row.to_agency === to);
      const inTime = sent.filter(
        (row) =>
          row.answered_at !== null &&
          Date.parse(row.answered_at) - Date.parse(row.sent_at) <= row.due_minutes * 60_000,
      );
      return inTime.length / sent.length;
    };
    expect(inTimeShare('account-query', 'banks')).toBeGreaterThan(0.75);
    expect(inTimeShare('account-query', 'payment-institutions')).toBeLessThan(0.5);
    expect(inTimeShare('business-check', 'market-regulation')).toBeLessThan(0.4);
    const actions = demo
      .rows(TABLES.jointActions)
      .filter((row) => [row.lead_agency, ...row.partner_agencies].includes('market-regulation'));
    const led = actions.filter((row) => row.lead_agency === 'market-regulation');
    expect(actions.length).toBeGreaterThan(80);
    expect(led.length / actions.length).toBeLessThan(0.06);

    const overdue = demo
      .rows(TABLES.commitments)
      .filter((row) => row.done_on === null && row.due_on < world.asOf);
    const owners = Map.groupBy(overdue, (row) => row.owner_agency);
    const [worst] = [...owners].sort(([, a], [, b]) => b.length - a.length);
    expect(worst?.[0]).toBe(world.parameters.commitments.pile.value.agency);
  });
});
