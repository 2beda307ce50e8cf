/**
 * The time slider of the built map page (`npm run build` first), for seven districts and for a made-up country of
 * `npm run bench -- slider 2800`: from a step of the slider to the frame that shows it, as a ratio in one run, on the
 * drawn map and with the interactive one open in its place. The country’s drawing and figures take the place of the
 * page’s; the code is the page’s own.
 */
import { brotliCompressSync } from 'node:zlib';

import { chromium } from '@playwright/test';

import { browserAt } from '../../src/pipeline/pictures/browser-path.ts';
import { countryPage, putCountry, serveCountry, type CountryPage } from './country-page.ts';
import { gridCountry } from './grid-country.ts';
import { serveFolder } from './serve-folder.ts';
import { stepThrough, type Steps } from './slider-steps.ts';
import { quantile, textTable } from './text-table.ts';

const STEPS = 25;
/** A frame at 10 a second: slower is no longer a movement. */
const USABLE_MS = 100;
/**
 * So many times what seven counties take, for hundreds of times as many districts: a browser without a graphics card,
 * as on a test machine, moves no map of any size at that pace.
 */
const USABLE_RATIO = 15;
/** Without a graphics card the first picture of thousands takes its time. */
const OPEN_MS = 120_000;

const counties = Number(process.argv[2] ?? 2800);
const server = await serveFolder('dist');
const browser = await chromium.launch({
  ...browserAt(),
  args: ['--no-sandbox', '--disable-background-networking'],
});
try {
  const started = performance.now();
  const country = gridCountry(counties);
  const made = performance.now();
  const built = countryPage(country);
  const laidOut = performance.now();
  let isUsable = true;
  if (built.labelled > 0) throw new Error('a label would fit');
  // Of the page’s own seven, few look different from month to month: of made-up ones all do, as of the thousands.
  const seven = { drawn: null, interactive: countryPage(gridCountry(7)) };
  for (const map of ['drawn', 'interactive'] as const) {
    const few = await measure(seven[map], map);
    const many = await measure(built, map);
    console.log(tableOf(map, few, many));
    console.log('');
    isUsable &&=
      map === 'drawn'
        ? median(many.frames) <= USABLE_MS
        : median(many.frames) <= USABLE_RATIO * median(few.frames) && many.repainted === STEPS;
  }
  console.log(`${sizeOf('view.json', built.view)}; ${sizeOf('figures.json', built.figures)}`);
  console.log(`made in ${(made - started).toFixed(0)} ms; laid out in ${(laidOut - made).toFixed(0)} ms`);
  if (!isUsable) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}

type Opened = Steps & { readonly opened: number };

function tableOf(map: string, few: Opened, many: Opened): string {
  const row = (name: string, one: number, other: number): readonly string[] => [
    name,
    one.toFixed(1),
    other.toFixed(1),
    (other / one).toFixed(1),
  ];
  const pictures = [few, many].map(({ repainted }) => `${repainted ?? 0} of ${STEPS}`);
  return textTable(
    [`${map} map, ms`, 'seven districts', `${counties} counties`, 'ratio'],
    [
      row('scripts, median', median(few.scripts), median(many.scripts)),
      row('scripts, slowest', quantile(few.scripts, 1), quantile(many.scripts, 1)),
      row('frame shown, median', median(few.frames), median(many.frames)),
      row('frame shown, slowest', quantile(few.frames, 1), quantile(many.frames, 1)),
      row('the rest, once the slider rests', few.rest, many.rest),
      ...(map === 'interactive'
        ? [row('opened', few.opened, many.opened), ['pictures unlike the one before', ...pictures, '']]
        : []),
    ],
  );
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function sizeOf(name: string, text: string): string {
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
  return `${name} ${megabytes(Buffer.byteLength(text))}, ${megabytes(brotliCompressSync(text).length)} in Brotli`;
}

/** @param country takes the place of the seven districts */
async function measure(country: CountryPage | null, map: 'drawn' | 'interactive'): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  if (country !== null) await serveCountry(page, country);
  await page.goto(`${server.address}/map/`);
  if (country !== null) await putCountry(page, country);
  const started = performance.now();
  if (map === 'interactive') {
    await page.locator('.map-button').click();
    await page.locator('[data-stage][data-live]').waitFor({ timeout: OPEN_MS });
  }
  const opened = performance.now() - started;
  // Fetches the figures and the code that draws them.
  await page.locator('input[name="k"][value="month"]').check();
  await page.waitForFunction(
    () => Number(document.querySelector<HTMLInputElement>('input[name="p"]')?.max) > 50,
  );
  await page.waitForTimeout(2000);
  const steps = await stepThrough(page, STEPS);
  await page.close();
  return { ...steps, opened };
}
