import { test } from '@playwright/test';

import { LOCALES } from '../../src/i18n/locale.ts';
import { expectAccessible } from './expect-accessible.ts';
import { openInteractiveMap } from './interactive-map.ts';
import { addressIn, pagesIn, type PageKind } from './page-kinds.ts';

/* WCAG 2.2 AA, as far as a program can tell. */

/** What English words lay out in another way; the rest of a page is that of the Chinese one. */
const IN_ENGLISH: readonly PageKind[] = [
  'home',
  'help',
  'check',
  'search',
  'type',
  'practise',
  'district',
  'map',
  'brief',
  'collaboration',
  'indicator',
  'gap',
];

/** What a phone lays out in its own way. */
const ON_A_PHONE: readonly PageKind[] = ['home', 'help', 'type', 'district', 'map', 'data'];

// The messages say what is wrong and where.
test.use({ trace: 'off' });

for (const locale of LOCALES) {
  for (const { kind, address } of pagesIn(locale, locale === 'en' ? IN_ENGLISH : undefined)) {
    test.describe(kind, () => {
      test.skip(
        ({ isMobile }) => isMobile && (locale === 'en' || !ON_A_PHONE.includes(kind)),
        'as on a desktop',
      );

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
