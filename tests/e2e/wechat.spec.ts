import { expect, test, type Page } from '@playwright/test';

import { ACCOUNT } from '../../src/i18n/account-words.ts';

/* An editor of a county takes an article into the official account of the office, piece by piece. */

const DRAFT = 'wechat/shuadan-fanli/';

/** Pastes into an editor and takes away what that of WeChat takes away: classes, ids, links, scripts. */
async function pasteInto(editor: Page): Promise<{ html: string; sizes: string[]; margins: string[] }> {
  await editor.setContent('<div contenteditable style="width:375px"></div>');
  await editor.locator('div').focus();
  await editor.keyboard.press('Control+v');
  return editor.evaluate(() => {
    const box = document.querySelector('div');
    const html = box?.innerHTML ?? '';
    for (const found of box?.querySelectorAll('[class],[id]') ?? []) {
      found.removeAttribute('class');
      found.removeAttribute('id');
    }
    const looks = (tag: string) =>
      [...(box?.querySelectorAll(tag) ?? [])].map((one) => getComputedStyle(one));
    return {
      html,
      sizes: looks('h2').map(({ fontSize }) => fontSize),
      margins: looks('p').map(({ lineHeight }) => lineHeight),
    };
  });
}

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('from an article to its text on the clipboard in two taps', async ({ page, context }) => {
    await page.goto('articles/shuadan-fanli/');
    const heading = (await page.locator('.prose h2').first().textContent()) ?? '';
    await page.getByRole('link', { name: ACCOUNT.link }).click();
    await expect(page).toHaveURL(/\/wechat\/shuadan-fanli\/$/);
    await page.getByRole('button', { name: ACCOUNT.copy(ACCOUNT.body) }).click();
    await expect(page.getByText(ACCOUNT.copied)).toBeVisible();
    const { html, sizes, margins } = await pasteInto(await context.newPage());
    expect(html).toContain(heading);
    expect(html).not.toMatch(/<a[\s>]|href=|<script|<img/);
    expect(sizes.length).toBeGreaterThan(2);
    expect(new Set(sizes)).toEqual(new Set(['20px']));
    expect(margins.length).toBeGreaterThan(5);
    expect(margins).not.toContain('normal');
  });

  test('title and summary are copied as plain words', async ({ page }) => {
    await page.goto(DRAFT);
    for (const name of [ACCOUNT.title, ACCOUNT.summary]) {
      await page.getByRole('button', { name: ACCOUNT.copy(name), exact: true }).click();
      const shown = await page
        .locator('copy-piece', { has: page.getByRole('heading', { name }) })
        .locator('[data-copied]')
        .innerText();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    }
  });
});

test('where a page may not write to the clipboard, the text is selected and goes along with its looks', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(DRAFT);
  await page.getByRole('button', { name: ACCOUNT.copy(ACCOUNT.body) }).click();
  await expect(page.getByText(ACCOUNT.selected)).toBeVisible();
  const taken = await page.evaluate(() => {
    const data = new DataTransfer();
    document
      .querySelector('.account-preview')
      ?.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
    return { html: data.getData('text/html'), text: data.getData('text/plain') };
  });
  expect(taken.html).toContain('style="');
  expect(taken.text.split('\n').length).toBeGreaterThan(10);
});

test('what nobody has reviewed says so in its first line, and whom to call in its last part', async ({
  page,
}) => {
  await page.goto(DRAFT);
  const frames = page.locator('.account-frame');
  await expect(frames.first()).toHaveText(ACCOUNT.draft);
  await expect(frames.last()).toContainText('110');
});

test('a page of ours that the text sends on to is named by its title, and where it is read @nojs', async ({
  page,
}) => {
  await page.goto('wechat/niuyang/');
  const preview = page.locator('.account-preview');
  await expect(preview).toContainText('步骤在《钱转出去了怎么办》，更多样子看《虚假购物服务》。');
  await expect(preview.locator('p').last()).toHaveText(
    ACCOUNT.onSite(['贷款没到手先交钱，就是诈骗', '钱转出去了怎么办', '虚假购物服务'], '定西反诈地图集'),
  );
});

test('both covers are there in their ratios @nojs', async ({ page }) => {
  await page.goto(DRAFT);
  for (const [alt, ratio] of [
    ['宽封面', 2.35],
    ['方封面', 1],
  ] as const) {
    const cover = page.getByAltText(alt);
    await cover.scrollIntoViewIfNeeded();
    await expect(cover).toHaveJSProperty('complete', true);
    const size = await cover.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
    expect((size[0] ?? 0) / (size[1] ?? 1)).toBeCloseTo(ratio, 2);
  }
  await expect(page.getByRole('button', { name: ACCOUNT.copy(ACCOUNT.body) })).toHaveCount(0);
});
