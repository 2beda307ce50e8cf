import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readBuiltFiles } from '../../src/pipeline/offline/built-files.ts';
import { offlineCopyOf } from '../../src/pipeline/offline/offline-copy-of.ts';
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

  it('keeps what helps off line, from under the prefix', async () => {
    const html = await (await fetch(`${address}/fzzt/help/`)).text();
    expect(html).toContain('data-worker="/fzzt/sw.js"');
    const copy = offlineCopyOf(readBuiltFiles(folder));
    expect(Object.keys(copy.files)).toContain('help/');
    expect(Object.keys(copy.files).filter((name) => name.endsWith('.css')).length).toBeGreaterThan(1);
    for (const name of Object.keys(copy.files))
      expect((await fetch(`${address}/fzzt/${name}`)).status).toBe(200);
  });
});

describe('another region, which arrives only as frames', () => {
  const folder = join(workshop, 'frames-only');
  let site: BuiltSite;

  beforeAll(async () => {
    const content = smallContent(join(workshop, 'content'));
    build({ ATLAS_DATA: withKnownCell(join(workshop, 'data')), ATLAS_CONTENT: content, ATLAS_OUT: folder });
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

  it('says wherever it prints a figure that others have printed it: tables, readouts, brief and files', () => {
    const cite = /<cite class="cited"[^>]*>《示范日报2026年第3期》已登<\/cite>/;
    const readout = /<cite class="cited"[^>]*>立案数：《示范日报2026年第3期》已登<\/cite>/;
    expect(pageAt(site, '/districts/990101/')).toMatch(cite);
    const [brief, other] = ['990101', '990102'].map((code) => pageAt(site, `/briefs/${code}/2025/`));
    expect(brief).toMatch(cite);
    expect(other).toContain('</table>');
    expect(other).not.toContain('示范日报');
    for (const path of ['/', '/map/']) {
      const said = /<li id="[a-z]+-990101"[^]*?<\/li>/.exec(pageAt(site, path))?.[0];
      expect(said, path).toMatch(readout);
      expect(pageAt(site, path).match(new RegExp(readout, 'g')), path).toHaveLength(1);
    }
    expect(pageAt(site, '/en/map/')).toContain('Incidents filed: printed in “示范日报2026年第3期”');
    const csv = readFileSync(join(folder, 'data/incidents-year-district.csv'), 'utf8').split('\n');
    expect(csv[0]).toMatch(/,cited_in$/);
    expect(csv.filter((line) => line.endsWith(',示范日报2026年第3期'))).toEqual([
      expect.stringMatching(/^2025,990101,示范东区,all,filed,/),
    ]);
    expect(csv.filter((line) => line.endsWith(',NA')).length).toBe(csv.length - 3);
    const months = readFileSync(join(folder, 'data/incidents-month-district.csv'), 'utf8');
    expect(months).not.toContain('cited_in');
    expect(pageAt(site, '/data/')).toContain('<code>cited_in</code>');
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

/** The region that arrives as frames, one of whose figures stood in a newspaper. */
function withKnownCell(folder: string): string {
  cpSync('tests/fixtures/regions/frames-only', folder, { recursive: true });
  const add = (file: string, ...lines: readonly string[]): void => {
    appendFileSync(join(folder, file), lines.map((line) => `${line}\n`).join(''));
  };
  add('sources.csv', 'S-paper,示范日报2026年第3期,示范日报,2026-02-01,,published');
  add(
    'known_cells.csv',
    'frame,period,adcode,fraud_type,measure,value,source_id',
    'incidents-year-district,2025,990101,all,filed,390,S-paper',
  );
  const dataset = join(folder, 'dataset.json');
  writeFileSync(
    dataset,
    readFileSync(dataset, 'utf8').replace(
      '"frames/incidents"',
      '"known_cells": { "provenance": "published", "source_id": "S-paper" }, "frames/incidents"',
    ),
  );
  return folder;
}

function pageAt(site: BuiltSite, path: string): string {
  return site.pages.find((page) => page.path === path)?.html ?? '';
}
