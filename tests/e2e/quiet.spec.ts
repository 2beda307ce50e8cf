import { expect, test } from '@playwright/test';

import { LOCALES } from '../../src/i18n/locale.ts';
import { watch } from './noise.ts';
import { pagesIn } from './page-kinds.ts';

/* No page complains, and none asks another host for anything. */

test.skip(({ isMobile }) => isMobile, 'the same files');

for (const locale of LOCALES) {
  test(`pages in ${locale}`, async ({ page }) => {
    const noise = watch(page);
    for (const { kind, address } of pagesIn(locale)) {
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      // The browser itself reports a page that is not there.
      if (kind === 'missing') noise.errors.splice(0);
    }
    expect(noise.errors).toEqual([]);
    expect(noise.foreign).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}
