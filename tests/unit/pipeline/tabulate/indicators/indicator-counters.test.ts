import { describe, expect, it } from 'vitest';

import type { Scope } from '../../../../../src/pipeline/tabulate/indicators/counted-rows.ts';
import { INDICATOR_COUNTERS } from '../../../../../src/pipeline/tabulate/indicators/indicator-counters.ts';

/* Each of the counters on a few rows that one can count by hand. */

type Row = Readonly<Record<string, unknown>>;

const QUARTER = ['2026-07', '2026-08', '2026-09'];

function scopeOf(tables: Readonly<Record<string, readonly Row[]>>, more: Partial<Scope> = {}): Scope {
  const located = Object.entries(tables).map(([name, rows]) => [
    name,
    rows.map((row, place) => ({ row, file: `${name}.csv`, line: place + 2 })),
  ]);
  return {
    tables: Object.fromEntries(located) as Scope['tables'],
    areas: new Set(['A']),
    months: new Set(QUARTER),
    asOf: '2026-09-30',
    residentsOf: () => 20_000,
    area: 'A',
    isRegion: false,
    ...more,
  };
}

function count(id: string, tables: Readonly<Record<string, readonly Row[]>>, more: Partial<Scope> = {}) {
  return INDICATOR_COUNTERS[id]?.count(scopeOf(tables, more));
}

describe('L1, attendance', () => {
  const meeting = (adcode: string, date: string, invited: number, attended: number): Row => ({
    adcode,
    date,
    invited,
    attended,
  });
  const meetings = [
    meeting('A', '2026-07-01', 10, 8),
    meeting('A', '2026-09-30', 12, 6),
    meeting('A', '2026-06-30', 12, 0),
    meeting('B', '2026-08-01', 12, 0),
  ];

  it('adds the meetings of the area and the months', () => {
    expect(count('L1', { meetings })).toMatchObject({ numerator: 14, denominator: 22, guard: 2 });
  });

  it('is not counted of a single meeting', () => {
    expect(count('L1', { meetings: meetings.slice(1) })).toBe('too_few');
  });
});

describe('L2, decisions closed on time', () => {
  const meetings = [{ id: 'M', date: '2026-07-01' }];
  const due = (due_on: string, done_on: string | null): Row => ({
    adcode: 'A',
    meeting_id: 'M',
    due_on,
    done_on,
  });

  it('counts by the due date; on the day is on time, late or open is not', () => {
    const commitments = [
      due('2026-07-31', '2026-07-31'),
      due('2026-08-10', '2026-08-11'),
      due('2026-08-20', null),
      due('2026-10-20', '2026-08-01'),
    ];
    expect(count('L2', { commitments, meetings })).toMatchObject({
      numerator: 1,
      denominator: 3,
      guard: 40,
    });
  });

  it('has nothing to count where nothing fell due', () => {
    expect(count('L2', { commitments: [], meetings })).toBe('nothing_to_count');
  });
});

describe('L3 and R2, requests', () => {
  const request = (more: Row): Row => ({
    adcode: 'A',
    kind: 'account-query',
    sent_at: '2026-08-01T10:00:00+08:00',
    due_minutes: 60,
    answered_at: null,
    reported_at: null,
    payee_known: null,
    ...more,
  });

  it('in time up to the minute; unanswered is late once its time is over, and left out before', () => {
    const handoffs = [
      request({ answered_at: '2026-08-01T11:00:00+08:00' }),
      request({ answered_at: '2026-08-01T11:00:01+08:00' }),
      request({}),
      request({ sent_at: '2026-09-30T23:30:00+08:00' }),
      request({ adcode: 'B', answered_at: '2026-08-01T10:10:00+08:00' }),
    ];
    expect(count('L3', { handoffs })).toMatchObject({
      numerator: 1,
      denominator: 3,
      quantiles: { p10: 1, p50: 3601 / 3600, p90: null },
    });
  });

  it('R2: thirty minutes from the report, of known payees alone', () => {
    const stop = (answered_at: string | null, more: Row = {}): Row =>
      request({
        kind: 'stop-payment',
        reported_at: '2026-08-01T09:50:00+08:00',
        payee_known: true,
        answered_at,
        ...more,
      });
    const handoffs = [
      stop('2026-08-01T10:20:00+08:00'),
      stop('2026-08-01T10:20:01+08:00'),
      stop(null),
      stop('2026-08-01T10:00:00+08:00', { payee_known: false }),
      stop('2026-08-01T10:00:00+08:00', { kind: 'freeze' }),
    ];
    expect(count('R2', { handoffs })).toMatchObject({ numerator: 1, denominator: 3 });
  });
});

