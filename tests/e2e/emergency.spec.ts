import { expect, test, type Page } from '@playwright/test';

import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { messages } from '../../src/i18n/messages.ts';
import { addressIn, pagesInBoth } from './page-kinds.ts';

/* Money has gone: the number, and what to do, on any page, with and without JavaScript. */

const ENTRANCES = pagesInBoth();

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

function findsNumber(): void {
  for (const { kind, locale, address } of ENTRANCES) {
    test(`${kind} in ${locale}: 110 in the first screen, help one tap away`, async ({ page }) => {
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
  findsNumber();
  findsSituation();
});

test.describe('without JavaScript', { tag: '@nojs' }, () => {
  findsNumber();
  findsSituation();
});
