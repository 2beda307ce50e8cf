import { expect, test, type Page } from '@playwright/test';

import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { messages } from '../../src/i18n/messages.ts';
import { addressIn, pagesIn, pagesInBoth, type PageKind, type PlacedPage } from './page-kinds.ts';

/* Money has gone: the number, and what to do, on any page, with and without JavaScript. */

/**
 * That number and way to help stand in the first bytes of every page is tested in tests/site; here every kind is tried on a
 * phone, in Chinese. Elsewhere the bar is the same: on a desktop, in English, without JavaScript.
 */
const FEW: readonly PageKind[] = ['home', 'help', 'article', 'map', 'district', 'missing'];

async function seesNumberAtOnce(page: Page): Promise<void> {
  const call = page.locator('a[href="tel:110"]').first();
  await expect(call).toBeVisible();
  await expect(call).toBeInViewport({ ratio: 1 });
}

async function opensHelp(page: Page, locale: Locale): Promise<void> {
  await page
    .getByRole('link', { name: messages(locale).emergency.how, exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/${addressIn(locale, 'help/')}$`));
}

function findsNumber(entrances: readonly PlacedPage[], isEverywhere: boolean): void {
  for (const { kind, locale, address } of entrances) {
    test(`${kind} in ${locale}: 110 in the first screen, help one tap away`, async ({ page, isMobile }) => {
      test.skip(!isEverywhere && !isMobile && !FEW.includes(kind), 'as on a phone');
      test.skip(!isEverywhere && locale === 'en' && !FEW.includes(kind), 'as in Chinese');
      await page.goto(address);
      await seesNumberAtOnce(page);
      await opensHelp(page, locale);
      await seesNumberAtOnce(page);
    });
  }
}

function findsSituation(): void {
  for (const locale of LOCALES) {
    test(`help in ${locale}: five situations, one tap to each, 110 in each`, async ({ page }) => {
      await page.goto(addressIn(locale, 'help/'));
      const choices = page.getByRole('navigation', { name: messages(locale).help.jump }).getByRole('link');
      await expect(choices).toHaveCount(5);
      for (const choice of await choices.all()) {
        const title = await choice.innerText();
        await choice.click();
        const situation = page.getByRole('region', { name: title, exact: true });
        await expect(situation.getByRole('heading', { level: 2 })).toBeInViewport();
        await expect(situation.getByRole('listitem').first()).toBeInViewport({ ratio: 1 });
        await expect.soft(situation.locator('a[href="tel:110"]').first(), title).toBeVisible();
        await page.goto(addressIn(locale, 'help/'));
      }
    });
  }
}

test.describe('with JavaScript', () => {
  findsNumber(pagesInBoth(), false);
  findsSituation();
});

test.describe('without JavaScript', { tag: '@nojs' }, () => {
  findsNumber(pagesIn('zh-CN', FEW), true);
  findsSituation();
});
