import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

import { FRAME_CSV_COLUMNS, frameCsv } from '../../../src/domain/frame-csv.ts';
import type { PublishedCell, PublishedFrame } from '../../../src/domain/published-frame.ts';
import { NOT_DUE, NOT_SUPPLIED, shown, SUPPRESSED } from '../../../src/domain/published-value.ts';

const interval = { lower: 0.123456, upper: 2, level: 0.95 };
const cell = (
  area: string,
  values: PublishedCell['values'],
  verdicts: PublishedCell['verdicts'] = {},
): PublishedCell => ({
  area,
  period: '2026-01',
  type: 'all',
  values: { filed: NOT_DUE, ...values },
  verdicts,
  largestCase: null,
  changes: {},
});

const frame: PublishedFrame = {
  id: 'incidents-month-district',
  periodKind: 'month',
  periods: ['2026-01'],
  areas: ['a', 'b', 'unassigned', 'region'],
  measures: ['filed', 'rate', 'loss'],
  types: ['all'],
  provisional: {},
  provenance: 'synthetic',
  cells: [
    cell('a', { filed: shown(12), rate: shown(1 / 3, interval), loss: shown(32_000) }, { rate: 'above' }),
    cell('b', { filed: SUPPRESSED, rate: SUPPRESSED, loss: SUPPRESSED }),
    cell('unassigned', { filed: shown(0) }),
    cell('region', { filed: NOT_SUPPLIED, rate: NOT_SUPPLIED }),
  ],
};

const NAMES: Readonly<Record<string, string>> = { a: '甲区，"老城"', b: '乙,县', unassigned: '地点不明' };
const nameOf = (area: string) => ({ zh: NAMES[area] ?? area, en: area });
const text = frameCsv(frame, { release: '2026.3', provenance: 'synthetic, 示例' }, nameOf);
const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

describe('a frame as CSV', () => {
  test('has the columns in order, and ends in a line break', () => {
    expect(text.split('\n')[0]).toBe(FRAME_CSV_COLUMNS.join(','));
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toContain('\r');
  });

  test('can be read back, quotes and commas in names included', () => {
    expect(errors).toEqual([]);
    expect(new Set(data.map((row) => row['name']))).toEqual(
      new Set(['甲区，"老城"', '乙,县', '地点不明', 'region']),
    );
  });

  test('has a row for every measure that an area has', () => {
    const rows = data.map((row) => `${row['area']} ${row['measure']}`);
    expect(rows).toEqual([
      'a filed',
      'a rate',
      'a loss',
      'b filed',
      'b rate',
      'b loss',
      'unassigned filed',
      'region filed',
      'region rate',
    ]);
  });

  test('tells value, zero and what is withheld apart; no cell is blank', () => {
    const shownAs = data.map((row) => `${row['value']} ${row['state']}`);
    expect(shownAs).toEqual([
      '12 value',
      '0.3333 value',
      '32000 value',
      'NA suppressed',
      'NA suppressed',
      'NA suppressed',
      '0 zero',
      'NA not_supplied',
      'NA not_supplied',
    ]);
    for (const row of data) expect(Object.values(row)).not.toContain('');
  });

  test('gives interval and verdict beside the rate only', () => {
    expect(data[1]).toMatchObject({ lower: '0.1235', upper: '2.0000', verdict: 'above' });
    expect(data[0]).toMatchObject({ lower: 'NA', upper: 'NA', verdict: 'NA' });
  });

  test('says of every row where it comes from', () => {
    for (const row of data) expect(row).toMatchObject({ provenance: 'synthetic, 示例', release: '2026.3' });
  });
});

test('says of every figure whether it is provisional, and how complete it usually is by now', () => {
  const last = (provisional: PublishedFrame['provisional']) =>
    frameCsv({ ...frame, provisional }, { release: '1', provenance: 'x' }, nameOf)
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').at(-1));
  expect(new Set(last({}))).toEqual(new Set(['no']));
  expect(new Set(last({ '2026-01': 93 }))).toEqual(new Set(['93']));
  expect(new Set(last({ '2026-01': null }))).toEqual(new Set(['unknown']));
});

test('names the source of what others have printed, in a column that is absent where they have printed nothing', () => {
  const cited = { 'a 2026-01 all filed': '《某报》，"头版"' };
  const printed = frameCsv({ ...frame, cited }, { release: '1', provenance: 'x' }, nameOf);
  const read = Papa.parse<Record<string, string>>(printed, { header: true, skipEmptyLines: true });
  expect(read.errors).toEqual([]);
  expect(read.meta.fields).toEqual([...FRAME_CSV_COLUMNS, 'cited_in']);
  expect(read.data.map((row) => row['cited_in'])).toEqual([
    '《某报》，"头版"',
    ...Array<string>(8).fill('NA'),
  ]);
  expect(data[0]).not.toHaveProperty('cited_in');
});
