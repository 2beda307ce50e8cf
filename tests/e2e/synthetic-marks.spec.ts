import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test } from '@playwright/test';

import { LOCALES } from '../../src/i18n/locale.ts';
import { messages } from '../../src/i18n/messages.ts';
import { addressIn, pagesIn, type PageKind } from './page-kinds.ts';

/* Nobody takes an example for a figure of the police: not on the page, in a printout, or in a file. */

const DATASET = readFileSync(resolve(import.meta.dirname, '../../data/dataset.json'), 'utf8');
const IS_SYNTHETIC = /"provenance"\s*:\s*"synthetic"/.test(DATASET);

const WITH_FIGURES: readonly PageKind[] = ['map', 'districts', 'district', 'brief', 'data'];

test.describe('while the figures are examples', { tag: '@nojs' }, () => {
  test.skip(!IS_SYNTHETIC, 'the figures are real');

  for (const locale of LOCALES) {
    const { badge, prefix, mark } = messages(locale).synthetic;

    test(`every page in ${locale} says so at the top, pages of figures in their title`, async ({ page }) => {
      for (const { kind, address } of pagesIn(locale)) {
        await page.goto(address);
        await expect.soft(page.getByText(badge, { exact: true }).first(), kind).toBeInViewport();
        if (WITH_FIGURES.includes(kind)) expect.soft(await page.title()).toMatch(new RegExp(`^${prefix}`));
      }
    });

    for (const { kind, address } of pagesIn(locale, ['home', 'map', 'district', 'brief'])) {
      test(`${kind} in ${locale}: every caption and every drawing of figures says so`, async ({ page }) => {
        await page.goto(address);
        const captions = await page
          .locator('caption, .map-figure > figcaption, .tile-figure > figcaption, .chart-figure > figcaption')
          .evaluateAll((elements) => elements.map((element) => element.textContent.trim()));
        const drawings = await page
          .locator('svg[data-map], .tile-figure > svg[aria-label], svg.chart[aria-label]')
          .evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''));
        expect(captions.length).toBeGreaterThan(0);
        expect([...captions, ...drawings].filter((words) => !words.startsWith(prefix.trim()))).toEqual([]);
      });
    }

    for (const { kind, address } of pagesIn(locale, ['map', 'district', 'data'])) {
      test(`${kind} in ${locale}: files are named so, and so is every row`, async ({ page, request }) => {
        await page.goto(address);
        const links = page.locator('a[href$=".csv"]');
        expect(await links.count()).toBeGreaterThan(0);
        for (const link of await links.all()) {
          expect(await link.getAttribute('download')).toMatch(new RegExp(`^${mark}-`));
          const href = (await link.getAttribute('href')) ?? '';
          const rows = (await (await request.get(new URL(href, page.url()).href)).text())
            .trim()
            .split('\n')
            .slice(1);
          expect(rows.length).toBeGreaterThan(0);
          expect(rows.filter((row) => !row.includes(messages('zh-CN').synthetic.mark))).toEqual([]);
        }
      });
    }
  }
});

test('a downloaded file carries the mark in its name', async ({ page }) => {
  test.skip(!IS_SYNTHETIC, 'the figures are real');
  for (const locale of LOCALES) {
    await page.goto(addressIn(locale, 'data/'));
    const download = page.waitForEvent('download');
    await page.locator('a[href$=".csv"]').first().click();
    expect((await download).suggestedFilename()).toMatch(
      new RegExp(`^${messages(locale).synthetic.mark}-.+\\.csv$`),
    );
  }
});
