import Papa from 'papaparse';
import { expect, test } from 'vitest';

import type { CampaignOutcome, JudgedCampaign } from '../../../../src/domain/publicity/campaign-outcome.ts';
import { outcomeCsv } from '../../../../src/domain/publicity/outcome-csv.ts';

const JUDGED: JudgedCampaign = {
  state: 'judged',
  before: ['2024-02', '2024-03'],
  after: ['2025-02', '2025-03'],
  counted: 'all',
  treated: ['a', 'b'],
  comparison: ['c'],
  counts: { before: { treated: 0, control: 300 }, after: { treated: 40, control: 299 } },
  sessions: { months: ['2025-01', '2025-02'], treated: 31, control: null },
  finding: {
    verdict: 'no-visible-change',
    direction: null,
    ratio: 0.884_9,
    lower: 0.6,
    upper: 1.3,
    dispersion: 1,
    power: 0.846,
    visibleFall: 0.61,
  },
};

function rowsOf(outcome: CampaignOutcome): readonly Readonly<Record<string, string>>[] {
  const name = (id: string) => ({ zh: `${id}中`, en: `${id} en` });
  const csv = outcomeCsv(new Map([['spring', outcome]]), name, { provenance: 'official', release: '2026.3' });
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

test('a judged campaign has a row for each side, rounded as the page prints it', () => {
  const [treated, comparison] = rowsOf(JUDGED);
  expect(treated).toMatchObject({
    name: 'spring中',
    side: 'treated',
    areas: 'a b',
    before_first: '2024-02',
    after_last: '2025-03',
    before: '0',
    after: '40',
    // Of nothing before there is no ratio.
    ratio: 'NA',
    sessions_first: '2025-01',
    sessions_last: '2025-02',
    sessions: '31',
    ratio_of_ratios: '0.88',
    lower: '0.6',
    power_percent: '85',
    visible_fall: '0.61',
    provenance: 'official',
  });
  expect(comparison).toMatchObject({
    side: 'comparison',
    areas: 'c',
    before: '300',
    ratio: '1',
    sessions: 'NA',
  });
});

test('of a change that is seen the page does not say how likely it was to be seen, nor does the file', () => {
  const [row] = rowsOf({ ...JUDGED, finding: { ...JUDGED.finding, verdict: 'change', direction: 'fall' } });
  expect(row).toMatchObject({ verdict: 'change', power_percent: 'NA', visible_fall: 'NA' });
});

test.each<[CampaignOutcome, Readonly<Record<string, string>>]>([
  [
    { state: 'too-early', last: '2027-01' },
    { after_last: '2027-01', verdict: 'NA' },
  ],
  [
    { state: 'not-told', areas: ['a'] },
    { areas: 'a', before: 'NA' },
  ],
  [{ state: 'no-comparison' }, { areas: 'NA', before: 'NA' }],
])('one that is not judged has one row: %j', (outcome, expected) => {
  const rows = rowsOf(outcome);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ ...expected, state: outcome.state });
});
