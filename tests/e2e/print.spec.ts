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
