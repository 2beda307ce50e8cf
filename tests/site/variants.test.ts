import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { brokenLinks } from './broken-links.ts';
import { build } from './build-site.ts';
import { readSite, type BuiltSite } from './site-pages.ts';
import { smallContent } from './small-content.ts';

const BUILD_MS = 360_000;
const workshop = mkdtempSync(join(tmpdir(), 'atlas-variants-'));

afterAll(() => {
  rmSync(workshop, { recursive: true, force: true });
});

describe('a site under a path prefix', () => {
  const folder = join(workshop, 'server/fzzt');
  let site: BuiltSite;
  let server: Server;
  let address: string;

  beforeAll(async () => {
    build({ SITE_BASE: '/fzzt/', ATLAS_OUT: folder });
    site = await readSite(folder, '/fzzt/');
    // A plain static server that knows nothing of the site.
    server = createServer(sirv(join(workshop, 'server'), { dev: true }));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  }, BUILD_MS);

  afterAll(() => {
    server.close();
  });

  it('has no link that leaves the prefix or leads nowhere', () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  it.each([
    '/fzzt/',
    '/fzzt/help/',
    '/fzzt/en/map/',
    '/fzzt/data/incidents-year-district.csv',
    '/fzzt/articles/feed.xml',
  ])('is served by a plain static server: %s', async (path) => {
    expect((await fetch(address + path)).status).toBe(200);
  });

  it('fetches its style sheet and its map from under the prefix', async () => {
    const html = await (await fetch(`${address}/fzzt/map/`)).text();
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(sheets.length).toBeGreaterThan(0);
    for (const href of [...sheets, '/fzzt/map/figures.json'])
      expect((await fetch(address + href)).status).toBe(200);
  });
});

describe('another region, which arrives only as frames', () => {
  const folder = join(workshop, 'frames-only');
  let site: BuiltSite;

  beforeAll(async () => {
    const content = smallContent(join(workshop, 'content'));
    build({ ATLAS_DATA: 'tests/fixtures/regions/frames-only', ATLAS_CONTENT: content, ATLAS_OUT: folder });
    site = await readSite(folder, '/');
  }, BUILD_MS);

  it('carries its own name', () => {
    expect(pageAt(site, '/')).toContain('示范市反诈地图集');
  });

  it('prints no number to call that its dataset does not name, and leads to the help page', () => {
    for (const { path, html } of site.pages) {
      const bar = /<section class="emergency"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
      expect(bar, path).toContain('href="');
      expect(bar, path).toContain('/help/');
      expect(bar, path).not.toMatch(/\d{3}|tel:/);
      expect(html, path).not.toContain('href="tel:110"');
    }
  });

  it('speaks of itself by its name where the dataset has no other word', () => {
    expect(pageAt(site, '/map/')).toContain('与示范市相比');
    expect(pageAt(site, '/en/map/')).toContain('Against Demo City');
    expect(pageAt(site, '/map/')).not.toContain('全市');
    expect(pageAt(site, '/en/map/')).not.toMatch(/the (whole )?city/i);
  });

  it('generates no section without data, and links to none', () => {
    expect(site.pages.filter(({ path }) => path.includes('/articles/'))).toEqual([]);
    expect(pageAt(site, '/')).not.toContain('/articles/');
    expect(brokenLinks(site)).toEqual([]);
  });

  it('draws its districts and says which did not supply a month', () => {
    expect(pageAt(site, '/map/')).toContain('示范东区');
    const csv = readFileSync(join(folder, 'data/incidents-month-district.csv'), 'utf8');
    expect(csv).toMatch(/^2025-08,990103,示范南县,all,filed,NA,not_supplied,/m);
  });

  it('hides a count of 3, and another cell of its month or of its district, so that no total gives it away', () => {
    const read = (frame: string) => readFileSync(join(folder, `data/${frame}.csv`), 'utf8');
    expect(read('incidents-month-district')).toMatch(/^2025-02,990104,示范北县,all,filed,NA,suppressed,/m);
    const withIt = [
      ...read('incidents-month-district').matchAll(/^2025-02,.*,filed,NA,suppressed,/gm),
      ...read('incidents-quarter-district').matchAll(/^2025-q1,(990104|990100),.*,filed,NA,suppressed,/gm),
    ];
    expect(withIt.length).toBeGreaterThan(2);
  });
});

function pageAt(site: BuiltSite, path: string): string {
  return site.pages.find((page) => page.path === path)?.html ?? '';
}