describe('L4 and L5, joint actions', () => {
  const agencies = [
    { id: 'police', member: true, scope: 'district' },
    { id: 'banks', member: true, scope: 'district' },
    { id: 'schools', member: true, scope: 'district' },
    { id: 'central-bank', member: true, scope: 'city' },
    { id: 'media', member: false, scope: 'district' },
  ];
  const jointActions = [
    { adcode: 'A', date: '2026-07-02', lead_agency: 'police', partner_agencies: ['banks', 'media'] },
    { adcode: 'A', date: '2026-08-02', lead_agency: 'police', partner_agencies: ['banks'] },
    { adcode: 'A', date: '2026-08-03', lead_agency: 'media', partner_agencies: ['central-bank'] },
    { adcode: 'B', date: '2026-08-03', lead_agency: 'schools', partner_agencies: ['banks'] },
  ];

  it('a district has the members that reach down to it', () => {
    expect(count('L4', { agencies, jointActions })).toMatchObject({ numerator: 1, denominator: 3 });
    expect(count('L5', { agencies, jointActions })).toMatchObject({ numerator: 1, denominator: 3, guard: 2 });
  });

  it('the region has all members and all actions', () => {
    const region = { areas: new Set(['A', 'B', 'R']), area: 'R', isRegion: true };
    expect(count('L4', { agencies, jointActions }, region)).toMatchObject({ numerator: 2, denominator: 4 });
    expect(count('L5', { agencies, jointActions }, region)).toMatchObject({ numerator: 2, denominator: 6 });
  });
});

describe('M1, inspections', () => {
  const outlets = [
    { id: '1', adcode: 'A', valid_from: '2020-01-01', valid_to: null },
    { id: '2', adcode: 'A', valid_from: '2020-01-01', valid_to: '2026-09-29' },
    { id: '3', adcode: 'A', valid_from: '2026-09-30', valid_to: null },
    { id: '4', adcode: 'B', valid_from: '2020-01-01', valid_to: null },
  ];

  it('counts an outlet once, and only those that stand in the register', () => {
    const inspection = (outlet_id: string, result: string): Row => ({
      adcode: 'A',
      date: '2026-08-01',
      outlet_id,
      result,
    });
    const inspections = [inspection('1', 'pass'), inspection('1', 'rectify'), inspection('2', 'pass')];
    expect(count('M1', { outlets, inspections })).toMatchObject({ numerator: 1, denominator: 2 });
  });
});

describe('M2, M3, M4, R1, O3: tables by month', () => {
  const of = (more: Row): readonly Row[] => [
    { adcode: 'A', month: '2026-07', ...more },
    { adcode: 'A', month: '2026-09', ...more },
    { adcode: 'A', month: '2026-06', ...more },
    { adcode: 'B', month: '2026-07', ...more },
  ];

  it('add up what the months of the area say', () => {
    const accounts = of({ identified: 10, handled_in_time: 7, involved_opened_here: 2 });
    expect(count('M2', { accounts })).toMatchObject({ numerator: 14, denominator: 20 });
    expect(count('M3', { accounts })).toMatchObject({ numerator: 4, denominator: 20_000 });
    const appeals = of({ received: 5, decided_in_time: 3, upheld: 1 });
    expect(count('M4', { appeals })).toMatchObject({ numerator: 6, denominator: 10 });
    const warnings = of({ people_alerted: 100, contacted_in_time: 90, victims_30d: 3 });
    expect(count('R1', { warnings })).toMatchObject({ numerator: 194, denominator: 200 });
  });

  it('O3 is of the last month', () => {
    const app = of({ registered: 40, residents_14plus: 80 });
    expect(count('O3', { app })).toMatchObject({ numerator: 40, denominator: 80 });
  });
});

