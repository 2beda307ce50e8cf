import { describe, expect, test } from 'vitest';

import { campaignOutcome } from '../../../../src/domain/publicity/campaign-outcome.ts';
import { comparedMonths, type CampaignPlan } from '../../../../src/domain/publicity/campaign.ts';
import { campaignVerdict } from '../../../../src/domain/publicity/campaign-verdict.ts';
import type { MonthlySessions } from '../../../../src/domain/publicity/publicity-facts.ts';
import { frameOf } from './made-frames.ts';

const PLAN: CampaignPlan = {
  id: 'one',
  starts: '2024-09-02',
  ends: '2024-10-18',
  districts: ['a'],
  types: ['loan', 'task'],
};
const { before, after } = comparedMonths(PLAN);
const MONTHS = [...before, ...after];

/** 20 a month everywhere, but for what is said. */
function monthly(said: Readonly<Record<string, number | null>> = {}, areas = ['a', 'b', 'c', 'r']) {
  const counts = new Map<string, number | null>();
  for (const area of areas)
    for (const month of MONTHS) {
      const key = `${area} ${month}`;
      counts.set(key, key in said ? (said[key] ?? null) : 20);
    }
  return counts;
}

function judge(
  counts: ReadonlyMap<string, number | null>,
  {
    campaigns = [PLAN],
    provisional = {},
    byType,
    sessions = [],
  }: {
    campaigns?: readonly CampaignPlan[];
    provisional?: Record<string, null>;
    byType?: ReadonlyMap<string, number | null>;
    sessions?: readonly MonthlySessions[];
  } = {},
) {
  return campaignOutcome(PLAN, {
    months: frameOf(counts, ['all'], provisional),
    monthsByType: byType === undefined ? undefined : frameOf(byType, ['loan', 'task', 'other']),
    sessions,
    region: 'r',
    campaigns,
  });
}

describe('what is said of a campaign', () => {
  test('has the publicity of both sides in the months that it ran in, whoever held it', () => {
    const held = ['a', 'b', 'c', 'r'].flatMap((area, at) =>
      ['2024-08', '2024-09', '2024-10', '2024-11'].map((month, later) => ({
        month,
        area,
        events: 10 ** at * (later + 1),
      })),
    );
    const told = judge(monthly(), { sessions: held });
    const months = ['2024-09', '2024-10'];
    expect(told).toMatchObject({ sessions: { months, treated: 5, control: 550 } });
    // Of a month that was not handed in nobody knows: it is not zero.
    const lacking = held.filter(({ area, month }) => area !== 'c' || month !== '2024-10');
    expect(judge(monthly(), { sessions: lacking })).toMatchObject({
      sessions: { months, treated: 5, control: null },
    });
  });

  test('counts the districts with it against those without, month by month', () => {
    const outcome = judge(monthly({ [`a ${after[0] ?? ''}`]: 5 }));
    expect(outcome).toMatchObject({
      state: 'judged',
      counted: 'all',
      treated: ['a'],
      comparison: ['b', 'c'],
      counts: { before: { treated: 120, control: 240 }, after: { treated: 105, control: 240 } },
    });
    const months = (treated: readonly number[]) => treated.map((count) => ({ treated: count, control: 40 }));
    const finding = campaignVerdict({
      before: months([20, 20, 20, 20, 20, 20]),
      after: months([5, 20, 20, 20, 20, 20]),
    });
    expect(outcome).toMatchObject({ finding });
  });

  test('counts the types that it spoke of alone, where the edition has months by type', () => {
    const byType = new Map(
      ['a', 'b', 'c'].flatMap((area) =>
        MONTHS.flatMap((month): [string, number][] => [
          [`${area} ${month} loan`, 3],
          [`${area} ${month} task`, 4],
          [`${area} ${month} other`, 100],
        ]),
      ),
    );
    expect(judge(monthly(), { byType })).toMatchObject({
      counted: 'types',
      counts: { before: { treated: 42, control: 84 }, after: { treated: 42, control: 84 } },
    });
  });

  test('compares with no district that had a campaign of its own in those months', () => {
    const other: CampaignPlan = {
      ...PLAN,
      id: 'two',
      starts: '2025-01-10',
      ends: '2025-02-01',
      districts: ['b'],
    };
    const earlier: CampaignPlan = {
      ...other,
      id: 'three',
      starts: '2022-01-10',
      ends: '2022-02-01',
      districts: ['c'],
    };
    expect(judge(monthly(), { campaigns: [PLAN, other, earlier] })).toMatchObject({ comparison: ['c'] });
  });

  test('compares with no district that lacks a month', () => {
    expect(judge(monthly({ [`c ${before[3] ?? ''}`]: null }))).toMatchObject({ comparison: ['b'] });
    const bare = judge(monthly({ [`c ${before[3] ?? ''}`]: null, [`b ${after[1] ?? ''}`]: null }));
    expect(bare).toEqual({ state: 'no-comparison' });
  });

  test('says nothing where a month of its own district is not told', () => {
    expect(judge(monthly({ [`a ${after[5] ?? ''}`]: null }))).toEqual({ state: 'not-told', areas: ['a'] });
  });

  test('waits for the last month, and until it grows no more', () => {
    const last = after.at(-1) ?? '';
    const early = new Map([...monthly()].filter(([key]) => !key.endsWith(last)));
    expect(judge(early)).toEqual({ state: 'too-early', last });
    expect(judge(monthly(), { provisional: { [last]: null } })).toEqual({ state: 'too-early', last });
  });
});
