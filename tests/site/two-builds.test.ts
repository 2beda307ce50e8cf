import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';

import { brokenLinks } from './broken-links.ts';
import { buildAtOnce } from './build-site.ts';
import { readSite } from './site-pages.ts';
import { smallContent } from './small-content.ts';

const BUILDS_MS = 360_000;
const workshop = mkdtempSync(join(tmpdir(), 'atlas-two-builds-'));

afterAll(() => {
  rmSync(workshop, { recursive: true, force: true });
});

// Astro puts the server code of a site outside the checkout into one folder, whoever builds it.
it(
  'two sites built at the same time outside the checkout are each as whole as one built alone',
  async () => {
    const folders = ['first', 'second', 'third'].map((name) => join(workshop, name));
    const content = smallContent(join(workshop, 'content'));
    const settings = (folder: string): Record<string, string> => ({
      ATLAS_DATA: 'tests/fixtures/regions/frames-only',
      ATLAS_CONTENT: content,
      ATLAS_OUT: folder,
    });
    const [first = '', second = '', alone = ''] = folders;
    await buildAtOnce([settings(first), settings(second)]);
    await buildAtOnce([settings(alone)]);
    const sites = await Promise.all([first, second, alone].map((folder) => readSite(folder, '/')));
    for (const site of sites) expect(brokenLinks(site)).toEqual([]);
    const [names, same, expected] = sites.map(({ files }) => [...files.keys()].sort());
    expect(names).toEqual(expected);
    expect(same).toEqual(expected);
  },
  BUILDS_MS,
);
