import { expect, test } from '@playwright/test';

import { messages } from '../../src/i18n/messages.ts';
import { pagesInBoth } from './page-kinds.ts';

/* On paper: the number large, nothing that only works on a screen. */

test.skip(({ isMobile }) => isMobile, 'paper is the same');

/** In points, as a PDF has it. */
const A4 = { width: 595, height: 842 };

for (const { kind, locale, address } of pagesInBoth(['home', 'help', 'map', 'district'])) {
  test(`${kind} in ${locale}`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('a[href="tel:110"]').first()).toBeVisible();
    await expect(page.getByRole('navigation', { name: messages(locale).nav.label })).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );

    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width = 0, height = 0] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)?.map(Number) ?? [];
    expect(Math.abs(width - A4.width)).toBeLessThanOrEqual(2);
    expect(Math.abs(height - A4.height)).toBeLessThanOrEqual(2);
  });
}

/** The text column of an A4 sheet with 16 mm margins, and its height, in CSS pixels. */
const SHEET = { width: 673, height: 1001 };

test('the map stands on the first sheet', async ({ page }) => {
  await page.setViewportSize(SHEET);
  await page.goto('map/');
  await page.emulateMedia({ media: 'print' });
  const drawn = await page.locator('svg[data-map]').boundingBox();
  if (drawn === null) throw new Error('no map');
  expect(drawn.y + drawn.height).toBeLessThanOrEqual(SHEET.height);
  // A figure kept whole moves to the next sheet and leaves this one blank.
  const rule = await page
    .locator('figure.map-figure')
    .evaluate((figure) => getComputedStyle(figure).breakInside);
  expect(rule).toBe('auto');
});

test('every 110 on the help page is printed dark', async ({ page }) => {
  await page.goto('help/');
  await page.emulateMedia({ media: 'print' });
  const colours = await page
    .locator('a[href="tel:110"]')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).color));
  expect(colours.length).toBeGreaterThan(5);
  expect(new Set(colours)).toEqual(new Set(['rgb(0, 0, 0)']));
});

/** In CSS pixels: 6.5 points, what a printed map needs to be read without a lens. */
const SMALLEST_IN_PRINT = 8.7;

for (const address of ['map/', 'en/map/', 'districts/621125/']) {
  test(`${address}: the type in every drawing can be read on paper`, async ({ page }) => {
    await page.setViewportSize(SHEET);
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    const sizes = await page.locator('main svg text').evaluateAll((labels) =>
      labels
        .filter((label) => label.checkVisibility())
        .map((label) => ({
          text: label.textContent.trim(),
          size:
            Number.parseFloat(getComputedStyle(label).fontSize) *
            ((label as SVGTextElement).getScreenCTM()?.d ?? 0),
        })),
    );
    expect(sizes.length).toBeGreaterThan(5);
    expect(sizes.filter(({ size }) => size < SMALLEST_IN_PRINT)).toEqual([]);
  });
}

test('what only a screen can do is not printed', async ({ page }) => {
  await page.goto('map/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.readout-hint')).toBeHidden();
});
