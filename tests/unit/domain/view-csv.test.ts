import { expect, it } from 'vitest';

import { FRAME_CSV_COLUMNS } from '../../../src/domain/frame-csv.ts';
import { viewCsv } from '../../../src/domain/view-csv.ts';
import { madeUpFeed } from '../charts/made-up-atlas.ts';

const [months] = madeUpFeed().frames;
if (months === undefined) throw new Error('no frame');
const areas = [
  { code: '621125', name: '漳县' },
  { code: '621102', name: 'A, "b"' },
  { code: 'nowhere', name: 'x' },
];
const view = { type: 'all', measures: ['filed', 'rate'], comparisons: ['year_on_year'], areas } as const;
const stamp = { release: '2026.3', provenance: 'synthetic 示例' };

it('gives every figure of the table with its state and interval, as printed', () => {
  const lines = viewCsv(months, { ...view, period: '2026-08' }, stamp).split('\n');
  expect(lines[0]).toBe(FRAME_CSV_COLUMNS.join(','));
  expect(lines).toHaveLength(2 + 2 * 3);
  expect(lines[1]).toMatch(
    /^2026-08,621125,漳县,all,filed,\d+,value,NA,NA,undistinguished,synthetic 示例,2026\.3,97$/,
  );
  expect(lines[2]).toMatch(/^2026-08,621125,漳县,all,rate,0?\.?\d+\.?\d*,value,[\d.]+,[\d.]+,/);
  expect(lines[3]).toMatch(/^2026-08,621125,漳县,all,year_on_year,[\d.]+,value,[\d.]+,[\d.]+,NA,/);
  expect(lines[4]).toContain('"A, ""b"""');
  expect(lines.at(-1)).toBe('');
  expect(viewCsv(months, { ...view, period: '2026-07' }, stamp).split('\n')[1]).toMatch(/,no$/);
});

it('says in the key of a ratio that it is of January and February together', () => {
  const keys = (period: string, frame = months): readonly (string | undefined)[] =>
    viewCsv(frame, { ...view, comparisons: ['year_on_year', 'period_on_period'], period }, stamp)
      .split('\n')
      .slice(1, 5)
      .map((line) => line.split(',')[4]);
  for (const period of ['2026-01', '2026-02']) expect(keys(period)[2]).toBe('year_on_year_jan_feb');
  expect(keys('2026-03').slice(2)).toEqual(['year_on_year', 'period_on_period']);
  const plain = { ...months };
  delete plain.springFestival;
  expect(keys('2026-02', plain)[2]).toBe('year_on_year');
});

it('says why where there is no number', () => {
  const [, filed, rate] = viewCsv(months, { ...view, period: '2022-05' }, stamp).split('\n');
  expect(filed).toContain('filed,NA,suppressed,NA,NA,NA');
  expect(rate).toContain('rate,NA,suppressed,NA,NA,NA');
});

it('names the source of what others have printed, behind that figure only', () => {
  const cited = { '621125 2026-08 all filed': '某某日报' };
  const [head, filed, rate, change] = viewCsv(
    { ...months, cited },
    { ...view, period: '2026-08' },
    stamp,
  ).split('\n');
  expect(head).toBe([...FRAME_CSV_COLUMNS, 'cited_in'].join(','));
  expect(filed).toMatch(/,97,某某日报$/);
  expect(rate).toMatch(/,97,NA$/);
  expect(change).toMatch(/,97,NA$/);
});
