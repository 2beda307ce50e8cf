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

/** Of every part of the site one, and whatever has no English counterpart; that no link is dead is tested in tests/site. */
const TRIED: readonly PageKind[] = [
  ...(Object.keys(COUNTERPART) as PageKind[]),
  'home',
  'help',
  'steps',
  'type',
  'search',
  'articles for',
  'city',
  'map',
  'brief',
  'practiseChannel',
  'indicator',
  'gap',
  'village',
  'note',
];

for (const { kind, address } of pagesIn('zh-CN', TRIED)) {
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
