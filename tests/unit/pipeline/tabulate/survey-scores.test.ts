import { beforeAll, describe, expect, test } from 'vitest';

import type { SurveyScore } from '../../../../src/domain/publicity/publicity-facts.ts';
import { describePublicity } from '../../../../src/pipeline/describe-publicity.ts';
import { readFolder, type DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import { indicatorFacts } from '../../../../src/pipeline/tabulate/indicators/indicator-facts.ts';
import { surveyScores } from '../../../../src/pipeline/tabulate/survey-scores.ts';

let folder: DataFolder;
let scores: readonly SurveyScore[];

beforeAll(() => {
  const read = readFolder('data').folder;
  if (read === null) throw new Error('the demo data cannot be read');
  folder = read;
  scores = surveyScores(folder);
}, 60_000);

describe('scores of a survey', () => {
  test('of an area are those of indicator P2, counted by another function', () => {
    const facts = indicatorFacts(folder);
    const waves = new Set(scores.map(({ wave }) => wave));
    expect(waves.size).toBeGreaterThan(1);
    for (const wave of waves)
      for (const area of facts.areas) {
        const fact = facts.at('P2', area, `${wave}-12-r12`);
        const score = scores.find((one) => one.wave === wave && one.area === area && one.ageGroup === null);
        if (fact.state !== 'supplied') continue;
        expect(score?.asked).toBe(fact.tally.denominator);
        expect(score?.score?.value).toBeCloseTo(fact.tally.numerator, 9);
        const half = ((score?.score?.upper ?? 0) - (score?.score?.lower ?? 0)) / 2;
        expect(half / 1.959964).toBeCloseTo(fact.tally.standardError ?? NaN, 6);
      }
  });

  test('of age groups stand between those of the lowest and the highest district', () => {
    for (const { wave, ageGroup, score } of scores) {
      if (ageGroup === null || score === null) continue;
      const own = folder.tables.surveys
        .map(({ row }) => row)
        .filter((row) => row.wave === wave && row.age_group === ageGroup)
        .map((row) => row.correct_share);
      expect(score.value).toBeGreaterThanOrEqual(Math.min(...own));
      expect(score.value).toBeLessThanOrEqual(Math.max(...own));
    }
  });
});

describe('what an edition tells of publicity', () => {
  test('has every event of a month that was handed in, and no month that was not', () => {
    const told = describePublicity(folder, 'public')?.sessions ?? [];
    const total = told.reduce((sum, { events }) => sum + events, 0);
    expect(total).toBe(folder.tables.outreach.length);
    const late = { area: told[0]?.area, month: told[0]?.month };
    const coverage = folder.tables.coverage.filter(
      ({ row }) => row.table !== 'outreach' || row.adcode !== late.area || row.month !== late.month,
    );
    const lacking = describePublicity({ ...folder, tables: { ...folder.tables, coverage } }, 'public');
    expect(lacking?.sessions).toEqual(told.slice(1));
  });

  test('is nothing in public where nothing is approved, and never an age', () => {
    const bare = { ...folder, tables: { ...folder.tables, approvals: [] } };
    const told = describePublicity(bare, 'public');
    expect(told).toMatchObject({ years: [], reach: [], sessions: [], surveys: [], ages: null });
    expect(describePublicity(folder, 'public')?.ages).toBeNull();
    expect(describePublicity(bare, 'internal')?.ages?.length).toBeGreaterThan(3);
  });

  test('is of the levels that were approved', () => {
    const approvals = folder.tables.approvals.filter(
      ({ row }) => row.indicator === 'targeting-gap' && row.level === 'region',
    );
    const told = describePublicity({ ...folder, tables: { ...folder.tables, approvals } }, 'public');
    expect(new Set(told?.years.map(({ area }) => area))).toEqual(new Set([folder.dataset.region.code]));
    expect(told).toMatchObject({ reach: [], surveys: [] });
  });

  test('counts every event once for its area and once for the region', () => {
    const { years = [] } = describePublicity(folder, 'internal') ?? {};
    const region = folder.dataset.region.code;
    const of2025 = folder.tables.outreach.filter(({ row }) => row.date.startsWith('2025'));
    const whole = years.find(({ year, area }) => year === '2025' && area === region);
    expect(whole?.events).toBe(of2025.length);
    const districts = years.filter(({ year, area }) => year === '2025' && area !== region);
    expect(districts.reduce((sum, { events }) => sum + events, 0)).toBe(of2025.length);
  });
});
