/**
 * `npm run bench -- briefs N [FOLDER]`: of N briefs of a built site, drawn at random (all of them where N is larger),
 * whether each prints on exactly one sheet of A4. The seed is printed; `SEED` draws the same ones again.
 */
import { globSync } from 'node:fs';

import { chromium } from '@playwright/test';

import { browserAt } from '../../src/pipeline/pictures/browser-path.ts';
import { serveFolder } from './serve-folder.ts';

const [count = '60', folder = 'dist'] = process.argv.slice(2);
const seed = Number(process.env['SEED'] ?? Date.now() % 1e6);
const all = globSync('{,en/}briefs/*/*/index.html', { cwd: folder })
  .map((path) => path.replace(/index\.html$/, ''))
  .sort();
const drawn = shuffled(all, seed).slice(0, Number(count));
const server = await serveFolder(folder);
const browser = await chromium.launch({
  ...browserAt(),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const page = await browser.newPage();
const wrong: string[] = [];
try {
  for (const path of drawn) {
    await page.goto(`${server.address}/${path}`);
    const sheets = await sheetsOf();
    if (sheets.join() !== '595 x 842') wrong.push(`${path}: ${sheets.join(', ')}`);
  }
} finally {
  await browser.close();
  server.close();
}
for (const line of wrong) console.log(line);
console.log(
  `${folder}: ${drawn.length} of ${all.length} briefs, seed ${seed}: ${drawn.length - wrong.length} print on one sheet of A4, ${wrong.length} do not`,
);
if (wrong.length > 0 || drawn.length === 0) process.exitCode = 1;

/** The size of every sheet, in points. */
async function sheetsOf(): Promise<readonly string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = 0, height = 0] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)?.map(Number) ?? [];
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  return pages.map(() => `${Math.round(width)} x ${Math.round(height)}`);
}

/** Fisher and Yates, with the linear congruential generator of Numerical Recipes. */
function shuffled<Item>(items: readonly Item[], from: number): readonly Item[] {
  const order = [...items];
  let state = from;
  for (let last = order.length - 1; last > 0; last -= 1) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    const [a, b] = [order[last], order[other]];
    if (a === undefined || b === undefined) continue;
    [order[last], order[other]] = [b, a];
  }
  return order;
}
