import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { dropUnusedStyles } from '../../../../src/pipeline/write/drop-unused-styles.ts';

let site = '';

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'styles-'));
  mkdirSync(join(site, '_astro'));
});

afterEach(() => rmSync(site, { recursive: true }));

function write(path: string, text: string): void {
  writeFileSync(join(site, path), text);
}

test('a style sheet stays where a page or a script asks for it, and goes where none does', () => {
  for (const name of ['base', 'late', 'inside']) write(`_astro/${name}.Ab1.css`, 'p { margin: 0 }');
  write('index.html', '<link rel="stylesheet" href="/_astro/base.Ab1.css">');
  write('_astro/open.js', 'load("late.Ab1.css")');
  // What merely speaks of it does not ask for it.
  write('note.csv', 'inside.Ab1.css');
  expect(dropUnusedStyles(site)).toEqual(['inside.Ab1.css']);
  expect(readdirSync(join(site, '_astro')).sort()).toEqual(['base.Ab1.css', 'late.Ab1.css', 'open.js']);
});

test('nothing goes where everything is asked for', () => {
  write('_astro/base.css', '');
  write('index.html', '<link href="_astro/base.css">');
  expect(dropUnusedStyles(site)).toEqual([]);
});
