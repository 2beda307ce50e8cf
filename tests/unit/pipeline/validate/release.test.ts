import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { refusedInRelease } from '../../../../src/pipeline/validate/release.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-release-'));
  cpSync('tests/fixtures/regions/minimal', join(root, 'data'), { recursive: true });
  cpSync('tests/fixtures/content-minimal', join(root, 'content'), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function edit(file: string, change: (text: string) => string): string {
  const path = join(root, file);
  const [before, text] = [readFileSync(path, 'utf8'), change(readFileSync(path, 'utf8'))];
  if (text === before) throw new Error(`nothing changed in ${file}`);
  writeFileSync(path, text);
  return text;
}

function makeReleasable(): void {
  edit('data/dataset.json', (text) =>
    text
      .replaceAll('"synthetic"', '"official"')
      .replace(/"publisher": \{[^}]+\}/, (publisher) => publisher.replaceAll('null', '"测试"')),
  );
}

function refused(): readonly string[] {
  return refusedInRelease(join(root, 'data'), join(root, 'content')).map(
    ({ file, line, column }) => `${file}:${String(line)} ${String(column)}`,
  );
}

test('a sound release is not refused', () => {
  makeReleasable();
  expect(refused()).toEqual([]);
});

test('a source whose title nobody has checked is refused at its line', () => {
  makeReleasable();
  const text = edit(
    'data/sources.csv',
    (before) => `${before.trimEnd()}\nS-unread,某网页（标题待核）,某单位,,,\n`,
  );
  expect(refused()).toEqual([`sources.csv:${String(text.trimEnd().split('\n').length)} title`]);
});

test('every synthetic table and empty field is named with its line', () => {
  const lines = readFileSync(join(root, 'data/dataset.json'), 'utf8').split('\n');
  const lineWith = (part: string): number => lines.findIndex((line) => line.includes(part)) + 1;
  const tables = lines.filter((line) => line.includes('"synthetic"')).length;
  const found = refused();
  expect(found).toContain(`dataset.json:${String(lineWith('"incidents": {'))} tables.incidents.provenance`);
  expect(found).toContain(`dataset.json:${String(lineWith('"icp": null'))} publisher.icp`);
  expect(found).toHaveLength(tables + 7);
});

test.each([
  ['without the third review', (text: string) => text.replace(/.*level: 3.*\n/, '')],
  ['reviewed twice by one person', (text: string) => text.replace('虚构终审', '虚构初审')],
])('an article %s is refused at its reviews', (_name, change) => {
  makeReleasable();
  const text = edit('content/articles/xian-heshi.md', change);
  const line = text.split('\n').indexOf('reviews:') + 1;
  expect(refused()).toEqual([`articles/xian-heshi.md:${String(line)} reviews`]);
});
