import { expect, test } from '@playwright/test';

import { messages } from '../../src/i18n/messages.ts';
import { serveRelease } from './release-site.ts';
import type { ServedSite } from './served-site.ts';

/* Released before its map is reviewed, the site draws no boundary: equal tiles answer in its place. */

test.describe.configure({ mode: 'serial' });
test.skip(({ isMobile }) => isMobile, 'built once');

const BUILD_MS = 120_000;
const DISTRICTS = ['990101', '990102', '990103', '990104'];
let release: ServedSite;

test.beforeAll(async () => {
  test.setTimeout(BUILD_MS);
  release = await serveRelease();
});

test.afterAll(() => {
  release.close();
});

test('no outline of a district anywhere, and no button that would open one', async ({ page }) => {
  for (const path of ['', 'map/', 'districts/', 'districts/990101/', 'en/map/']) {
    await page.goto(release.address + path);
    await expect(page.locator('svg path.area, svg .neighbour, svg .river')).toHaveCount(0);
    await expect(page.locator('.map-button')).toHaveCount(0);
  }
});

test('tiles show the figures of their district under the pointer, to the keyboard and to a tap', async ({
  page,
}) => {
  await page.goto(`${release.address}map/`);
  const tiles = page.locator('svg[data-map="map"] a');
  await expect(tiles).toHaveCount(DISTRICTS.length);
  for (const code of DISTRICTS) {
    // A pointer does not stand still: one that came before the script is seen when it moves again.
    await expect(async () => {
      await page.mouse.move(0, 0);
      await page.locator(`svg[data-map="map"] a[data-code="${code}"]`).hover();
      const shown = await page
        .locator('[data-readouts="map"] > *')
        .evaluateAll((items) => items.filter((item) => item.checkVisibility()).map(({ id }) => id));
      expect(shown).toEqual([`map-${code}`]);
    }).toPass({ timeout: 10_000 });
  }

  await tiles.first().focus();
  const first = (await tiles.first().getAttribute('data-code')) ?? '';
  await expect(page.locator(`#map-${first}`)).toBeVisible();
  await page.locator('svg[data-map="map"] a[data-code="990103"]').click();
  await expect(page).toHaveURL(/#map-990103$/);
  await expect(page.locator('#map-990103')).toBeVisible();
});

test('nothing says example, and search engines may come in', async ({ page }) => {
  await page.goto(`${release.address}map/`);
  await expect(page.locator('body')).not.toContainText(messages('zh-CN').synthetic.mark);
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
});

test('the hatch of a hidden tile is a whole line in its pattern', async ({ page }) => {
  await page.goto(`${release.address}map/`);
  const drawn = await page.locator('svg[data-map="map"] #map-hatch').evaluate((pattern) => {
    const line = pattern.querySelector<SVGPathElement>('.p-hatch-line');
    if (line === null) throw new Error('no line');
    const { x, width } = line.getBBox();
    return {
      left: x - Number.parseFloat(getComputedStyle(line).strokeWidth) / 2,
      right: x + width + Number.parseFloat(getComputedStyle(line).strokeWidth) / 2,
      tile: Number(pattern.getAttribute('width')),
    };
  });
  expect(drawn.left).toBeGreaterThanOrEqual(0);
  expect(drawn.right).toBeLessThanOrEqual(drawn.tile);
  expect(drawn.right - drawn.left).toBeGreaterThan(1);
});
