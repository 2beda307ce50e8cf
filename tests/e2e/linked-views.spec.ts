import { expect, test, type Page } from '@playwright/test';

import { DISTRICT_CODES, readout } from './drawn-map.ts';
import { choose, openView, publishEverything, title } from './explorer.ts';
import { canvas, liveLabels, openInteractiveMap } from './interactive-map.ts';

/* One district, wherever it is chosen: map, funnel plot, periods side by side, table and readout show the same. */

const [first = '', second = '', third = ''] = DISTRICT_CODES;

test.skip(({ isMobile }) => isMobile, 'a mouse and a keyboard');

const PLACES = {
  map: 'svg[data-map="map"]',
  funnel: '[data-part="funnel"]',
  multiples: '[data-part="multiples"]',
  table: '[data-part="table"]',
} as const;

/** Every place marks this district and no other. */
async function expectMarked(page: Page, code: string): Promise<void> {
  for (const [name, place] of Object.entries(PLACES)) {
    const marked = page.locator(`${place} [data-code][data-chosen]`);
    const codes = async (): Promise<readonly (string | null)[]> => [
      ...new Set(await marked.evaluateAll((found) => found.map((one) => one.getAttribute('data-code')))),
    ];
    await expect.poll(codes, name).toEqual([code]);
  }
  await expect(readout(page, code)).toBeVisible();
}

test('a row of the table, a dot of the funnel and a tile of a period mark it everywhere', async ({
  page,
}) => {
  await publishEverything(page);
  await openView(page, 'map/?p=2025&v=multiples');
  await expect(title(page)).toContainText('2025年');
  await page.locator(`${PLACES.table} [data-code="${first}"]`).hover();
  await expectMarked(page, first);
  await page.locator(`${PLACES.funnel} [data-code="${second}"] circle`).hover();
  await expectMarked(page, second);
  await page.locator(`${PLACES.multiples} .multiple`).last().locator(`[data-code="${third}"]`).hover();
  await expectMarked(page, third);
});

test('a press keeps it, in the address too, when the view changes', async ({ page }) => {
  await publishEverything(page);
  await openView(page, 'map/?p=2025');
  await expect(title(page)).toContainText('2025年');
  await page.locator(`${PLACES.funnel} [data-code="${second}"] circle`).click();
  await expect(page).toHaveURL(new RegExp(`d=${second}`));
  await page.getByRole('heading', { level: 1 }).hover();
  await expectMarked(page, second);
  await choose(page, 'k', 'rolling12');
  await expect(title(page)).toContainText('十二个月');
  await expectMarked(page, second);
});

test.describe('the interactive map', () => {
  test('marks what the funnel chooses, and chooses what the others mark', async ({ page }) => {
    await publishEverything(page);
    await openView(page, 'map/?p=2025');
    await expect(title(page)).toContainText('2025年');
    await openInteractiveMap(page);
    await page.locator(`.map-canvas [data-code="${third}"]`).focus();
    for (const place of ['funnel', 'multiples', 'table'] as const)
      await expect(page.locator(`${PLACES[place]} [data-code="${third}"]`).first()).toHaveAttribute(
        'data-chosen',
      );
    await expect(page).toHaveURL(new RegExp(`d=${third}`));
    await page.locator(`${PLACES.funnel} [data-code="${first}"] circle`).click();
    await expect(page.locator(`.map-canvas [data-code="${first}"]`)).toHaveAttribute('data-chosen');
    await expect(page.locator(`.map-canvas [data-code="${third}"]`)).not.toHaveAttribute('data-chosen');
  });

  test('changes paint and no source when the slider moves', async ({ page }) => {
    // MapLibre hands every source to its workers: what they are told is all that could change one.
    await page.addInitScript(() => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      const post = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage')
        ?.value as Worker['postMessage'];
      Worker.prototype.postMessage = function (this: Worker, ...parts: Parameters<Worker['postMessage']>) {
        const [message] = parts as unknown as [{ readonly type?: string }];
        told.push(message.type ?? '');
        post.apply(this, parts);
      } as Worker['postMessage'];
    });
    await publishEverything(page);
    await openView(page, 'map/?p=2026-09');
    await expect(title(page)).toContainText('2026年9月');
    await openInteractiveMap(page);
    const told = (): Promise<readonly string[]> =>
      page.evaluate(() => (globalThis as unknown as { readonly told: readonly string[] }).told);
    const before = await told();
    // The probe sees what it must: opening the map has loaded its sources (LD) and tiles (LT).
    expect(before).toEqual(expect.arrayContaining(['LD', 'LT']));
    const labels = (await liveLabels(page)).map(({ value }) => value);
    const painted = await canvas(page).screenshot();
    const slider = page.locator('input[name="p"]');
    for (const place of [40, 20, 3]) await slider.fill(String(place));
    await expect.poll(async () => (await liveLabels(page)).map(({ value }) => value)).not.toEqual(labels);
    await expect(title(page)).toContainText('2022年4月');
    await expect.poll(async () => painted.equals(await canvas(page).screenshot())).toBe(false);
    const after = (await told()).slice(before.length);
    expect(after.filter((type) => type !== '<response>')).toEqual([]);
  });
});
