import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { listIndicators } from '../../src/pipeline/list-indicators.ts';
import { readFolder } from '../../src/pipeline/read/read-folder.ts';
import { indicatorFacts } from '../../src/pipeline/tabulate/indicators/indicator-facts.ts';
import { isOfIncidents } from '../../src/pipeline/tabulate/indicators/of-incidents.ts';
import { brokenLinks } from './broken-links.ts';
import { build } from './build-site.ts';
import { countPairs, countsBeside, type CountPair } from './counts-beside.ts';
import { readBuiltSite, readSite, type BuiltSite } from './site-pages.ts';
import { smallContent } from './small-content.ts';

const BUILD_MS = 360_000;
const workshop = mkdtempSync(join(tmpdir(), 'atlas-approvals-'));

afterAll(() => {
  rmSync(workshop, { recursive: true, force: true });
});

/* A real office starts with nothing approved. */

let demo: BuiltSite;
let pairs: readonly CountPair[] = [];

beforeAll(async () => {
  demo = await readBuiltSite();
  const { folder } = readFolder('data');
  if (folder === null) throw new Error('the demo data cannot be read');
  // What is worked out of published incidents tells no more than they do.
  const ids = listIndicators(folder).flatMap(({ id }) => (isOfIncidents(id) ? [] : [id]));
  pairs = countPairs(indicatorFacts(folder), ids);
}, BUILD_MS);

describe.each([
  { approved: [] as const, told: [] as const },
  { approved: ['L3,region,2026-10-20,'] as const, told: ['L3'] as const },
])('a public edition with $approved.length approvals', ({ approved, told }) => {
  let site: BuiltSite;

  beforeAll(async () => {
    const data = join(workshop, `data-${approved.length}`);
    cpSync('data', data, { recursive: true });
    const table = ['indicator,level,approved_on,document', ...approved, ''].join('\n');
    writeFileSync(join(data, 'approvals.csv'), table);
    const folder = join(workshop, `site-${approved.length}`);
    const content = smallContent(join(workshop, `content-${approved.length}`));
    build({ ATLAS_DATA: data, ATLAS_CONTENT: content, ATLAS_OUT: folder });
    site = await readSite(folder, '/');
  }, BUILD_MS);

  it('says what each indicator measures and what the law asks of whom', () => {
    const first = site.pages.find(({ path }) => path === '/collaboration/')?.html ?? '';
    expect(first).toContain('联席会议到会率');
    expect(first).toContain('牵头反诈工作');
    const pages = site.pages.filter(({ path }) => path.startsWith('/collaboration/indicators/'));
    expect(pages).toHaveLength(19);
    expect(brokenLinks(site)).toEqual([]);
  });

  it('has figures of the approved alone, in pages and in files', () => {
    const holding = site.pages
      .filter(({ path }) => path.includes('/collaboration/'))
      .filter(({ html }) => /<table[^>]*data-indicator/.test(html))
      .map(({ path }) => path);
    expect(holding.sort()).toEqual(
      told.flatMap((id) => [`/collaboration/indicators/${id}/`, `/en/collaboration/indicators/${id}/`]),
    );
    const files = [...site.files.keys()].filter((file) => file.startsWith('data/indicators/'));
    expect(files).toEqual(told.map((id) => `data/indicators/${id}.csv`));
  });

  it('tells the region alone where the region alone is approved', () => {
    for (const id of told) {
      const csv =
        site.files.get(`data/indicators/${id}.csv`)?.toString('utf8').split('\n').slice(1, -1) ?? [];
      expect(csv.length).toBeGreaterThan(10);
      expect(new Set(csv.map((line) => line.split(',')[4]))).toEqual(new Set(['621100']));
    }
  });

  it('holds the counts of no indicator that is not approved, in any byte', () => {
    const unapproved = pairs.filter(({ of }) => !told.some((id) => of.startsWith(`${id} `)));
    expect(unapproved.length).toBeGreaterThan(500);
    expect(countsBeside(site, unapproved)).toEqual([]);
    // The search finds what is there: the committed approvals name every indicator.
    expect(new Set(countsBeside(demo, unapproved).map((found) => found.split(' ')[0])).size).toBeGreaterThan(
      3,
    );
  });

  it('has no score: a dimension needs two thirds of its indicators', () => {
    const first = site.pages.find(({ path }) => path === '/collaboration/')?.html ?? '';
    expect(first).not.toMatch(/<g class="cell s-value"/);
    if (told.length === 0) expect(first).toContain('还没有一项指标批准公开');
  });
});
