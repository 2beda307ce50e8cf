import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Edition } from '../../../src/domain/edition.ts';
import { checkFolder } from '../../../src/pipeline/check-folder.ts';
import { FolderProblems } from '../../../src/pipeline/folder-problems.ts';
import { openKeep } from '../../../src/pipeline/keep/open-keep.ts';
import { openData, type OpenedData } from '../../../src/pipeline/open-data.ts';
import { UnprotectedCells } from '../../../src/pipeline/publish-edition.ts';
import { siteTablesOf } from '../../../src/pipeline/site-tables.ts';

let root: string;
let data: string;
const read = vi.fn(checkFolder);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-open-'));
  data = join(root, 'data');
  cpSync('tests/fixtures/regions/minimal', data, { recursive: true });
  // The code that a second build must still find the same.
  for (const room of ['domain', 'schema', 'pipeline']) {
    mkdirSync(join(root, 'src', room), { recursive: true });
    writeFileSync(join(root, 'src', room, 'a.ts'), 'export {};\n');
  }
  writeFileSync(join(root, 'package-lock.json'), '{}');
  read.mockClear();
});

afterEach(() => rmSync(root, { recursive: true }));

const keptFolder = (): string => join(root, 'node_modules/.cache/atlas');

function open(edition: Edition = 'public'): OpenedData {
  return openData({ dataFolder: data, edition }, (folder) => openKeep(folder, { project: root }), read);
}

/** Everything that pages see, as text. */
function tablesOf(opened: OpenedData): string {
  const build = { buildDate: '2026-07-15', release: false, edition: 'public' } as const;
  return JSON.stringify(siteTablesOf(opened.tell().tables, build));
}

describe('a second build of the same folder', () => {
  test('reads no table and tells the same to the byte', () => {
    const first = open();
    const told = tablesOf(first);
    expect(read).toHaveBeenCalledTimes(1);
    const second = open();
    expect(tablesOf(second)).toBe(told);
    expect(second.tell()).toStrictEqual(first.tell());
    expect(second.known).toStrictEqual(first.known);
    expect(second.problems).toEqual([]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('reads it where somebody asks for the folder itself', () => {
    open().tell();
    read.mockClear();
    const second = open();
    expect(second.folder().tables.incidents.length).toBe(checkFolder(data).folder?.tables.incidents.length);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('does not take another folder for it', () => {
    open().tell();
    const second = open();
    appendFileSync(join(data, 'incidents/2026.csv'), '\n');
    expect(() => second.folder()).toThrow('数据文件夹或程序被改动了');
  });

  test.each([
    ['a byte of a table', () => appendFileSync(join(data, 'incidents/2026.csv'), '\n')],
    ['a byte of the rules', () => appendFileSync(join(data, 'disclosure.json'), '\n')],
    ['a byte of an outline', () => appendFileSync(join(data, 'boundaries/boundaries.json'), '\n')],
    ['a byte of the code', () => appendFileSync(join(root, 'src/schema/a.ts'), '\n')],
    ['a package', () => appendFileSync(join(root, 'package-lock.json'), '\n')],
  ])('works from the start after a change of %s', (_, change) => {
    open().tell();
    change();
    open().tell();
    expect(read).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, -9)],
    ['changed in one figure', (text: string) => text.replace(/"residents":\d/, '"residents":-')],
    ['empty', () => ''],
  ])('works from the start where what was kept is %s', (_, damage) => {
    const told = tablesOf(open());
    for (const name of readdirSync(keptFolder())) {
      const path = join(keptFolder(), name);
      const text = readFileSync(path, 'utf8');
      expect(damage(text)).not.toBe(text);
      writeFileSync(path, damage(text));
    }
    expect(tablesOf(open())).toBe(told);
    expect(read).toHaveBeenCalledTimes(2);
  });
});

test('a folder with a problem is read, and its problem told, every time', () => {
  rmSync(join(data, 'disclosure.json'));
  const problems = open().problems;
  expect(problems.map(({ file }) => file)).toEqual(['disclosure.json']);
  expect(open().problems).toEqual(problems);
  expect(read).toHaveBeenCalledTimes(2);
  expect(() => open().tell()).toThrow(FolderProblems);
  expect(() => open().folder()).toThrow(FolderProblems);
});

test('what gives something away is refused whenever it is asked for, kept or not', () => {
  const { keep, tell } = open();
  const told = tell();
  const [filed] = told.protection;
  if (filed === undefined) expect.fail();
  const breaches = [{ cell: '990801 2026-05 all', attackers: ['reader'], hiddenIn: null }];
  keep.put('told', { ...told, protection: [{ ...filed, breaches }] });
  expect(() => open().tell()).toThrow(UnprotectedCells);
  expect(() => open().tell()).toThrow('2026-05：读者能推算出来');
});

describe('the internal edition', () => {
  test('leaves nothing behind, and reads every time', () => {
    open('internal').tell();
    open('internal').tell();
    expect(read).toHaveBeenCalledTimes(2);
    expect(() => readdirSync(keptFolder())).toThrow('ENOENT');
  });

  test('is not told what is kept of the public one, nor the public one what was told of it', () => {
    const told = open().tell();
    const inside = open('internal').tell();
    expect(inside.tables.frames.length).toBeGreaterThan(told.tables.frames.length);
    expect(open().tell()).toStrictEqual(told);
  });
});

test('no row of a case is kept', () => {
  open().tell();
  const text = readdirSync(keptFolder())
    .map((name) => readFileSync(join(keptFolder(), name), 'utf8'))
    .join('\n');
  const ids = checkFolder(data).folder?.tables.incidents.map(({ row }) => row.id) ?? [];
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) expect(text).not.toContain(id);
  expect(text).not.toMatch(/tally|tallies|losses|largestLoss|sensitive/);
});
