import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { missingAssets } from '../../../../src/pipeline/write/missing-assets.ts';

let site = '';

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'assets-'));
  mkdirSync(join(site, '_astro'));
  mkdirSync(join(site, 'deep'));
});

afterEach(() => rmSync(site, { recursive: true }));

function write(path: string, text: string): void {
  writeFileSync(join(site, path), text);
}

test('a style sheet or script that a page asks for is there, under whatever prefix', () => {
  write('_astro/Base.C19_-dp.css', '');
  write('_astro/Open.astro_lang.Dq4.js', '');
  write('index.html', '<link rel="stylesheet" href="/_astro/Base.C19_-dp.css">');
  write('deep/index.html', '<script type="module" src="/fzzt/_astro/Open.astro_lang.Dq4.js"></script>');
  expect(missingAssets(site)).toEqual([]);
});

test('what is missing is named once, however many pages ask for it', () => {
  write('index.html', '<link href="/_astro/z.css"><script src="/_astro/a.js?v=1"></script>');
  write('deep/index.html', '<link href="/_astro/z.css">');
  expect(missingAssets(site)).toEqual(['_astro/a.js', '_astro/z.css']);
});
