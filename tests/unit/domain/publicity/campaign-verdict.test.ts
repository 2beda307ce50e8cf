import { describe, expect, test } from 'vitest';

import { CAMPAIGN_LEVEL, campaignVerdict } from '../../../../src/domain/publicity/campaign-verdict.ts';
import { ratioOfRateRatios } from '../../../../src/domain/statistics/ratio-of-rate-ratios.ts';
import type { PairedMonth } from '../../../../src/domain/statistics/share-dispersion.ts';
import { campaignShares } from '../../../bench/simulate-campaigns.ts';

const months = (count: number, treated: number, control: number): readonly PairedMonth[] =>
  Array.from({ length: count }, () => ({ treated, control }));

describe('the verdict on a campaign', () => {
  test.each([
    [12, 'change', 'fall'],
    [48, 'change', 'rise'],
    [24, 'no-visible-change', null],
  ] as const)('with 24 cases a month before and %d after is %s', (after, verdict, direction) => {
    const found = campaignVerdict({ before: months(12, 24, 200), after: months(12, after, 200) });
    expect(found).toMatchObject({ verdict, direction, dispersion: 1 });
    expect(found.ratio).toBeCloseTo(after / 24, 12);
    expect(found.power).toBeGreaterThan(0.8);
  });

  test('is as the ratio of rate ratios says, where months scatter as chance has it', () => {
    const found = campaignVerdict({ before: months(6, 20, 150), after: months(6, 14, 160) });
    const rates = ratioOfRateRatios(
      { before: { events: 120, personTime: 1 }, after: { events: 84, personTime: 1 } },
      { before: { events: 900, personTime: 1 }, after: { events: 960, personTime: 1 } },
      CAMPAIGN_LEVEL,
    );
    for (const key of ['ratio', 'lower', 'upper'] as const)
      expect(found[key]).toBeCloseTo(rates?.[key] ?? Number.NaN, 12);
  });

  test('is not moved by a season that both places have', () => {
    const wave = [1, 2, 3, 2, 1, 3];
    const season = (treated: number): readonly PairedMonth[] =>
      wave.map((height) => ({ treated: treated * height, control: 60 * height }));
    const found = campaignVerdict({ before: season(20), after: season(20) });
    expect(found).toMatchObject({ verdict: 'no-visible-change', dispersion: 1 });
    expect(found.ratio).toBeCloseTo(1, 12);
  });

  test('is more careful where the months scatter', () => {
    const even = campaignVerdict({ before: months(6, 20, 200), after: months(6, 13, 200) });
    const scattered = [5, 35, 8, 32, 12, 28].map((treated) => ({ treated, control: 200 }));
    const uneven = campaignVerdict({ before: scattered, after: months(6, 13, 200) });
    expect([even.verdict, uneven.verdict]).toEqual(['change', 'not-enough-data']);
    expect(uneven.ratio).toBeCloseTo(even.ratio ?? Number.NaN, 12);
    expect(uneven.dispersion).toBeGreaterThan(3);
  });

  test('with few cases is that there is too little, and says what would have been seen', () => {
    const found = campaignVerdict({ before: months(12, 3, 30), after: months(3, 2, 30) });
    expect(found.verdict).toBe('not-enough-data');
    expect(found.power).toBeLessThan(0.8);
    expect(found.visibleFall).toBeNull();
    const more = campaignVerdict({ before: months(12, 9, 90), after: months(3, 8, 90) });
    expect(more.verdict).toBe('not-enough-data');
    expect(more.visibleFall).toBeGreaterThan(0.2);
    expect(more.visibleFall).toBeLessThan(0.5);
    const many = campaignVerdict({ before: months(12, 300, 3000), after: months(3, 300, 3000) });
    expect(many.visibleFall).toBeGreaterThan(2 / 3);
  });

  test('of nothing after, where much was to be expected, is a fall', () => {
    expect(campaignVerdict({ before: months(12, 10, 80), after: months(3, 0, 80) })).toMatchObject({
      verdict: 'change',
      direction: 'fall',
      ratio: 0,
    });
    const few = campaignVerdict({ before: months(12, 1, 80), after: months(3, 0, 80) });
    expect(few).toMatchObject({ verdict: 'not-enough-data', ratio: 0, visibleFall: null });
  });

  test.each([
    ['no case before', months(6, 0, 50), months(6, 5, 50)],
    ['no other place before', months(6, 5, 0), months(6, 5, 50)],
    ['no other place after', months(6, 5, 50), months(6, 5, 0)],
    ['too few months', months(2, 50, 500), months(2, 20, 500)],
    ['no months', [], []],
  ])('with %s is that nobody can say', (_, before, after) => {
    expect(campaignVerdict({ before, after })).toMatchObject({
      verdict: 'not-enough-data',
      ratio: null,
      power: null,
    });
  });

  test('of what is no count is an error', () => {
    expect(() => campaignVerdict({ before: months(6, -1, 50), after: months(6, 5, 50) })).toThrow(RangeError);
  });
});

/** A seeded part of `npm run bench -- campaign`. */
describe('of drawn campaigns', () => {
  const size = { treated: 15, control: 100, before: 12, after: 12 };

  test.each([
    { ...size, dispersion: 1 },
    { ...size, dispersion: 3 },
    { ...size, treated: 4, control: 30, after: 3, dispersion: 1.5 },
    { treated: 50, control: 300, before: 3, after: 3, dispersion: 3 },
  ])('without effect at most 5 %% are told to have changed something: %j', (scenario) => {
    const { change } = campaignShares({ ...scenario, effect: 1 }, 1500, 1);
    expect(change).toBeLessThanOrEqual(0.05);
    // A verdict that never speaks would pass the line above.
    expect(change).toBeGreaterThan(0);
  });

  test('that halve the cases nearly all are seen, with enough of them', () => {
    const shares = campaignShares({ ...size, dispersion: 1, effect: 0.5 }, 300, 2);
    expect(shares.change).toBeGreaterThan(0.95);
  });

  test.each([
    { treated: 18, control: 20, before: 6, after: 6 },
    { treated: 50, control: 300, before: 6, after: 6 },
    { treated: 30, control: 200, before: 6, after: 6 },
  ])('that take off a third are seen as often as the page says: %j', (scenario) => {
    const { change, printedPower } = campaignShares({ ...scenario, dispersion: 1, effect: 2 / 3 }, 600, 4);
    expect(Math.abs(change - (printedPower ?? NaN))).toBeLessThan(0.06);
  });

  test('of places with few cases hardly any verdict says that there is no change: there is too little to tell', () => {
    const scarce = { ...size, treated: 2, control: 16, after: 3, dispersion: 1 };
    const shares = campaignShares({ ...scarce, effect: 1 }, 300, 3);
    expect(shares['not-enough-data']).toBeGreaterThan(0.9);
    expect(shares['no-visible-change']).toBeLessThan(0.02);
  });
});
