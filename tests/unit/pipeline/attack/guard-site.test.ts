import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { frameCsv } from '../../../../src/domain/frame-csv.ts';
import { guardSite, type Guarded } from '../../../../src/pipeline/attack/guard-site.ts';
import { checkFolder } from '../../../../src/pipeline/check-folder.ts';
import { NO_KEEP, type Keep } from '../../../../src/pipeline/keep/open-keep.ts';
import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import { tellEdition } from '../../../../src/pipeline/tell-edition.ts';

const DATA = 'tests/fixtures/regions/frames-only';
const checked = checkFolder(DATA);
const folder = checked.folder ?? expect.fail('no data folder');
const told = tellEdition(DATA, folder, 'public', checked.known);
const FILE = 'data/incidents-year-district.csv';

let site: string;
let passed: string | null;
const folderOf = vi.fn((): DataFolder => folder);
const keep: Pick<Keep, 'take' | 'put'> = {
  take: (name) => (name === 'passed' ? (passed as never) : null),
  put: (_, part) => {
    passed = part as string;
  },
};

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'atlas-site-'));
  mkdirSync(join(site, 'data'));
  for (const frame of told.tables.frames)
    writeFileSync(
      join(site, `data/${frame.id}.csv`),
      frameCsv(frame, { release: '2026.1', provenance: 'synthetic' }, (area) => ({ zh: area, en: area })),
    );
  passed = null;
  folderOf.mockClear();
});

afterEach(() => rmSync(site, { recursive: true }));

const guard = (kept = keep): Guarded => guardSite(told, site, folderOf, kept);

test('a site that says what was found faultless before is not attacked again, wherever it says it', () => {
  const first = guard();
  expect(first.faults).toEqual([]);
  expect(first.figures).toBeGreaterThan(100);
  expect(guard()).toEqual(first);
  expect(folderOf).toHaveBeenCalledTimes(1);
  // The same figures in one more file: read, and nothing new.
  cpSync(join(site, FILE), join(site, 'incidents-year-district.csv'));
  expect(guard().figures).toBeGreaterThan(first.figures);
  expect(folderOf).toHaveBeenCalledTimes(1);
});

test('one figure more or less, or another, is attacked', () => {
  guard();
  const path = join(site, FILE);
  const text = readFileSync(path, 'utf8');
  const wrong = text.replace(/,filed,(\d+),/, (_, count: string) => `,filed,${Number(count) + 1},`);
  expect(wrong).not.toBe(text);
  writeFileSync(path, wrong);
  expect(guard().faults.map(({ kind }) => kind)).toContain('wrong');
  expect(folderOf).toHaveBeenCalledTimes(2);
  // What failed is not kept: it fails again.
  expect(guard().faults.map(({ kind }) => kind)).toContain('wrong');
  expect(folderOf).toHaveBeenCalledTimes(3);
  rmSync(path);
  guard();
  expect(folderOf).toHaveBeenCalledTimes(4);
});

test('without a keep every site is attacked', () => {
  guard();
  guard(NO_KEEP);
  guard(NO_KEEP);
  expect(folderOf).toHaveBeenCalledTimes(3);
});
