/**
 * `npm run bench -- search [FOLDER]`: S1 of the scorecard. What a browser fetches for the first answer of this
 * site's search, against Pagefind on the same pages, and how often each has the right answer first or among the first
 * three, for the questions of tests/fixtures/search. Bytes are brotli for text; Pagefind's own files are packed already.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { chromium, type Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';

import { browserAt } from '../../src/pipeline/pictures/browser-path.ts';
import { serveFolder } from './serve-folder.ts';
import { quantile, textTable } from './text-table.ts';

/** Pages that our search finds; the others would only dilute the other's answers. */
const SEARCHED = '{types,help,districts,glossary,articles}/**/*.html';
const SAMPLES = 5;

const [folder = 'dist'] = process.argv.slice(2);
const queries = (
  JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../fixtures/search/queries.json'), 'utf8'),
  ) as Readonly<Record<string, Readonly<Record<string, string>>>>
)['zh-CN'];
if (queries === undefined) throw new Error('no questions');
const asked = Object.entries(queries);

const workshop = mkdtempSync(join(tmpdir(), 'search-'));
const { index } = await createIndex({ forceLanguage: 'zh' });
if (index === undefined) throw new Error('Pagefind made no index');
await index.addDirectory({ path: folder, glob: SEARCHED });
await index.writeFiles({ outputPath: join(workshop, 'pagefind') });
await close();
writeFileSync(join(workshop, 'index.html'), '<!doctype html><title>Pagefind</title>');

const [ours, theirs] = [await serveFolder(folder), await serveFolder(workshop)];
const browser = await chromium.launch({
  ...browserAt(),
  args: ['--no-sandbox', '--disable-background-networking'],
});
try {
  const samples = asked.filter((_, at) => at % Math.ceil(asked.length / SAMPLES) === 0);
  const bytes = { ours: [] as number[], theirs: [] as number[] };
  for (const [query] of samples) {
    bytes.ours.push(await bytesOf(`${ours.address}/search/`, (page) => askOurs(page, query)));
    bytes.theirs.push(await bytesOf(`${theirs.address}/`, (page) => askPagefind(page, query)));
  }
  const right = {
    ours: await answers(`${ours.address}/search/`, askOurs),
    theirs: await answers(`${theirs.address}/`, askPagefind),
  };
  const median = { ours: quantile(bytes.ours, 0.5), theirs: quantile(bytes.theirs, 0.5) };
  console.log(
    textTable(
      ['search', 'KB to the first answer', 'right answer first', 'among three'],
      [
        [
          'ours',
          (median.ours / 1024).toFixed(1),
          `${right.ours.first}/${asked.length}`,
          `${right.ours.three}/${asked.length}`,
        ],
        [
          'Pagefind',
          (median.theirs / 1024).toFixed(1),
          `${right.theirs.first}/${asked.length}`,
          `${right.theirs.three}/${asked.length}`,
        ],
      ],
    ),
  );
  console.log(`S1: ${(median.ours / median.theirs).toFixed(2)} (aim: at most 0.4)`);
} finally {
  await browser.close();
  ours.close();
  theirs.close();
  rmSync(workshop, { recursive: true });
}

/** What is fetched for searching until the answer is there, in a browser that has nothing kept: code, index, texts. */
async function bytesOf(address: string, ask: (page: Page) => Promise<unknown>): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    const isPage = ['document', 'stylesheet'].includes(response.request().resourceType());
    if (!isPage) bodies.push(response.body());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await ask(page);
  const sizes = (await Promise.all(bodies)).map((body) =>
    Math.min(body.length, brotliCompressSync(body).length),
  );
  await context.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Paths of what was found, best first. */
async function askOurs(page: Page, query: string): Promise<readonly string[]> {
  await page.locator('#q').fill('');
  await page.locator('#q').fill(query);
  await page.locator('[data-results] a').first().waitFor();
  return page
    .locator('[data-results] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

function askPagefind(page: Page, query: string): Promise<readonly string[]> {
  return page.evaluate(async (words) => {
    const pagefind = (await import(`${location.origin}/pagefind/pagefind.js`)) as {
      search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
    };
    const { results } = await pagefind.search(words);
    const pages = await Promise.all(results.slice(0, 3).map((result) => result.data()));
    return pages.map(({ url }) => url);
  }, query);
}

/** A place on a page counts as its page: Pagefind tells of pages. */
async function answers(address: string, ask: (page: Page, query: string) => Promise<readonly string[]>) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  let [first, three] = [0, 0];
  for (const [query, wanted] of asked) {
    const found = (await ask(page, query)).map((path) => path.replace(/#.*$/, ''));
    const place = found.indexOf(wanted.replace(/#.*$/, ''));
    if (place === 0) first += 1;
    if (place >= 0 && place < 3) three += 1;
  }
  await page.close();
  return { first, three };
}
