import { expect, test, type Page } from '@playwright/test';

import { strayDigits } from '../../src/i18n/stray-digits.ts';
import { SHEET } from '../../src/i18n/village-words.ts';
import { openPaper } from './open-paper.ts';

/* A village committee prints a notice, reads a script over the loudspeaker, sends a picture to the family group. */

const HOTLINES = new Set(['110', '96110']);

async function packs(page: Page): Promise<readonly string[]> {
  await page.goto('village/');
  const links = page.locator('main a[href*="/village/"]');
  return links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
}

test('every county has packs of three months, found from the list', async ({ page }) => {
  const all = await packs(page);
  expect(all.length).toBe(21);
  expect(new Set(all).size).toBe(21);
});

test('the notice is one sheet of A4, in type of at least 12 pt, and nothing else is printed', async ({
  page,
  isMobile,
}, info) => {
  test.skip(isMobile, 'paper is the same');
  test.setTimeout(120_000);
  // Packs of a month differ by the name of the county alone: all months of one, and the latest of every other.
  const all = await packs(page);
  const latest = /\/([\d-]+)\/$/.exec(all[0] ?? '')?.[1] ?? '';
  const some = all.filter((address) => address.includes('/621102/') || address.includes(`/${latest}/`));
  expect(some.length).toBe(9);
  for (const address of some) {
    await page.goto(address);
    const heard = await page.locator('.wall-hear').textContent();
    const file = info.outputPath('notice.pdf');
    const paper = await openPaper(await page.pdf({ path: file, preferCSSPageSize: true }));
    expect(paper.sheets, address).toBe(1);
    expect([Math.round(paper.width), Math.round(paper.height)]).toEqual([595, 842]);
    expect(paper.text).toContain('马上打110');
    expect(paper.text).not.toContain(SHEET.script);
    await page.emulateMedia({ media: 'print' });
    const { text, smallest } = await printed(page);
    expect(smallest, address).toBeGreaterThanOrEqual(12);
    expect(text).toContain(heard);
    expect(text).toContain('马上打110');
    expect(text).toContain(SHEET.controlled('110'));
    expect(text).not.toContain(SHEET.script);
    await page.emulateMedia({ media: null });
  }
});

/** What stands on paper, and the size of its smallest type in points. */
function printed(page: Page): Promise<{ text: string; smallest: number }> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const sizes: number[] = [];
    let text = '';
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || (node.textContent ?? '').trim() === '' || !parent.checkVisibility()) continue;
      sizes.push(Number.parseFloat(getComputedStyle(parent).fontSize) * 0.75);
      text += node.textContent ?? '';
    }
    return { text, smallest: Math.min(...sizes) };
  });
}

test('no pack bears a digit that is no hotline, date or number of a list', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the text is the same');
  for (const address of await packs(page)) {
    await page.goto(address);
    const texts = await page.locator('.wall-sheet, .on-screen').allInnerTexts();
    expect(texts.length).toBe(3);
    const picture = await page.locator('.keep-picture').getAttribute('src');
    const drawn = await (await page.request.get(picture?.replace(/\.png$/, '.svg') ?? '')).text();
    const inPicture = [...drawn.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line]) => line ?? '');
    expect(inPicture.length).toBeGreaterThan(5);
    expect(inPicture.join(''), address).toContain(SHEET.controlled('110'));
    for (const text of [...texts, inPicture.join('\n')])
      expect(strayDigits(text, HOTLINES), address).toEqual([]);
  }
});

test('a picture says what the notice says', async ({ page }) => {
  const [first = ''] = await packs(page);
  await page.goto(first);
  const hear = (await page.locator('.wall-hear').textContent()) ?? '';
  const picture = page.locator('.keep-picture');
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toHaveJSProperty('complete', true);
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1080);
  expect(await picture.getAttribute('alt')).toContain(hear.replaceAll(/[“”]/g, ''));
});
