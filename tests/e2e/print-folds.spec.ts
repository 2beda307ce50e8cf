import { expect, test } from '@playwright/test';

import { addressIn } from './page-kinds.ts';

/* Paper cannot be unfolded. */

test.skip(({ isMobile }) => isMobile, 'paper is the same');

for (const path of ['districts/621125/', 'districts/621100/', 'data/']) {
  test(`${path}: what is folded on the screen is printed, under the words that open it`, async ({ page }) => {
    await page.goto(path);
    const folded = page.locator('main details > :not(summary)');
    expect(await folded.count()).toBeGreaterThan(0);
    await expect(folded.filter({ visible: true })).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    const heights = await folded.evaluateAll((parts) =>
      parts.map((part) => part.getBoundingClientRect().height),
    );
    expect(Math.min(...heights)).toBeGreaterThan(10);
    for (const part of await folded.all())
      expect(await part.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))).toBe(
        true,
      );
    await expect(page.locator('main details > summary').first()).toBeVisible();
  });
}

test('no word of a head is cut, and no brief that only a screen can open is named', async ({ page }) => {
  await page.setViewportSize({ width: 673, height: 1001 });
  await page.goto(addressIn('en', 'districts/621102/'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.brief-links')).toBeHidden();
  const cut = await page.locator('.figures thead th').evaluateAll((heads) =>
    heads
      .filter((head) => {
        const range = document.createRange();
        return [...head.textContent.matchAll(/\S+/g)].some(({ 0: word, index }) => {
          const text = head.firstChild;
          if (!(text instanceof Text)) return false;
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
        });
      })
      .map((head) => head.textContent),
  );
  expect(cut).toEqual([]);
});

for (const path of [
  'map/',
  'districts/621102/',
  'districts/621100/',
  'collaboration/',
  'collaboration/indicators/R2/',
  'collaboration/indicators/L3/',
  'collaboration/spine/',
  'collaboration/annex/',
]) {
  test(`${path}: no table is wider than the sheet`, async ({ page }) => {
    await page.setViewportSize({ width: 673, height: 1001 });
    await page.goto(addressIn('en', path));
    await page.emulateMedia({ media: 'print' });
    const wide = await page.locator('.figures').evaluateAll((tables) =>
      tables.flatMap((table) => {
        const { right } = table.getBoundingClientRect();
        return right > 673 ? [`${table.querySelector('caption')?.textContent ?? ''}: ${right}`] : [];
      }),
    );
    expect(wide).toEqual([]);
  });
}
