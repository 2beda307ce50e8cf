import { expect, test, type Page } from '@playwright/test';

import { LOCALES } from '../../src/i18n/locale.ts';
import { pagesIn, pagesInBoth } from './page-kinds.ts';
import { slowArrival } from './slow-arrival.ts';

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

/** The layout shifts the page counts from its first byte on, with what moved. */
async function watchShifts(page: Page, least: number): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript((least) => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: readonly { node: Node | null }[];
      })[]) {
        const moved = entry.sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : 'text',
        );
        if (entry.value > least) shifts.push(`${entry.value.toFixed(5)}: ${moved.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, least);
  return async () => {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))));
    return page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
  };
}

for (const { kind, locale, address } of pagesInBoth(['home', 'map', 'help', 'article', 'district', 'data'])) {
  test(`${kind} in ${locale} does not jump while it loads`, async ({ page }) => {
    const shifts = await watchShifts(page, 0.0005);
    await page.goto(address);
    expect(await shifts()).toEqual([]);
  });
}

test('nothing jumps while a page arrives piece by piece', async ({ page, baseURL, isMobile }) => {
  test.skip(!isMobile, 'slow lines are those of phones');
  const slow = await slowArrival(baseURL ?? '');
  const shifts = await watchShifts(page, 0.0005);
  for (const { kind, locale, address } of pagesInBoth([
    'home',
    'map',
    'help',
    'article',
    'district',
    'data',
  ])) {
    await page.goto(slow.address(address));
    expect.soft(await shifts(), `${kind} in ${locale}`).toEqual([]);
  }
  await slow.close();
});
