import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { geoArea } from 'd3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { importCafc, type ImportOutcome } from '../../../../src/pipeline/import-cafc/import-cafc.ts';
import { checkFolder } from '../../../../src/pipeline/check-folder.ts';
import { formatProblem } from '../../../../src/pipeline/problem.ts';
import { parseOutlines } from '../../../../src/pipeline/read/parse-outlines.ts';
import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import type { IncidentRow } from '../../../../src/schema/incidents.schema.ts';
import { BOW_TIE, HEADER, outlines, PROVINCES, report, reportsText, writeExtract } from './made-extract.ts';

let [root, from, to] = ['', '', ''];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-'));
  [from, to] = [join(root, 'raw'), join(root, 'region')];
});

afterEach(() => rmSync(root, { recursive: true }));

const read = (path: string): string => readFileSync(join(to, path), 'utf8');

function importedFolder(): DataFolder {
  expect(importCafc(from, to).problems).toEqual([]);
  const { folder, problems } = checkFolder(to);
  expect(problems).toEqual([]);
  if (folder === null) throw new Error('no folder');
  return folder;
}

function rowsOf(...reports: Parameters<typeof report>[0][]): readonly IncidentRow[] {
  writeExtract(from, reportsText(reports.map((rest, index) => report({ id: String(index + 1), ...rest }))));
  return importedFolder().tables.incidents.map(({ row }) => row);
}

function told({ imported, problems }: ImportOutcome): readonly string[] {
  expect(imported).toBeNull();
  return problems.map(formatProblem);
}

describe('a report', () => {
  test('becomes a row of the contract, filed on the day it was received', () => {
    const [row] = rowsOf({ province: 'Yukon', loss: '$1,234.50' });
    expect(row).toMatchObject({
      id: 'CAFC-1',
      occurred_on: '2023-05-04',
      filed_on: '2023-05-04',
      adcode: '60',
      fraud_type: 'job',
      channel: 'phone',
      victims: 1,
      loss: 1234.5,
      victim_age_band: '25-39',
      victim_sex: 'female',
      status: 'open',
      prevented: false,
    });
  });

  test.each([
    ['$1,234,567.89', 1_234_567.89],
    ['$ 0.00', 0],
    ['12', 12],
    ['1234.5', 1234.5],
  ])('takes the loss %s', (loss, value) => {
    expect(rowsOf({ loss })[0]?.loss).toBe(value);
  });

  test.each([
    ["'30 - 39", '25-39'],
    ['’40-49', '40-59'],
    ["'100 +", '60+'],
    ["'20 - 29", null],
    ["'Deceased / Décédé", null],
    ["'Not Available / non disponible", null],
  ])('takes the age %s as %s', (age, band) => {
    expect(rowsOf({ age })[0]?.victim_age_band).toBe(band);
  });

  test('is read through odd spaces, quotes and other spellings of a province', () => {
    const [row] = rowsOf({
      province: '  North  West Territories ',
      category: 'Emergency (Jail,  "Accident")',
      method: ' direct   CALL',
    });
    expect(row).toMatchObject({
      adcode: '61',
      fraud_type: 'emergency-jail-accident',
      channel: 'phone',
    });
  });

  test('without a Canadian province is kept, without a district', () => {
    const rows = rowsOf(
      { country: 'Not Specified', province: 'Not Specified' },
      { country: 'United States', province: 'California' },
      { country: 'Canada', province: 'Not Specified' },
    );
    expect(rows.map(({ adcode }) => adcode)).toEqual([null, null, null]);
  });

  test('of an attempt counts as filed and is not called prevented', () => {
    const [row] = rowsOf({ type: 'Attempt', victims: '0', loss: '$0.00' });
    expect(row).toMatchObject({ status: 'open', victims: 0, prevented: false });
  });

  test('keeps the category as the name of a type, word for word', () => {
    writeExtract(
      from,
      reportsText([report({ category: 'GRANT' }), report({ id: '2', category: 'Prix «Été»' })]),
    );
    const names = importedFolder().tables.fraudTypes.map(({ row }) => [row.id, row.name_zh, row.name_en]);
    expect(names).toEqual([
      ['grant', 'GRANT', 'GRANT'],
      ['prix-ete', 'Prix «Été»', 'Prix «Été»'],
    ]);
  });
});

