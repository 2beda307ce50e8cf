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

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { swapFolder } from '../../../../src/pipeline/write/swap-folder.ts';

/** Memory, as a file system of its own on most machines. */
const ELSEWHERE = '/dev/shm';

describe('putting a folder in the place of another', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'atlas-swap-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  function folderOf(path: string, text: string): string {
    mkdirSync(join(path, 'deep'), { recursive: true });
    writeFileSync(join(path, 'deep/page.html'), text);
    return path;
  }

  it.each([
    ['where there is none', false],
    ['where there is one', true],
  ])('leaves the new one alone in its parent, %s', (_, hasOld) => {
    const target = join(root, 'site');
    if (hasOld) writeFileSync(join(folderOf(target, 'old'), 'gone.html'), 'old');
    swapFolder(folderOf(join(root, 'fresh'), 'new'), target);
    expect(readdirSync(root)).toEqual(['site']);
    expect(readdirSync(target, { recursive: true }).sort()).toEqual(['deep', 'deep/page.html']);
    expect(readFileSync(join(target, 'deep/page.html'), 'utf8')).toBe('new');
  });

  it.skipIf(!existsSync(ELSEWHERE))('takes it from another file system', () => {
    const far = mkdtempSync(join(ELSEWHERE, 'atlas-swap-'));
    try {
      const target = folderOf(join(root, 'site'), 'old');
      swapFolder(folderOf(join(far, 'fresh'), 'new'), target);
      expect(readdirSync(root)).toEqual(['site']);
      expect(readFileSync(join(target, 'deep/page.html'), 'utf8')).toBe('new');
    } finally {
      rmSync(far, { recursive: true });
    }
  });

  it('leaves the old one where the new one is missing', () => {
    const target = folderOf(join(root, 'site'), 'old');
    expect(() => swapFolder(join(root, 'nowhere'), target)).toThrow('ENOENT');
    expect(readdirSync(root)).toEqual(['site']);
    expect(readFileSync(join(target, 'deep/page.html'), 'utf8')).toBe('old');
  });
});
