import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { LOCALES } from '../../src/i18n/locale.ts';
import { openInteractiveMap } from './interactive-map.ts';
import { addressIn, pagesIn, type PageKind } from './page-kinds.ts';

/* WCAG 2.2 AA, as far as a program can tell. */

const CRITERIA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What may differ in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** What a phone lays out in its own way. */
const ON_A_PHONE: readonly PageKind[] = ['home', 'help', 'type', 'district', 'map', 'data'];

// The messages say what is wrong and where.
test.use({ trace: 'off' });

async function violations(page: Page, ask: (axe: AxeBuilder) => AxeBuilder): Promise<readonly string[]> {
  // No page has frames: the mode that runs in one page is the faster.
  const { violations: found } = await ask(new AxeBuilder({ page }).setLegacyMode()).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await violations(page, (axe) => axe.withTags(CRITERIA))).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violations(page, (axe) => axe.withRules(COLOUR_RULES)), 'dark').toEqual([]);
}

for (const locale of LOCALES) {
  for (const { kind, address } of pagesIn(locale)) {
    test.describe(kind, () => {
      test.skip(({ isMobile }) => isMobile && !ON_A_PHONE.includes(kind), 'as on a desktop');

      test(`in ${locale}`, async ({ page }) => {
        await page.goto(address);
        await expectAccessible(page);
      });
    });
  }

  test(`the interactive map in ${locale}`, async ({ page }) => {
    await page.goto(addressIn(locale, 'map/'));
    await openInteractiveMap(page, locale);
    await expectAccessible(page);
  });
}

test('help in large type', async ({ page }) => {
  await page.goto('help/?elder=1');
  await expectAccessible(page);
});