describe('C2, frozen money returned', () => {
  const frozen = (more: Row): Row => ({
    adcode: 'A',
    frozen_on: '2026-07-01',
    frozen: 200,
    returnable: 100,
    returned: 50,
    returned_on: '2026-09-29',
    ...more,
  });

  it('within ninety days of freezing, over what has clear title', () => {
    const incidents = [
      frozen({}),
      frozen({ returned_on: '2026-09-30' }),
      frozen({ returnable: null, returned: 0, returned_on: null }),
      frozen({ frozen_on: null }),
    ];
    expect(count('C2', { incidents })).toMatchObject({
      numerator: 50,
      denominator: 200,
      guard: 600,
      parts: { count: 2, largestNumerator: 50, largestDenominator: 100 },
    });
  });

  it('is as unsure as fewer equal cases', () => {
    const incidents = [frozen({}), frozen({ returnable: 300, returned: 50 })];
    // 400² / (100² + 300²).
    expect(count('C2', { incidents })).toMatchObject({
      numerator: 100,
      denominator: 400,
      equalCases: 1.6,
    });
  });
});

describe('P1, publicity', () => {
  it('counts a community once a quarter, for the old or the young', () => {
    const event = (community: string, date: string, audience: string): Row => ({
      adcode: 'A',
      community,
      date,
      audience,
      attendees: 20,
    });
    const outreach = [
      event('1', '2026-07-01', 'older-people'),
      event('1', '2026-08-01', 'students'),
      event('2', '2026-08-01', 'farmers'),
      event('1', '2026-05-01', 'students'),
    ];
    const communities = [
      { adcode: 'A', year: 2025, communities: 30 },
      { adcode: 'A', year: 2026, communities: 40 },
      { adcode: 'B', year: 2026, communities: 90 },
    ];
    const half = { months: new Set(['2026-04', '2026-05', '2026-06', ...QUARTER]) };
    expect(count('P1', { outreach, communities })).toMatchObject({
      numerator: 1,
      denominator: 40,
      guard: 20,
    });
    expect(count('P1', { outreach, communities }, half)).toMatchObject({ numerator: 2, denominator: 80 });
  });
});

describe('P2, knowledge', () => {
  const wave = (adcode: string, age_group: string, n: number, correct: number, weight: number): Row => ({
    adcode,
    wave: '2026',
    age_group,
    n,
    correct_share: correct,
    weight,
    sd: 10,
  });

  it('weights age groups within an area and areas by residents', () => {
    const surveys = [
      wave('A', 'young', 50, 80, 0.25),
      wave('A', 'old', 50, 60, 0.75),
      wave('B', 'young', 100, 90, 1),
    ];
    expect(count('P2', { surveys })).toMatchObject({ numerator: 65, denominator: 100 });
    const region = {
      areas: new Set(['A', 'B', 'R']),
      residentsOf: (area: string): number => (area === 'A' ? 30_000 : 10_000),
    };
    // (3 · 65 + 1 · 90) / 4
    expect(count('P2', { surveys }, region)).toMatchObject({ numerator: 71.25, denominator: 200 });
  });

  it('is not counted of fewer than a hundred people, nor of a year that has none', () => {
    expect(count('P2', { surveys: [wave('A', 'all', 99, 80, 1)] })).toBe('too_few');
    expect(count('P2', { surveys: [{ ...wave('A', 'all', 200, 80, 1), wave: '2024' }] })).toBe(
      'not_supplied',
    );
  });
});

it('counts every indicator but those that figures of incidents tell', () => {
  expect(Object.keys(INDICATOR_COUNTERS).sort()).toEqual(
    ['C2', 'L1', 'L2', 'L3', 'L4', 'L5', 'M1', 'M2', 'M3', 'M4', 'O3', 'P1', 'P2', 'R1', 'R2'].sort(),
  );
});
