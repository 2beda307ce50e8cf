import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, test } from 'vitest';

import { describeDiff, type DiffOptions } from '../../src/pipeline/diff/describe-diff.ts';
import { checkFolder } from '../../src/pipeline/check-folder.ts';
import type { DataFolder } from '../../src/pipeline/read/read-folder.ts';
import { copyRegion, FRAMES_ONLY_DATA, layOver, type RegionCopy } from './region-copy.ts';

/**
 * Each folder is a later release, laid over the region of frames, beside what is said of the change: for the
 * public, in English, and inside the office. UPDATE_GOLDEN=1 writes the texts anew, to be read.
 */
const CASES_FOLDER = join(import.meta.dirname, 'data-diff');
const CASES = readdirSync(CASES_FOLDER).sort();

const EDITIONS: Readonly<Record<string, DiffOptions>> = {
  public: { locale: 'zh-CN', isWhole: false, isInternal: false },
  english: { locale: 'en', isWhole: false, isInternal: false },
  internal: { locale: 'zh-CN', isWhole: true, isInternal: true },
};

let copy: RegionCopy | undefined;

afterEach(() => {
  copy?.remove();
  copy = undefined;
});

function soundFolder(path: string): DataFolder {
  const { folder, problems } = checkFolder(path);
  expect(problems).toEqual([]);
  if (folder === null) throw new Error(`${path} cannot be read`);
  return folder;
}

describe('what changed from the region of frames', () => {
  test.each(CASES)('%s', (name) => {
    const folder = join(CASES_FOLDER, name);
    copy = copyRegion(FRAMES_ONLY_DATA);
    layOver(copy, folder);
    const [before, after] = [soundFolder(FRAMES_ONLY_DATA), soundFolder(copy.data)];
    const texts = Object.entries(EDITIONS).map(
      ([edition, options]) => `[${edition}]\n${describeDiff(before, after, options)}\n`,
    );
    const expected = join(folder, 'expected.txt');
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(expected, texts.join('\n'));
    expect(existsSync(expected), `${name} has no expected.txt: run with UPDATE_GOLDEN=1 and read it`).toBe(
      true,
    );
    expect(texts.join('\n')).toBe(readFileSync(expected, 'utf8'));
  });
});
