import { expect, test, type Locator } from '@playwright/test';

import { LOCALES } from '../../src/i18n/locale.ts';
import { addressIn } from './page-kinds.ts';

/* How well the agencies collaborate: formulas, trends and tables as they are read, on a phone too. */

const INDICATORS = ['L1', 'L3', 'M3', 'P1', 'P2', 'C2', 'O3'] as const;
const SECTION = ['', 'spine/', 'annex/', ...INDICATORS.map((id) => `indicators/${id}/`)];

/** How far a block is wider than the room it has, in px. */
function hidden(blocks: Locator): Promise<readonly number[]> {
  return blocks.evaluateAll((all) =>
    all.map((one) => one.scrollWidth - one.clientWidth).filter((over) => over > 0),
  );
}

for (const locale of LOCALES) {
  test(`formulas in ${locale} are drawn by the browser and seen whole`, async ({ page }) => {
    for (const path of [
      ...INDICATORS.map((id) => `collaboration/indicators/${id}/`),
      'methodology/0012-collaboration-score/',
    ]) {
      for (const look of ['', '?elder=1']) {
        await page.goto(`${addressIn(locale, path)}${look}`);
        const formulas = page.locator('.formula');
        expect(await formulas.count(), path).toBeGreaterThan(0);
        expect.soft(await hidden(formulas), `${path}${look}`).toEqual([]);
        const fraction = await page.locator('.formula mfrac').first().boundingBox();
        const line = await page.locator('.formula mfrac > *').first().boundingBox();
        // Numerator above denominator: as one line they would be as high as one.
        expect.soft(fraction?.height ?? 0, path).toBeGreaterThan(1.5 * (line?.height ?? Infinity));
      }
    }
  });

  test(`a trend in ${locale} runs from old to new, like the line beside it`, async ({ page, isMobile }) => {
    await page.goto(addressIn(locale, 'collaboration/indicators/L3/'));
    const table = page.locator('.trend-table');
    const years = await table
      .locator('thead th')
      .evaluateAll((heads) => heads.flatMap((head) => /20\d\d/.exec(head.textContent)?.[0] ?? []));
    expect(years.length).toBeGreaterThan(4);
    expect(years).toEqual([...years].sort());
    const values = await table
      .locator('tbody tr:last-child td:not(.trend)')
      .evaluateAll((cells) => cells.map((cell) => Number.parseFloat(cell.textContent)));
    const path = (await table.locator('tbody tr:last-child .curve').getAttribute('d')) ?? '';
    const heights = [...path.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y = '']) => Number(y)).slice(-2);
    const [before = 0, latest = 0] = values.slice(-2);
    // Up in a drawing is less.
    expect(Math.sign((heights[0] ?? 0) - (heights[1] ?? 0))).toBe(Math.sign(latest - before));
    if (!isMobile) return;
    await table.scrollIntoViewIfNeeded();
    for (const cell of ['th', 'td.trend svg', 'td:last-child'])
      await expect(table.locator(`tbody tr:first-child ${cell}`).first()).toBeInViewport({ ratio: 0.95 });
  });

  test(`captions and names of rows in ${locale} are seen whole`, async ({ page, isMobile }) => {
    test.skip(!isMobile, 'a wide window has room');
    for (const path of SECTION) {
      await page.goto(addressIn(locale, `collaboration/${path}`));
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      const cut = await page
        .locator('.scroll caption > span, .scroll tbody th')
        .evaluateAll((all) =>
          all
            .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth)
            .map((one) => one.textContent.trim()),
        );
      expect.soft(cut, path).toEqual([]);
      const scrolling = await page
        .locator('.scroll')
        .evaluateAll((all) =>
          all
            .filter(
              (one) => one.scrollWidth > one.clientWidth + 1 && one.querySelector('.trend-table') === null,
            )
            .map((one) => one.getAttribute('aria-label')),
        );
      expect.soft(scrolling, path).toEqual([]);
    }
  });

  test(`the matrix in ${locale} has large type in large type`, async ({ page, isMobile }) => {
    test.skip(!isMobile, 'a wide window has room');
    await page.goto(`${addressIn(locale, 'collaboration/')}?elder=1`);
    const figure = page.locator('.drawing.heat .cell text').first();
    const size = await figure.evaluate((text: SVGTextElement) => {
      const scale = text.getScreenCTM()?.a ?? 0;
      return scale * Number.parseFloat(getComputedStyle(text).fontSize);
    });
    expect(size).toBeGreaterThan(16);
  });

  test(`the spine in ${locale} tells an indicator in full under its problems, and links it elsewhere`, async ({
    page,
  }) => {
    await page.goto(addressIn(locale, 'collaboration/spine/'));
    await expect(page.locator('main table')).toHaveCount(3);
    const strands = page.locator('[data-strand]');
    await expect(strands).toHaveCount(10);
    for (const strand of await strands.all()) {
      const links = strand.locator('li a');
      expect(await links.count()).toBeGreaterThan(0);
      await expect(strand.locator('li .indicator-figure')).toHaveCount(await links.count());
    }
    const inTable = page.locator('main table tbody tr', { has: page.locator('a[href$="/R2/"]') }).first();
    const value = /^[\d.]+/.exec((await inTable.locator('td').nth(1).innerText()).replace(/^\D+/, ''))?.[0];
    const inList = page.locator('[data-strand] [data-indicator="R2"] .indicator-figure').first();
    expect((await inList.innerText()).startsWith(value ?? 'no figure')).toBe(true);
  });
}
