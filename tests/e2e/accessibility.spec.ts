import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { LOCALES } from '../../src/i18n/locale.ts';
import { openInteractiveMap } from './interactive-map.ts';
import { addressIn, pagesIn } from './page-kinds.ts';

/* WCAG 2.2 AA, as far as a program can tell. */

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function violations(page: Page): Promise<readonly string[]> {
  // No page has frames: the mode that runs in one page is twice as fast.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const locale of LOCALES) {
  for (const { kind, address } of pagesIn(locale)) {
    test(`${kind} in ${locale}`, async ({ page, isMobile }) => {
      await page.goto(address);
      // Colours are the same on a phone; what is a phone's own is the layout.
      for (const colorScheme of isMobile ? (['light'] as const) : (['light', 'dark'] as const)) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await violations(page), colorScheme).toEqual([]);
      }
    });
  }

  test(`the interactive map in ${locale}`, async ({ page }) => {
    await page.goto(addressIn(locale, 'map/'));
    await openInteractiveMap(page, locale);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await violations(page), colorScheme).toEqual([]);
    }
  });
}

test('help in large type', async ({ page }) => {
  await page.goto('help/?elder=1');
  expect(await violations(page)).toEqual([]);
});
