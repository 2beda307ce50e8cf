import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

import { gapCsv } from '../../../../src/domain/publicity/gap-csv.ts';
import type { PublicityYear } from '../../../../src/domain/publicity/publicity-facts.ts';
import { targetingGaps } from '../../../../src/domain/publicity/targeting-gap.ts';
import { readCsvFigures } from '../../../../src/pipeline/attack/read-csv-figures.ts';
import { frameOf } from './made-frames.ts';

const YEAR: PublicityYear = {
  year: '2025',
  area: 'a',
  events: 40,
  attendees: 0,
  mentions: { loan: 30, task: 10 },
  audiences: { farmers: 16 },
};

function csvOf(cases: ReadonlyMap<string, number | null>): string {
  const sources = {
    byGroup: frameOf(cases, ['loan', 'task', 'other']),
    ofAll: frameOf(new Map([['a 2025', 60]]), ['all']),
    years: [YEAR],
  };
  const gaps = targetingGaps(sources, '2025', ['a']);
  const name = (id: string) => ({ zh: `名，${id}`, en: `"${id}"` });
  const names = { area: name, group: name, audience: name };
  return gapCsv({ year: '2025', gaps, ofRegion: YEAR }, names, { provenance: 'synthetic', release: '1' });
}

function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

describe('the table of gaps as a file', () => {
  const shownAll = new Map<string, number | null>([
    ['a 2025 loan', 20],
    ['a 2025 task', 40],
    ['a 2025 other', 0],
  ]);
  const hidden = new Map(shownAll).set('a 2025 task', null);

  test('has cases, shares in whole percent, mentions and to whom was spoken', () => {
    const rows = rowsOf(csvOf(shownAll));
    const told = rows.map(({ type, audience, measure, value, lower, upper }) =>
      [type, audience, measure, value, lower, upper].join(' '),
    );
    expect(told).toEqual([
      'loan NA filed 20 NA NA',
      'loan NA harm_share 33 23 46',
      'loan NA mentions 30 NA NA',
      'loan NA publicity_share 75 60 86',
      'task NA filed 40 NA NA',
      'task NA harm_share 67 54 77',
      'task NA mentions 10 NA NA',
      'task NA publicity_share 25 14 40',
      'NA farmers events 16 NA NA',
      'NA farmers events_share 40 26 55',
    ]);
    expect(
      new Set(rows.map(({ name_en: english, provenance }) => `${english ?? ''} ${provenance ?? ''}`)),
    ).toEqual(new Set(['"a" synthetic']));
  });

  test('has no number where the page has none', () => {
    const rows = rowsOf(csvOf(hidden)).filter(({ type }) => type === 'task');
    expect(rows.map(({ measure, value, state }) => [measure, value, state])).toEqual([
      ['filed', 'NA', 'suppressed'],
      ['harm_share', 'NA', 'not_told'],
      ['mentions', '10', 'value'],
      ['publicity_share', '25', 'value'],
    ]);
  });

  test('is read back by the last gate as cases of type groups, and nothing else of it', () => {
    const units = { counts: 1, money: 1 } as unknown as Parameters<typeof readCsvFigures>[2];
    const read = readCsvFigures('data/publicity/targeting-gap.csv', csvOf(shownAll), units);
    expect(read.map(({ area, period, type, measure }) => [area, period, type, measure])).toEqual([
      ['a', '2025', 'group:loan', 'filed'],
      ['a', '2025', 'group:task', 'filed'],
    ]);
  });
});
