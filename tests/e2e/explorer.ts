import { expect, type Locator, type Page } from '@playwright/test';

import { compactFeed } from '../../src/charts/view-feed.ts';
import { madeUpFeed } from '../unit/charts/made-up-atlas.ts';

/**
 * The edition of the page may publish little: here everything is published, made up.
 * @param cited titles of the sources in which others have printed figures, by `citationKey`
 */
export async function publishEverything(page: Page, cited?: Readonly<Record<string, string>>): Promise<void> {
  const feed = madeUpFeed();
  const frames = feed.frames.map((frame) => (cited === undefined ? frame : { ...frame, cited }));
  const body = JSON.stringify(compactFeed({ ...feed, frames }));
  await page.route('**/map/view.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
}

/** The page of an address, once it shows what the address asks for. */
export async function openView(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('map-explorer')).not.toHaveAttribute('aria-busy');
}

export function control(page: Page, name: 'm' | 't' | 'p'): Locator {
  return page.locator(`map-explorer [name="${name}"]`);
}

/** A radio is drawn as its label. */
export function radio(page: Page, name: 'k' | 'v' | 's', value: string): Locator {
  return page.locator(`.explorer-form input[name="${name}"][value="${value}"]`);
}

/** On a phone the choices lie folded in a line. */
export async function openChoices(page: Page): Promise<void> {
  const fold = page.locator('.choices-switch');
  if ((await fold.isVisible()) && (await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
}

export async function choose(page: Page, name: 'k' | 'v' | 's', value: string): Promise<void> {
  await openChoices(page);
  await page.locator(`.explorer-form label:has(input[name="${name}"][value="${value}"])`).click();
}

export function title(page: Page): Locator {
  return page.locator('[data-part="title"]');
}

export function notice(page: Page): Locator {
  return page.locator('[data-notice]');
}

/** Rows of the view's table: the name, then what its cells begin with. */
export function tableRows(page: Page): Promise<readonly (readonly string[])[]> {
  return page
    .locator('[data-part="table"] tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.firstChild?.textContent?.trim() ?? '')),
    );
}
