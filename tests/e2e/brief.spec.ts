import { expect, test, type Page } from '@playwright/test';

import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { messages } from '../../src/i18n/messages.ts';
import { openView } from './explorer.ts';
import { addressIn } from './page-kinds.ts';

/* An official takes one sheet of A4 into a meeting: it says what the screen says, and it is one sheet. */

const REGION = '621100';
const SHEETS = /\/Type\s*\/Page\b(?!s)/g;

async function briefsLinkedFrom(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address);
  const links = page.locator('a[href*="/briefs/"]');
  const hrefs = await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  return [...new Set(hrefs)];
}

async function districtCodes(page: Page): Promise<readonly string[]> {
  await page.goto('districts/');
  const hrefs = await page
    .locator('main a[href*="/districts/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set(hrefs.flatMap((href) => /districts\/(\d+)\//.exec(href)?.[1] ?? []))];
}

for (const locale of LOCALES) {
  test(`every district and the city print on exactly one sheet of A4, in ${locale}`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'paper is the same');
    test.setTimeout(240_000);
    // The whole stands among its parts on the list.
    const all = [...new Set([...(await districtCodes(page)), REGION])];
    expect(all.length).toBe(8);
    // Sheets of districts differ in their figures alone: in English the fullest, and the one with a name of two words.
    const codes = locale === 'en' ? ['621102', '621125', REGION] : all;
    for (const code of codes) {
      const from = code === REGION ? 'map/' : `districts/${code}/`;
      const briefs = await briefsLinkedFrom(page, addressIn(locale, from));
      expect(briefs.length, code).toBeGreaterThanOrEqual(4);
      for (const brief of briefs) {
        const response = await page.goto(brief);
        expect(response?.status(), brief).toBe(200);
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        const [, width = 0, height = 0] =
          /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)?.map(Number) ?? [];
        expect([Math.round(width), Math.round(height)], brief).toEqual([595, 842]);
        expect(pdf.match(SHEETS)?.length, brief).toBe(1);
      }
    }
  });

  test(`paper in ${locale}: the number to call, the mark, no navigation`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'paper is the same');
    await page.goto(addressIn(locale, 'briefs/621102/2025/'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('a[href="tel:110"]').first()).toBeVisible();
    await expect(page.getByText(messages(locale).synthetic.badge, { exact: true })).toBeVisible();
    await expect(page.getByRole('navigation', { name: messages(locale).nav.label })).toBeHidden();
    await expect(page.locator('.brief-more')).toBeHidden();
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(new RegExp(`^${messages(locale).synthetic.prefix.trim()}`));
    const captions = await page.locator('main caption, main figcaption').allTextContents();
    expect(captions.length).toBeGreaterThan(0);
    for (const words of captions) expect(words.trim()).toMatch(/^(示例：|Example: )/);
  });

  test(`what it says in ${locale} is what the map says`, async ({ page }) => {
    await openView(page, addressIn(locale, 'map/?m=rate&t=all&p=2025&v=map&d=621102'));
    const readout = page.locator('[data-readouts] > [data-code="621102"]');
    const said = await readout.locator('[data-sentence]').textContent();
    const aside = await readout.locator('.aside').first().textContent();
    await page.goto(addressIn(locale, 'briefs/621102/2025/'));
    const level = await textOn(page, 'level');
    const { verdicts, synthetic } = messages(locale);
    const { prefix } = synthetic;
    const verdict = Object.values(verdicts).find((words) => said?.includes(words)) ?? 'none';
    const figures = (said ?? '')
      .slice(prefix.length)
      .replace(verdict, '')
      .replace(/[，,]\s*$/, '');
    expect(figures).not.toBe('');
    expect(level).toContain(figures.trim());
    expect((await textOn(page, 'comparison'))?.toLowerCase()).toContain(verdict.toLowerCase());
    const change = (aside ?? '').slice(prefix.length);
    expect((await textOn(page, 'trend'))?.toLowerCase()).toContain(change.toLowerCase());
    const table = await page.locator('.brief table.figures').first().innerText();
    for (const figure of figures.match(/\d[\d,.]*\d/g) ?? [])
      if (!['10,000', '95'].includes(figure)) expect(table).toContain(figure);
  });
}

function textOn(page: Page, topic: string): Promise<string | null> {
  return page.locator(`.brief [data-topic="${topic}"]`).textContent();
}

const words: Readonly<Record<Locale, string>> = { 'zh-CN': '一页简报', en: 'One-page brief' };

for (const locale of LOCALES) {
  test(`the map leads to the brief of what is chosen, in ${locale}`, async ({ page }) => {
    await openView(page, addressIn(locale, 'map/?m=rate&t=all&p=2025&v=map&d=621102'));
    const link = page.getByRole('link', { name: words[locale] });
    await expect(link).toHaveAttribute('href', /\/briefs\/621102\/2025\/$/);
    await openView(page, addressIn(locale, 'map/?m=filed&t=all&p=2026-09&v=table'));
    await expect(link).toHaveAttribute('href', new RegExp(`/briefs/${REGION}/2026-09/$`));
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/briefs/${REGION}/2026-09/$`));
    await expect(page.locator('.brief')).toBeVisible();
  });

  test(`a period without a brief has no link to one, and says so, in ${locale}`, async ({ page }) => {
    await openView(page, addressIn(locale, 'map/?m=filed&t=all&p=2022-05&v=table'));
    await expect(page.locator('[data-no-brief]')).toBeVisible();
    await expect(page.locator('a[data-brief]')).toBeHidden();
  });
}

test('without JavaScript the map leads to the brief of what it shows', { tag: '@nojs' }, async ({ page }) => {
  await page.goto('map/');
  const href = await page.locator('a[data-brief]').getAttribute('href');
  expect(href).toMatch(/\/briefs\/621100\/[\w-]+\/$/);
  const response = await page.goto(href ?? '');
  expect(response?.status()).toBe(200);
});

test('a brief leads back to its period on the map, and to its neighbours in time', async ({ page }) => {
  await page.goto('briefs/621102/2026-q3/');
  await page.getByRole('link', { name: '在地图上看这一期' }).click();
  await expect(page).toHaveURL(/\/map\/\?m=rate&t=all&p=2026-q3&v=map&d=621102/);
  await page.goBack();
  await page.getByRole('link', { name: '2026年第2季度', exact: true }).click();
  await expect(page).toHaveURL(/\/briefs\/621102\/2026-q2\/$/);
});
