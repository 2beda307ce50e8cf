import { expect, test } from '@playwright/test';

import { LOCALES } from '../../src/i18n/locale.ts';
import { messages } from '../../src/i18n/messages.ts';
import { addressIn } from './page-kinds.ts';

/* A reader on a phone looks up last month by county. */

const SHOWN = 3;
const ALL = 12;

for (const locale of LOCALES) {
  test(`${locale}: the latest quarter stands there, the year opens without a script @nojs`, async ({
    page,
  }) => {
    await page.goto(addressIn(locale, 'map/'));
    const table = page.locator('table.months');
    const rows = table.locator('tbody tr');
    await expect(rows).toHaveCount(ALL);
    await expect(rows.filter({ visible: true })).toHaveCount(SHOWN);
    const { height = Infinity } = (await table.boundingBox()) ?? {};
    expect(height).toBeLessThan(740);
    await page.getByText(messages(locale).districts.allMonths(ALL)).click();
    await expect(rows.filter({ visible: true })).toHaveCount(ALL);
  });

  test(`${locale}: a wide screen and paper show the year at once @nojs`, async ({ page }) => {
    const rows = page.locator('table.months tbody tr');
    await page.goto(addressIn(locale, 'map/'));
    await page.emulateMedia({ media: 'print' });
    await expect(rows.filter({ visible: true })).toHaveCount(ALL);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(rows.filter({ visible: true })).toHaveCount(ALL);
    await expect(page.getByText(messages(locale).districts.allMonths(ALL))).toBeHidden();
  });
}
