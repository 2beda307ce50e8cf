import { expect, test, type Page } from '@playwright/test';

import { LOCALES } from '../../src/i18n/locale.ts';
import { pagesIn, pagesInBoth } from './page-kinds.ts';

/* Nothing sticks out at the side, nothing jumps while it loads. */

const COLOURS = ['light', 'dark'] as const;

/** What reaches past the right edge of the window, if the page can be scrolled there. */
function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''} in ${scrollWidth}`)
      .slice(0, 5);
  });
}

for (const locale of LOCALES) {
  test(`pages in ${locale} fit the window`, async ({ page, isMobile }) => {
    for (const { kind, address } of pagesIn(locale)) {
      await page.goto(address);
      for (const width of isMobile ? [320, 360] : [768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of COLOURS) {
          await page.emulateMedia({ colorScheme });
          expect.soft(await stickingOut(page), `${kind}, ${width} px, ${colorScheme}`).toEqual([]);
        }
      }
    }
  });
}

for (const { kind, locale, address } of pagesInBoth(['home', 'map', 'help', 'article'])) {
  test(`${kind} in ${locale} does not jump while it loads`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))));
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(0.001);
  });
}
