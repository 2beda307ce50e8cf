import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { importCafc } from '../../src/pipeline/import-cafc/import-cafc.ts';
import { NOT_RUN, REAL_DATA } from '../data/real-data-folder.ts';
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
