import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { importsOf } from './imports-of.ts';

/** Every file that a file runs, itself among them. */
function filesRunBy(start: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    for (const { to, kind } of importsOf({ path, text: readFileSync(path, 'utf8') }))
      if (kind !== 'type' && to?.startsWith('src/') === true) open.push(to);
  }
  return found;
}

test('what an edition tells is worked out by code under whose digest it is kept', () => {
  const files = ['src/pipeline/check-folder.ts', 'src/pipeline/tell-edition.ts'].flatMap((start) => [
    ...filesRunBy(start),
  ]);
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((path) => !/^src\/(domain|schema|pipeline)\//.test(path))).toEqual([]);
});

test('so is the attack on what a site says; the words by which it is read need not be', () => {
  expect(
    [...filesRunBy('src/pipeline/attack/attack-emitted.ts')].filter(
      (path) => !/^src\/(domain|schema|pipeline)\//.test(path),
    ),
  ).toEqual([]);
});
