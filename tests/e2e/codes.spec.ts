import { expect, test } from '@playwright/test';

import { monthOfDate } from '../../src/domain/period.ts';
import { ACCOUNT } from '../../src/i18n/account-words.ts';
import { buildSettings } from '../../src/pipeline/build-settings.ts';
import { readCodes } from '../../src/pipeline/content/read-codes.ts';
import { readEntries } from '../../src/pipeline/content/read-entries.ts';
import { checkOpeningSchema } from '../../src/schema/check-opening.schema.ts';
import { openPaper } from './open-paper.ts';
import { serveAddressed, SITE_URL } from './addressed-site.ts';
import type { ServedSite } from './served-site.ts';

/* Who scans a sheet on a wall comes to the page of ours that the sheet is about, and nowhere else. */

test.describe.configure({ mode: 'serial' });
test.skip(({ isMobile }) => isMobile, 'built once');

const MONTH = monthOfDate(buildSettings(process.env).buildDate);
const LEAST_MILLIMETRES = 30;
let site: ServedSite;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  site = await serveAddressed();
});

test.afterAll(() => {
  site.close();
});

for (const [sheet, leadsTo] of [
  ['posters/shuadan-fanli/', /^articles\/shuadan-fanli\/$/],
  ['posters/2025-fanxiang/', /^campaigns\/2025-fanxiang\/$/],
  [`village/621102/${MONTH}/`, /^types\/[a-z-]+\/\?elder=1$/],
] as const)
  test(`the code on ${sheet} is large enough and leads to a page of ours that is there`, async ({ page }) => {
    await page.goto(site.address + sheet);
    const pdf = await openPaper(await page.pdf({ preferCSSPageSize: true }));
    expect(pdf.sheets).toBe(1);
    expect(pdf.text).toContain('马上打110');
    const [code, ...others] = await pdf.codes();
    expect(others).toEqual([]);
    expect(code?.millimetres).toBeGreaterThanOrEqual(LEAST_MILLIMETRES);
    const address = code?.text ?? '';
    expect(address.startsWith(SITE_URL), address).toBe(true);
    const path = address.slice(SITE_URL.length);
    expect(path).toMatch(leadsTo);
    const response = await page.request.get(site.address + path);
    expect(response.status(), path).toBe(200);
  });

test('what any opening says fits on the sheet of a village, with the code', async ({ page }) => {
  test.setTimeout(120_000);
  const openings = readEntries('content', 'checks/openings', '.md', checkOpeningSchema);
  expect(openings.length).toBeGreaterThan(15);
  await page.goto(`${site.address}village/621102/${MONTH}/`);
  for (const { id, read } of openings) {
    const { zh } = read.frontMatter ?? { zh: null };
    if (zh === null) throw new Error(`${id} cannot be read`);
    await page.locator('.wall-sheet').evaluate(
      (sheet, { hear, why, say, todo }) => {
        const write = (place: string, text: string) => sheet.querySelector(place)?.replaceChildren(text);
        write('.wall-hear', `“${hear}”`);
        write('.wall-why', why);
        write('.wall-say q', say);
        sheet.querySelector('.wall-steps')?.replaceChildren(
          ...todo.map((step) => {
            const item = document.createElement('li');
            item.textContent = step;
            return item;
          }),
        );
      },
      { ...zh, todo: zh.do },
    );
    const paper = await openPaper(await page.pdf({ preferCSSPageSize: true }));
    expect.soft(paper.sheets, id).toBe(1);
  }
});

test('the code of a long picture is read as well', async ({ request }) => {
  const picture = await request.get(`${site.address}posters/shuadan-fanli.svg`);
  expect(await readCodes(await picture.body())).toEqual([`${SITE_URL}articles/shuadan-fanli/`]);
});

test('a text for an account says that the link of the account opens the pages it names', async ({
  request,
}) => {
  const copy = await request.get(`${site.address}wechat/niuyang.json`);
  expect(await copy.text()).toContain(
    ACCOUNT.readOn(['贷款没到手先交钱，就是诈骗', '钱转出去了怎么办', '虚假购物服务']),
  );
});

test('others are given a picture for a link to an article, by its full address', async ({ page }) => {
  await page.goto(`${site.address}articles/shuadan-fanli/`);
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect(picture).toMatch(/^https:\/\/www\.example\.org\/posters\/shuadan-fanli-share\.(png|svg)$/);
  const response = await page.request.get(site.address + (picture ?? '').slice(SITE_URL.length));
  expect(response.status()).toBe(200);
});
