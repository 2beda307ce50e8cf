import { expect, test } from '@playwright/test';

import { z } from 'zod';

import { SHEET } from '../../src/i18n/village-words.ts';
import { readEntries } from '../../src/pipeline/content/read-entries.ts';
import { posterSchema } from '../../src/schema/poster.schema.ts';
import { openPaper } from './open-paper.ts';

/* Somebody who has read an article prints it for the door, or keeps its picture. */

test('an article leads to its poster, which leads back', async ({ page }) => {
  await page.goto('articles/shuadan-fanli/');
  await page.locator('main a[href*="/posters/"]').click();
  await expect(page).toHaveURL(/\/posters\/shuadan-fanli\/$/);
  await expect(page.locator('.wall-steps > li')).toHaveCount(3);
  await expect(page.locator('.wall-call')).toContainText('110');
  await page.locator('main a[href$="/articles/shuadan-fanli/"]').click();
  await expect(page).toHaveURL(/\/articles\/shuadan-fanli\/$/);
});

test('while nobody has said where the site will live, a poster says so and bears no code', async ({
  page,
}) => {
  await page.goto('posters/shuadan-fanli/');
  await expect(page.locator('.wall-sheet')).toContainText(SHEET.noCode);
  await expect(page.locator('.qr')).toHaveCount(0);
  await page.goto('articles/shuadan-fanli/');
  await expect(page.locator('meta[property="og:image"]')).toHaveCount(0);
});

test('what is made of a campaign says when and where it is', async ({ page }) => {
  const [when, where] = [/时间：2025年1月13日至2025年2月28日/, /地点：临洮县、岷县/];
  for (const [address, place] of [
    ['posters/2025-fanxiang/', '.wall-sheet'],
    ['wechat/2025-fanxiang/', '.account-preview'],
  ] as const) {
    await page.goto(address);
    await expect(page.locator(place)).toContainText(when);
    await expect(page.locator(place)).toContainText(where);
  }
  const picture = await page.request.get('posters/2025-fanxiang.svg');
  expect(await picture.text()).toMatch(where);
});

const POSTERS = ['articles', 'campaigns'].flatMap((folder) =>
  readEntries('content', folder, '.md', z.looseObject({ poster: posterSchema })).map(({ id, read }) => ({
    id,
    steps: read.frontMatter?.poster ?? [],
  })),
);

test('every poster says what its own article or campaign says, each on one line of the sheet', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'paper is the same');
  expect(POSTERS.length).toBeGreaterThanOrEqual(30);
  for (const { id, steps } of POSTERS) {
    const response = await page.request.get(`posters/${id}/`);
    const [list = ''] = /<ol class="wall-steps[\s\S]*?<\/ol>/.exec(await response.text()) ?? [];
    const said = [...list.matchAll(/<li[^>]*>([\s\S]*?)<\/li>/g)].map(([, words = '']) => words.trim());
    expect(said, id).toEqual(steps);
  }
  const longest = POSTERS.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, PRINTED);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
  for (const { id } of longest) {
    await page.goto(`posters/${id}/`);
    const lines = await page.locator('.wall-steps > li').evaluateAll((items) =>
      items.map((item) => {
        const words = document.createRange();
        words.selectNodeContents(item);
        return words.getClientRects().length;
      }),
    );
    expect(lines, id).toEqual([1, 1, 1]);
  }
});

function lengthOf({ steps }: { readonly steps: readonly string[] }): number {
  return Math.max(...steps.map((step) => step.length));
}

/** A4 within its margins of 12 mm, in CSS pixels. */
const PAPER = { width: 703, height: 1032 };
/** Of so many with the most words the sheet itself is printed. */
const PRINTED = 8;

test('posters are one sheet of A4, those with the most words as well', async ({ page, isMobile }) => {
  test.skip(isMobile, 'paper is the same');
  test.setTimeout(120_000);
  const slugs = new Set<string>();
  for (const list of ['articles/', 'campaigns/']) {
    await page.goto(list);
    const hrefs = await page
      .locator(`main a.row-link[href*="/${list}"]`)
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    for (const href of hrefs) {
      const slug = /\/(?:articles|campaigns)\/([^/]+)\/$/.exec(href)?.[1];
      if (slug !== undefined) slugs.add(slug);
    }
  }
  const words = await Promise.all(
    [...slugs].map(async (slug) => {
      const response = await page.request.get(`posters/${slug}/`);
      expect(response.status(), slug).toBe(200);
      const [sheet = ''] =
        /<section class="wall-sheet">[\s\S]*?<\/section>/.exec(await response.text()) ?? [];
      expect(sheet, slug).toContain('马上打110');
      return { slug, length: sheet.replaceAll(/<[^>]+>|\s/g, '').length };
    }),
  );
  expect(words.length).toBeGreaterThanOrEqual(30);
  for (const { slug } of words.toSorted((a, b) => b.length - a.length).slice(0, PRINTED)) {
    await page.goto(`posters/${slug}/`);
    const paper = await openPaper(await page.pdf({ preferCSSPageSize: true }));
    expect(paper.sheets, slug).toBe(1);
    expect(paper.text, slug).toContain('马上打110');
  }
});
