/**
 * The time slider of the built map page (`npm run build` first), for seven districts and for a made-up country of
 * `npm run bench -- slider 2800`: from a step of the slider to the frame that shows it, as a ratio in one run. The
 * country’s drawing and figures take the place of the page’s; the code is the page’s own.
 */
import { chromium, type Page } from '@playwright/test';

import { layoutDistrictMap } from '../../src/charts/district-map-layout.ts';
import { labelSize, MAP_WIDTH } from '../../src/charts/label-size.ts';
import { gridCountry, type GridCountry } from './grid-country.ts';
import { serveFolder } from './serve-folder.ts';
import { quantile, textTable } from './text-table.ts';

const STEPS = 25;
/** A frame at 10 a second: slower is no longer a movement. */
const USABLE_MS = 100;

const counties = Number(process.argv[2] ?? 2800);
const server = await serveFolder('dist');
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
try {
  const started = performance.now();
  const country = gridCountry(counties);
  const feedText = JSON.stringify(country.feed);
  const made = performance.now();
  const paths = drawn(country);
  const laidOut = performance.now();
  const few = await measure(null);
  const many = await measure({ feedText, paths });
  const median = (values: readonly number[]): number => quantile(values, 0.5);
  console.log(
    textTable(
      [`slider step to frame, ms`, 'seven districts', `${counties} counties`, 'ratio'],
      [
        row('scripts, median', median(few.scripts), median(many.scripts)),
        row('scripts, slowest', quantile(few.scripts, 1), quantile(many.scripts, 1)),
        row('frame shown, median', median(few.frames), median(many.frames)),
        row('frame shown, slowest', quantile(few.frames, 1), quantile(many.frames, 1)),
        row('the rest, once the slider rests', few.rest, many.rest),
      ],
    ),
  );
  console.log(
    `\nfeed ${(feedText.length / 1e6).toFixed(1)} MB of JSON, made in ${(made - started).toFixed(0)} ms; drawing laid out in ${(laidOut - made).toFixed(0)} ms`,
  );
  if (!(median(many.frames) <= USABLE_MS)) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}

interface Steps {
  readonly scripts: readonly number[];
  readonly frames: readonly number[];
  /** From the last step until nothing is drawn any more. */
  readonly rest: number;
}

function row(name: string, few: number, many: number): readonly string[] {
  return [name, few.toFixed(1), many.toFixed(1), (many / few).toFixed(1)];
}

function drawn({
  geometry,
}: GridCountry): readonly { readonly code: string; readonly path: string; readonly fits: boolean }[] {
  const layout = layoutDistrictMap(geometry, MAP_WIDTH, () => labelSize(['第2799县', '99.9', '数值不公布']));
  return layout.districts.map(({ code, path, label }) => ({ code, path, fits: label !== null }));
}

async function measure(
  country: { readonly feedText: string; readonly paths: ReturnType<typeof drawn> } | null,
): Promise<Steps> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  if (country !== null) {
    await page.route('**/map/view.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: country.feedText }),
    );
  }
  await page.goto(`${server.address}/map/`);
  if (country !== null) await putCountry(page, country.paths);
  // Fetches the figures and the code that draws them.
  await page.locator('input[name="k"][value="month"]').check();
  await page.waitForFunction(
    () => Number(document.querySelector<HTMLInputElement>('input[name="p"]')?.max) > 50,
  );
  await page.waitForTimeout(2000);
  const steps = await page.evaluate(async (count) => {
    const slider = document.querySelector<HTMLInputElement>('input[name="p"]');
    if (slider === null) throw new Error('no slider');
    const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const [scripts, frames]: [number[], number[]] = [[], []];
    for (let step = 0; step < count; step += 1) {
      await frame();
      slider.value = String(10 + step);
      const start = performance.now();
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      // The explorer answers in the next micro-task.
      await Promise.resolve();
      await Promise.resolve();
      await Promise.resolve();
      scripts.push(performance.now() - start);
      await frame();
      frames.push(performance.now() - start);
    }
    const last = performance.now();
    let busyUntil = last;
    const observer = new MutationObserver(() => {
      busyUntil = performance.now();
    });
    observer.observe(document.body, { subtree: true, childList: true });
    await new Promise((resolve) => setTimeout(resolve, 3000));
    observer.disconnect();
    return { scripts, frames, rest: busyUntil - last };
  }, STEPS);
  await page.close();
  return steps;
}

/** The page as it would have been built of the country: its drawing, its readouts. */
async function putCountry(page: Page, paths: ReturnType<typeof drawn>): Promise<void> {
  await page.evaluate((given) => {
    const svg = document.querySelector('.map-stage > svg');
    const readouts = document.querySelector('[data-readouts]');
    const [link] = svg?.querySelectorAll('a[data-code]') ?? [];
    const [readout] = readouts?.querySelectorAll('li[data-code]') ?? [];
    if (svg === null || readouts === null || link === undefined || readout === undefined)
      throw new Error('no map');
    for (const former of document.querySelectorAll('[data-code], [data-symbol], [data-label], .map .name'))
      if (former !== link && former !== readout) former.remove();
    for (const { code, path, fits } of given) {
      const one = link.cloneNode(true) as Element;
      one.setAttribute('data-code', code);
      one.querySelector('.area')?.setAttribute('d', path);
      svg.append(one);
      if (fits) throw new Error('a label would fit');
      const said = readout.cloneNode(true) as Element;
      said.setAttribute('data-code', code);
      readouts.append(said);
    }
    link.remove();
    readout.remove();
  }, paths);
}
