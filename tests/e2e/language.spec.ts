import { expect, test, type Page } from '@playwright/test';

import type { Locale } from '../../src/i18n/locale.ts';
import { messages } from '../../src/i18n/messages.ts';
import { addressIn, PAGE_KINDS, pagesIn, type PageKind } from './page-kinds.ts';

/* A page in the other language, and back. */

test.skip(({ isMobile }) => isMobile, 'the same links');

/** Where there is no page of that kind in English. */
const COUNTERPART: Partial<Readonly<Record<PageKind, PageKind>>> = {
  article: 'articles',
  campaign: 'campaigns',
  poster: 'home',
  account: 'home',
  pack: 'village',
  missing: 'home',
};

function languageLink(page: Page, shown: Locale): ReturnType<Page['getByRole']> {
  return page.getByRole('banner').getByRole('link', { name: messages(shown).nav.otherLanguage, exact: true });
}

for (const { kind, address } of pagesIn('zh-CN')) {
  test(`${kind}: to English and back`, async ({ page, baseURL }) => {
    // What has no counterpart leads to the list above it, or home.
    const path = PAGE_KINDS[COUNTERPART[kind] ?? kind];
    await page.goto(address);
    await languageLink(page, 'zh-CN').click();
    await expect(page).toHaveURL(new URL(addressIn('en', path), baseURL).href);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await languageLink(page, 'en').click();
    await expect(page).toHaveURL(new URL(path, baseURL).href);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  });
}