describe('a label that the contract has no word for', () => {
  test('is counted with its reason, and becomes the unknown of its column', () => {
    writeExtract(
      from,
      reportsText([
        report({ method: 'Email' }),
        report({ id: '2', method: 'Pigeon', gender: 'Robot', type: 'Nonsense' }),
        report({ id: '3', method: 'Email' }),
      ]),
    );
    const { imported } = importCafc(from, to);
    const lost = imported?.labels.filter(({ fit }) => fit === 'lost') ?? [];
    expect(lost.map(({ label, to: column, id, count }) => [label, column, id, count])).toEqual([
      ['Email', 'channel', 'unknown', 2],
      ['Pigeon', 'channel', 'unknown', 1],
      ['Nonsense', 'status', 'open', 1],
      ['Robot', 'victim_sex', null, 1],
    ]);
    expect(read('import/mapping.md')).toContain(
      '| Solicitation Method | Pigeon | channel | unknown | 1 | 放不进 | 对照表里没有这个标签 |',
    );
  });
});

describe('the folder', () => {
  test('carries the census, and the same residents for the year of the reports', () => {
    writeExtract(from, reportsText([report()]));
    const rows = importedFolder().tables.population.map(({ row }) => row);
    expect(rows.map(({ adcode, year, residents, basis }) => [adcode, year, residents, basis])).toEqual([
      ['CA', 2021, 81_302, 'census'],
      ['60', 2021, 40_232, 'census'],
      ['61', 2021, 41_070, 'census'],
      ['CA', 2023, 81_302, 'derived'],
      ['60', 2023, 40_232, 'derived'],
      ['61', 2023, 41_070, 'derived'],
    ]);
  });

  test('winds its outlines the way d3-geo reads them, whichever way they came', () => {
    writeExtract(from, reportsText([report()]));
    importedFolder();
    const { outlines: drawn } = parseOutlines(read('boundaries/districts.topojson'));
    expect(drawn.map(({ properties }) => properties.adcode)).toEqual(['60', '61']);
    for (const outline of drawn) expect(geoArea(outline)).toBeLessThan(0.01);
  });

  test('mends an outline that crosses itself, and says so', () => {
    writeExtract(from, reportsText([report()]), PROVINCES, outlines(BOW_TIE));
    importedFolder();
    expect(read('import/mapping.md')).toMatch(/## 修过的边界[\s\S]*\| 60 \| 0\.0 \| 11\d{3}\.\d \|\n/);
  });

  test('is plain UTF-8 with LF, and the same bytes every time', () => {
    writeExtract(from, reportsText([report({ category: 'Été' })]));
    importCafc(from, to);
    const paths = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.\w+$/.test(path),
    );
    const before = paths.map(read);
    expect(before.filter((text) => text.includes('\r') || text.startsWith('\uFEFF'))).toEqual([]);
    importCafc(from, to);
    expect(paths.map(read)).toEqual(before);
  });

  test('replaces an earlier import whole', () => {
    writeExtract(from, reportsText([report()]));
    importCafc(from, to);
    writeFileSync(join(to, 'left-behind.txt'), '');
    importCafc(from, to);
    expect(existsSync(join(to, 'left-behind.txt'))).toBe(false);
    expect(readdirSync(root).sort()).toEqual(['raw', 'region']);
  });
});

