import { expect, test, type Locator, type Page } from '@playwright/test';
import jsQR from 'jsqr';

import { monthOfDate } from '../../src/domain/period.ts';
import { buildSettings } from '../../src/pipeline/build-settings.ts';
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

/** What another library reads in what is printed there. */
async function scanned(page: Page, printed: Locator): Promise<string | undefined> {
  const png = await printed.screenshot({ scale: 'css' });
  return readCode(page, `data:image/png;base64,${png.toString('base64')}`);
}

/** @param source a picture that the page may load */
async function readCode(page: Page, source: string): Promise<string | undefined> {
  const { data, width, height } = await page.evaluate(async (from) => {
    const image = new Image();
    image.src = from;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    let text = '';
    for (const value of pixels) text += String.fromCharCode(value);
    return { data: text, width: image.width, height: image.height };
  }, source);
  return jsQR(
    Uint8ClampedArray.from(data, (value) => value.charCodeAt(0)),
    width,
    height,
  )?.data;
}

for (const [sheet, leadsTo] of [
  ['posters/shuadan-fanli/', /^articles\/shuadan-fanli\/$/],
  ['posters/2025-fanxiang/', /^campaigns\/2025-fanxiang\/$/],
  [`village/621102/${MONTH}/`, /^types\/[a-z-]+\/\?elder=1$/],
] as const)
  test(`the code on ${sheet} is large enough and leads to a page of ours that is there`, async ({ page }) => {
    await page.goto(site.address + sheet);
    await page.emulateMedia({ media: 'print' });
    const code = page.locator('.wall-sheet .qr svg');
    const box = await code.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(
      (LEAST_MILLIMETRES / 25.4) * 96,
    );
    const address = (await scanned(page, code)) ?? '';
    expect(address.startsWith(SITE_URL), address).toBe(true);
    const path = address.slice(SITE_URL.length);
    expect(path).toMatch(leadsTo);
    const response = await page.request.get(site.address + path);
    expect(response.status(), path).toBe(200);
    await page.emulateMedia({ media: null });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(1);
  });

test('the code of a long picture is read as well', async ({ page }) => {
  await page.goto(`${site.address}posters/shuadan-fanli/`);
  expect(await readCode(page, '/posters/shuadan-fanli.svg')).toBe(`${SITE_URL}articles/shuadan-fanli/`);
});

test('others are given a picture for a link to an article, by its full address', async ({ page }) => {
  await page.goto(`${site.address}articles/shuadan-fanli/`);
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect(picture).toMatch(/^https:\/\/www\.example\.org\/posters\/shuadan-fanli-share\.(png|svg)$/);
  const response = await page.request.get(site.address + (picture ?? '').slice(SITE_URL.length));
  expect(response.status()).toBe(200);
});
