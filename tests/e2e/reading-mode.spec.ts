import { expect, test, type Locator, type Page } from '@playwright/test';

import { LOCALES } from '../../src/i18n/locale.ts';
import { messages } from '../../src/i18n/messages.ts';
import { addressIn } from './page-kinds.ts';

/* An older reader asks for large type, once. */

const SMALLEST_TYPE = 20;
const SMALLEST_TARGET = 60;

async function expectLargeType(page: Page): Promise<void> {
  const sizes = await page
    .locator('main p:not(.note, .source-line, .badge), main li')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility() && element.textContent.trim() !== '')
        .filter((element) => element.closest('.note, .source-line, .legend, svg, figcaption') === null)
        .map((element) => ({
          size: Number.parseFloat(getComputedStyle(element).fontSize),
          text: element.textContent.trim().slice(0, 20),
        })),
    );
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.filter(({ size }) => size < SMALLEST_TYPE)).toEqual([]);
}

async function expectLargeTargets(targets: Locator): Promise<void> {
  const small = await targets.evaluateAll(
    (elements, smallest) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => ({
          text: element.textContent.trim(),
          height: element.getBoundingClientRect().height,
        }))
        .filter(({ height }) => height < smallest),
    SMALLEST_TARGET,
  );
  expect.soft(small).toEqual([]);
}

for (const locale of LOCALES) {
  test(`${locale}: switched on, it stays on over pages, and off again`, async ({ page }) => {
    const { elder, articles } = messages(locale).nav;
    const button = page.getByRole('button', { name: elder });
    await page.goto(addressIn(locale, ''));
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expectLargeType(page);
    await page.getByRole('navigation').first().getByRole('link', { name: articles, exact: true }).click();
    await expect(page).toHaveURL(/articles\/$/);
    await page.waitForLoadState();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expectLargeType(page);
    await page.reload();
    await expectLargeType(page);
    await button.click();
    await page.goto(addressIn(locale, 'help/'));
    await expect(button).toHaveAttribute('aria-pressed', 'false');
  });

  test(`${locale}: an address turns it on; what matters is easily hit`, async ({ page }) => {
    await page.goto(addressIn(locale, 'help/?elder=1'));
    await expect(page.getByRole('button', { name: messages(locale).nav.elder })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expectLargeType(page);
    await expectLargeTargets(page.locator('a[href="tel:110"]'));
    await expectLargeTargets(page.locator('main nav a'));
    await page.goto(addressIn(locale, ''));
    await expectLargeType(page);
    await expectLargeTargets(page.locator('a[href="tel:110"], .emergency a'));
    await expectLargeTargets(page.getByRole('navigation').first().getByRole('link'));
    await expectLargeTargets(page.locator('main .button'));
    for (const path of ['types/', 'districts/', 'map/', 'articles/']) {
      await page.goto(addressIn(locale, path));
      await expectLargeType(page);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
  });
}

/* The names of seven districts side by side are wider than a phone in English only. */
const FOLDED = [
  { address: 'map/', tables: '.figures' },
  { address: 'districts/621125/', tables: '.figures' },
  { address: 'en/map/', tables: '.figures:not(.compact)' },
  { address: 'en/districts/621125/', tables: '.figures' },
];

for (const { address, tables } of FOLDED) {
  test(`${address}: no figure lies outside the screen, and a table is still a table`, async ({ page }) => {
    await page.goto(`${address}?elder=1`);
    await page.locator('main details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
    const found = page.locator(`main ${tables}`);
    expect(await found.count()).toBeGreaterThan(1);
    // Heads of a table whose figures carry their names are there for those who listen.
    const cells = found.locator('tbody th, td');
    const outside = await cells.evaluateAll((all) =>
      all
        .map((cell) => ({ text: cell.textContent.trim(), box: cell.getBoundingClientRect() }))
        .filter(({ box }) => box.left < 0 || box.right > innerWidth)
        .map(({ text }) => text),
    );
    expect(outside).toEqual([]);
    // The blank half of a full-width bracket may hang over.
    const cut = await cells.evaluateAll((cells) =>
      cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 4).map((cell) => cell.textContent.trim()),
    );
    expect(cut).toEqual([]);
    await expect(page.getByRole('columnheader').first()).toBeVisible();
    await expect(page.getByRole('rowheader').first()).toBeVisible();
  });
}

for (const locale of LOCALES) {
  test(`${locale}: no line of the folded choices begins with the dot between two of them`, async ({
    page,
    isMobile,
  }) => {
    test.skip(!isMobile, 'folded on a phone');
    await page.goto(addressIn(locale, 'map/'));
    await page.getByRole('button', { name: messages(locale).nav.elder }).click();
    const line = page.locator('[data-part="choice"]');
    for (const width of [320, 340, 360, 390, 420]) {
      await page.setViewportSize({ width, height: 740 });
      const dots = await line.evaluate((element) => {
        const text = element.firstChild;
        const words = text?.textContent ?? '';
        const topAt = (at: number): number => {
          const range = document.createRange();
          if (text !== null) {
            range.setStart(text, at);
            range.setEnd(text, at + 1);
          }
          return Math.round(range.getBoundingClientRect().top);
        };
        const places = Array.from(words, (letter, at) => (letter === '·' ? at : -1)).filter((at) => at > 0);
        return places.map((at) => ({ dot: topAt(at), before: topAt(at - 2) }));
      });
      expect(dots.length, `${width}`).toBe(2);
      for (const { dot, before } of dots) expect(dot, `${width}`).toBe(before);
    }
  });
}
