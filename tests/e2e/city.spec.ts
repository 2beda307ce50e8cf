import { expect, test } from '@playwright/test';

import { cityWords } from '../../src/i18n/city-words.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { addressIn } from './page-kinds.ts';

/* An official asks how the whole city is doing: over time, by kind, and which months stand out. */

for (const locale of LOCALES) {
  const words = cityWords(locale);

  test(
    `${locale}: the map leads to the city, its months, flags and kinds`,
    { tag: '@nojs' },
    async ({ page }) => {
      await page.goto(addressIn(locale, 'map/'));
      await page.getByRole('link', { name: words.more }).click();
      await expect(page).toHaveURL(/districts\/621100\/$/);
      await expect(page.getByRole('heading', { name: words.alarmsTitle })).toBeVisible();
      const tables = page.locator('table', { has: page.locator('caption') });
      await expect(tables.filter({ hasText: words.byQuarter }).first()).toBeVisible();
      await expect(tables.filter({ hasText: words.byYear }).first()).toBeVisible();
    },
  );

  test(`${locale}: a flagged month is marked in the chart, named in words and told in the table`, async ({
    page,
  }) => {
    await page.goto(addressIn(locale, 'districts/621100/'));
    const marks = await page.locator('svg.chart path.dot').count();
    await page.locator('.chart-figure + details summary').click();
    const rows = page.locator('.chart-figure + details th', { hasText: words.high });
    await expect(rows).toHaveCount(marks);
    const alarms = page.locator('section', { has: page.getByRole('heading', { name: words.alarmsTitle }) });
    await expect(alarms.getByText(words.flagged(''))).toHaveCount(marks === 0 ? 0 : 1);
    if (marks > 0) await expect(page.locator('.chart-figure figcaption')).toContainText(words.high);
  });

  test(`${locale}: the latest month is hollow and called provisional`, async ({ page }) => {
    await page.goto(addressIn(locale, 'districts/621100/'));
    await expect(page.locator('svg.chart circle.soft')).toHaveCount(1);
    await expect(page.locator('.chart-figure figcaption')).toContainText(/初步数|provisional/);
    await page.locator('.chart-figure + details summary').click();
    await expect(page.locator('.chart-figure + details tbody th').first()).toContainText(
      /（初步数）|\(provisional\)/,
    );
  });
}