describe('bad input', () => {
  test('is told all at once, with file, line, column, value, rule and remedy', () => {
    const rows = [
      report({ date: '2023-02-30' }),
      report({ id: '2', province: 'Atlantis' }),
      report({ id: '2', loss: '-5' }),
      report({ id: '4', date: '2022-12-31' }),
      report({ id: '5', country: 'France', province: 'Yukon' }),
      report({ id: '6', category: '???' }),
      report({ id: '2' }),
    ];
    writeExtract(from, reportsText(rows), PROVINCES.replace('41070', '41,070'), null);
    expect(told(importCafc(from, to))).toEqual([
      expect.stringMatching(
        /^cafc-2023-raw\.csv\.gz:2 列 Date Received \/ Date recue 值“2023-02-30”：.+。→ .+。$/,
      ),
      expect.stringMatching(
        /^cafc-2023-raw\.csv\.gz:4 列 Dollar Loss \/pertes financieres 值“-5”：.+。→ .+。$/,
      ),
      expect.stringMatching(
        /^cafc-2023-raw\.csv\.gz:8 列 Numero d'identification \/ Number ID 值“2”：与第 3 行重复/,
      ),
      expect.stringMatching(/^districts\.csv:3 值“61,Northwest/),
      expect.stringMatching(/^boundaries\.geojson：缺少这个文件。→ /),
      expect.stringMatching(
        /^cafc-2023-raw\.csv\.gz:5 列 Date Received \/ Date recue 值“2022-12-31”：不是 2023 年/,
      ),
      expect.stringMatching(/:7 列 Fraud and Cybercrime Thematic Categories 值“\?\?\?”：做不出编号/),
    ]);
    expect(existsSync(to)).toBe(false);
  });

  test('of places names the province that nobody knows, and the one that contradicts its country', () => {
    writeExtract(
      from,
      reportsText([
        report({ province: 'Atlantis' }),
        report({ id: '2', country: 'France', province: 'Yukon' }),
        report({ id: '3', country: 'France', province: 'Atlantis' }),
      ]),
    );
    expect(told(importCafc(from, to))).toEqual([
      expect.stringMatching(
        /^cafc-2023-raw\.csv\.gz:2 列 Province\/State 值“Atlantis”：districts\.csv 里没有这个省/,
      ),
      expect.stringMatching(/^cafc-2023-raw\.csv\.gz:3 列 Province\/State 值“Yukon”：国家写着“France”/),
    ]);
  });

  test('of the header names the column that is too many and the one that is missing', () => {
    const header = HEADER.map((name) => (name === 'Gender' ? 'Sex' : name));
    writeExtract(from, reportsText([report()], header));
    expect(told(importCafc(from, to))).toEqual([
      expect.stringMatching(/^cafc-2023-raw\.csv\.gz:1 列 Sex：不认识的列/),
      expect.stringMatching(/^cafc-2023-raw\.csv\.gz:1 列 Gender：缺少这一列/),
    ]);
  });

  test('of outlines names the province without one and the outline of none', () => {
    writeExtract(from, reportsText([report()]), PROVINCES.replace('\n61,', '\n62,'));
    expect(told(importCafc(from, to))).toEqual([
      expect.stringMatching(/^districts\.csv:3 列 code 值“62”：boundaries\.geojson 里没有它的图形/),
      expect.stringMatching(/^boundaries\.geojson 项 code 值“61”：districts\.csv 里没有这个代码/),
    ]);
  });

  test('that is no gzip, or no folder, is said to be that', () => {
    writeExtract(from, reportsText([report()]));
    writeFileSync(join(from, 'cafc-2023-raw.csv.gz'), 'plain text');
    expect(told(importCafc(from, to))).toEqual([expect.stringContaining('不是完好的 gzip 压缩文件')]);
    expect(told(importCafc(join(root, 'nowhere'), to))).toEqual([
      expect.stringContaining('原始数据文件夹不存在'),
    ]);
  });

  test('leaves an earlier import as it was', () => {
    writeExtract(from, reportsText([report()]));
    importCafc(from, to);
    const before = read('incidents/2023.csv');
    writeExtract(from, reportsText([report({ date: 'yesterday' })]));
    told(importCafc(from, to));
    expect(read('incidents/2023.csv')).toBe(before);
    expect(readdirSync(root).sort()).toEqual(['raw', 'region']);
  });
});

test('a folder of anything else is never overwritten', () => {
  writeExtract(from, reportsText([report()]));
  mkdirSync(to);
  writeFileSync(join(to, 'dataset.json'), '{"id": "dingxi"}');
  expect(told(importCafc(from, to))).toEqual([expect.stringContaining('这里已经有别的东西，不能覆盖')]);
  expect(told(importCafc(from, from))).toEqual([expect.stringContaining('这里已经有别的东西，不能覆盖')]);
  expect(readdirSync(to)).toEqual(['dataset.json']);
});
