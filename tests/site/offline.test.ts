import { brotliCompressSync } from 'node:zlib';

import { beforeAll, describe, expect, it } from 'vitest';

import { buildSettings } from '../../src/pipeline/build-settings.ts';
import { readBuiltFiles, type BuiltFiles } from '../../src/pipeline/offline/built-files.ts';
import { keptFiles } from '../../src/pipeline/offline/kept-files.ts';
import { offlineCopyOf } from '../../src/pipeline/offline/offline-copy-of.ts';

const KB = 1024;

describe('what a telephone keeps of the built site', () => {
  let files: BuiltFiles;
  let kept: readonly string[];
  beforeAll(() => {
    files = readBuiltFiles(buildSettings(process.env).outFolder);
    kept = keptFiles(files);
  });

  it('is the help, every type, home and the notice, in both languages', () => {
    const rooms = /^(en\/)?((help|types|offline)\/.*)?index\.html$/;
    const wanted = [...files.keys()].filter((name) => rooms.test(name));
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((name) => !kept.includes(name))).toEqual([]);
  });

  it('is at most 500 KB, and the worker itself 4 KB', () => {
    const bytes = kept.reduce((sum, name) => sum + brotliCompressSync(files.get(name) ?? '').length, 0);
    expect(bytes).toBeLessThanOrEqual(500 * KB);
    expect(brotliCompressSync(files.get('sw.js') ?? '').length).toBeLessThanOrEqual(4 * KB);
  });

  it('is what the worker lists', () => {
    const worker = files.get('sw.js')?.toString('utf8') ?? '';
    const { files: listed } = offlineCopyOf(files);
    expect(Object.keys(listed)).toHaveLength(kept.length);
    expect(Object.values(listed).filter((digest) => !worker.includes(digest))).toEqual([]);
  });

  it('has no interactive map in it', () => {
    expect(kept.filter((name) => /maplibre|explorer/.test(name))).toEqual([]);
  });

  it('is asked for by every page', () => {
    const pages = [...files].filter(([name]) => name.endsWith('.html'));
    expect(pages.filter(([, html]) => !html.includes('data-worker="')).map(([name]) => name)).toEqual([]);
  });
});
