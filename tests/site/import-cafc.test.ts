import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { importCafc } from '../../src/pipeline/import-cafc/import-cafc.ts';
import { browserAt } from '../../src/pipeline/pictures/browser-path.ts';
import { NOT_RUN, REAL_DATA } from '../data/real-data-folder.ts';
import { drawnLabels, overlaps } from '../e2e/drawn-map.ts';
import { brokenLinks } from './broken-links.ts';
import { build } from './build-site.ts';
import { readSite, type BuiltSite } from './site-pages.ts';
import { smallContent } from './small-content.ts';

const BUILD_MS = 600_000;

const truthSchema = z.object({
  month_x_district_all_status: z.record(z.string(), z.record(z.string(), z.int())),
});

if (REAL_DATA === null) {
  console.log(NOT_RUN);
  it.skip(NOT_RUN, () => undefined);
}

describe.runIf(REAL_DATA !== null)('a site made of a year of real reports from Canada', () => {
  const workshop = mkdtempSync(join(tmpdir(), 'atlas-real-'));
  const folder = join(workshop, 'site');
  let site: BuiltSite;
  let truth: z.infer<typeof truthSchema>;

  beforeAll(async () => {
    const data = join(workshop, 'region');
    const real = REAL_DATA ?? '';
    truth = truthSchema.parse(JSON.parse(readFileSync(join(real, 'totals.json'), 'utf8')));
    expect(importCafc(real, data).problems).toEqual([]);
    build({ ATLAS_DATA: data, ATLAS_CONTENT: smallContent(join(workshop, 'content')), ATLAS_OUT: folder });
    site = await readSite(folder, '/');
  }, BUILD_MS);

  afterAll(() => rmSync(workshop, { recursive: true }));

  const pageAt = (path: string): string => site.pages.find((page) => page.path === path)?.html ?? '';

  it('has a page for each of the 13 provinces and territories and for the whole, in both languages', () => {
    const pages = site.pages.filter(({ path }) => /^(\/en)?\/districts\/[^/]+\/$/.test(path));
    expect(pages).toHaveLength(28);
    expect(pageAt('/en/districts/10/')).toContain('Newfoundland and Labrador');
  });

  it('draws all of them on the map', () => {
    const map = pageAt('/en/map/');
    expect(new Set([...map.matchAll(/data-code="(\d\d)"/g)].map(([, code]) => code)).size).toBe(13);
  });

  it('speaks of Canada, its regions and its dollars, and of nothing Chinese', () => {
    const data = ['/data/', '/map/', '/districts/35/', '/'];
    for (const path of data) {
      // The dictionary describes the contract, whose table of areas is called districts everywhere.
      const withoutDictionary = (html: string): string =>
        html.replace(/<h2>(数据字典|Data dictionary)[\s\S]*/, '');
      const chinese = withoutDictionary(pageAt(path));
      const english = withoutDictionary(pageAt(`/en${path}`)).replaceAll(
        /\/districts\/|[-\w]+-district\b/g,
        '',
      );
      expect(chinese.match(/全市|县区|市州|（元）|单位为元|万元/g), path).toBeNull();
      expect(english.match(/CNY|the (whole )?city|[Dd]istricts? |county/g), path).toBeNull();
    }
    expect(pageAt('/map/')).toContain('损失（加拿大元）');
    expect(pageAt('/en/map/')).toContain('Loss (CAD)');
    expect(pageAt('/en/map/')).toContain('Against Canada');
    expect(pageAt('/map/')).toContain('与加拿大相比');
  });

  it('invents no number to call', () => {
    for (const { path, html } of site.pages) expect(html, path).not.toMatch(/href="tel:/);
  });

  it('draws labels that do not meet on a phone, on a desktop, in large type; small provinces have lines or a note', async () => {
    const server = createServer(sirv(folder, { dev: true }));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const browser = await chromium.launch({
      ...browserAt(),
      args: ['--no-sandbox'],
    });
    try {
      for (const width of [320, 360, 768, 1440]) {
        const page = await browser.newPage({ viewport: { width, height: 900 } });
        for (const path of ['/en/map/', '/map/', '/', '/en/map/?elder=1']) {
          await page.goto(address + path);
          const isLarge = path.includes('elder');
          await page.evaluate(
            (large) => document.documentElement.toggleAttribute('data-elder', large),
            isLarge,
          );
          const map = page.locator('svg.map[data-map]').first();
          const labels = (await drawnLabels(map)).filter(({ box }) => box.right > box.left);
          expect(labels.length, `${path} ${width}`).toBeGreaterThan(4);
          expect(overlaps(labels), `${path} ${width}`).toEqual([]);
          const told = await map
            .locator('xpath=..')
            .locator('.phone-only:visible, .wide-only:visible')
            .allTextContents();
          expect(
            labels.length + (told.join().match(/[,、：]|: /g)?.length ?? 0),
            path,
          ).toBeGreaterThanOrEqual(13);
        }
        await page.close();
      }
    } finally {
      await browser.close();
      server.close();
    }
  }, 120_000);

  it('has no link that leads nowhere', () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  it('says that its figures are no examples', () => {
    expect(pageAt('/map/')).not.toContain('示例');
  });

  it('publishes no count of a month that is not the true one, and none of 1 to 4', () => {
    const csv = readFileSync(join(folder, 'data/incidents-month-district.csv'), 'utf8');
    const published = [...csv.matchAll(/^(2023-\d\d),(\d\d),[^,]+,all,filed,(\d+),/gm)];
    expect(published.length).toBeGreaterThan(100);
    for (const [, month = '', code = '', count] of published) {
      expect(Number(count), `${month} ${code}`).toBe(truth.month_x_district_all_status[month]?.[code]);
      expect(Number(count) === 0 || Number(count) >= 5).toBe(true);
    }
  });
});
