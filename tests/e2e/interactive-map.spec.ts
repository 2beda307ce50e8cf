import { expect, test, type Locator, type Page } from '@playwright/test';

import { LOCALES } from '../../src/i18n/locale.ts';
import { mapControls } from '../../src/i18n/map-controls.ts';
import { messages } from '../../src/i18n/messages.ts';
import { DISTRICT_CODES, drawnLabels, drawnMap, overlaps, readout } from './drawn-map.ts';
import {
  canvas,
  labelDistance,
  labelPoint,
  liveLabels,
  mapButton,
  openInteractiveMap,
  type Point,
} from './interactive-map.ts';
import { watch } from './noise.ts';
import { addressIn } from './page-kinds.ts';

/* Looking closer: the interactive map, on request, in the place of the drawn one. */

const text = messages('zh-CN').map;
const ZOOM_IN = mapControls('zh-CN')['NavigationControl.ZoomIn'] ?? '';
const ZOOM_OUT = mapControls('zh-CN')['NavigationControl.ZoomOut'] ?? '';

/** Fingers that go down together, move by the same way, and go up. */
async function drag(page: Page, fingers: readonly Point[], by: Point): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const steps = 8;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', step: number): Promise<unknown> =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : fingers.map(({ x, y }, id) => ({
              id,
              x: x + (by.x * step) / steps,
              y: y + (by.y * step) / steps,
            })),
    });
  await touch('touchStart', 0);
  for (let step = 1; step <= steps; step += 1) {
    await touch('touchMove', step);
    // One picture: a browser takes moves at no time for none.
    await page.waitForTimeout(20);
  }
  await touch('touchEnd', steps);
}

/** Wherever the page is scrolled to. */
function placeOnPage(element: Locator): Promise<readonly number[]> {
  return element.evaluate((node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    return [left + scrollX, top + scrollY, width, height].map(Math.round);
  });
}

for (const locale of LOCALES) {
  test(`${locale}: opens in the place of the drawn map, with the same names and figures`, async ({
    page,
  }) => {
    const noise = watch(page);
    await page.goto(addressIn(locale, 'map/'));
    await page.waitForLoadState('networkidle');
    const drawn = await drawnLabels(drawnMap(page));
    const place = await placeOnPage(drawnMap(page));
    expect(noise.addresses.filter((address) => /maplibre|figures\.json/.test(address))).toEqual([]);

    await openInteractiveMap(page, locale);
    expect(noise.addresses.filter((address) => address.includes('maplibre')).length).toBeGreaterThan(1);
    expect(await placeOnPage(page.locator('.map-canvas'))).toEqual(place);
    await expect(canvas(page)).toBeFocused();
    const live = await liveLabels(page);
    expect(live.map(({ name, value }) => `${name} ${value}`)).toEqual(
      drawn.map(({ name, value }) => `${name} ${value}`),
    );
    expect(overlaps(live)).toEqual([]);
    await expect(page.getByText(messages(locale).map.disclaimer).first()).toBeVisible();
    expect(noise.errors).toEqual([]);
    expect(noise.foreign).toEqual([]);
  });
}

test('the district chosen before stays chosen, and links go on working', async ({ page }) => {
  const [first = '', second = ''] = DISTRICT_CODES;
  await page.goto(`map/#map-${first}`);
  await openInteractiveMap(page);
  await expect(readout(page, first)).toBeVisible();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `map-${second}`);
  await expect(readout(page, second)).toBeVisible();
  await expect(page.locator(`.map-canvas [data-code="${second}"]`)).toHaveAttribute('data-chosen');
});

test.describe('on a touch screen', () => {
  test.skip(({ isMobile }) => !isMobile, 'a desktop has none');

  test('fingers: a tap shows a district, one scrolls the page, two move the map', async ({ page }) => {
    await page.goto('map/');
    await openInteractiveMap(page);
    await canvas(page).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await drag(page, [await labelPoint(page, 2)], { x: 0, y: -80 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 30);

    await canvas(page).scrollIntoViewIfNeeded();
    const [, second = ''] = DISTRICT_CODES;
    const { x, y } = await labelPoint(page, 1);
    await page.touchscreen.tap(x, y);
    await expect(readout(page, second)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`#map-${second}$`));

    const distance = await labelDistance(page);
    await page.getByRole('button', { name: ZOOM_IN }).tap();
    await expect.poll(() => labelDistance(page)).toBeGreaterThan(distance * 1.9);
    const from = await labelPoint(page, 2);
    const scrolled = await page.evaluate(() => scrollY);
    await drag(
      page,
      [
        { ...from, x: from.x - 30 },
        { ...from, x: from.x + 30 },
      ],
      { x: 60, y: 0 },
    );
    await expect.poll(async () => (await labelPoint(page, 2)).x).toBeGreaterThan(from.x + 30);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });
});

test.describe('with keyboard and mouse', () => {
  test.skip(({ isMobile }) => isMobile, 'a phone has neither');

  test('the keyboard moves it, zooms it, and reaches every district', async ({ page }) => {
    await page.goto('map/');
    await mapButton(page).focus();
    await page.keyboard.press('Enter');
    await expect(canvas(page)).toBeFocused({ timeout: 30_000 });

    const distance = await labelDistance(page);
    await page.keyboard.press('+');
    await expect.poll(() => labelDistance(page)).toBeGreaterThan(distance * 1.5);
    const { x } = await labelPoint(page, 0);
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await labelPoint(page, 0)).x).toBeLessThan(x - 50);
    await page.keyboard.press('-');
    await expect.poll(() => labelDistance(page)).toBeCloseTo(distance, -1);

    for (const code of DISTRICT_CODES) {
      await page.keyboard.press('Tab');
      await expect(page.locator(`.map-canvas [data-code="${code}"]`)).toBeFocused();
      await expect(readout(page, code)).toBeVisible();
    }
    await expect(page.getByRole('button', { name: ZOOM_OUT })).toBeVisible();
    await page.getByRole('button', { name: ZOOM_IN }).click();
    await expect.poll(() => labelDistance(page)).toBeGreaterThan(distance * 1.5);
  });

  test('a label reached by Tab comes into the picture', async ({ page }) => {
    await page.goto('map/');
    await openInteractiveMap(page);
    await page.keyboard.press('Shift++');
    await page.keyboard.press('Shift++');
    const last = page.locator(`.map-canvas [data-code="${DISTRICT_CODES.at(-1) ?? ''}"]`);
    const frame = await page.locator('.map-canvas').boundingBox();
    await last.focus();
    await expect
      .poll(async () => (await last.boundingBox())?.y ?? 0)
      .toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0));
    await expect.poll(async () => (await last.boundingBox())?.x ?? 0).toBeGreaterThan(frame?.x ?? 0);
    expect(
      await page.locator('.map-canvas').evaluate((element) => element.scrollTop + element.scrollLeft),
    ).toBe(0);
  });

  test('a mouse: passing over shows, pressing keeps, dragging from a label moves the map', async ({
    page,
  }) => {
    await page.goto('map/');
    await openInteractiveMap(page);
    const [first = '', second = '', third = ''] = DISTRICT_CODES;
    const move = async (index: number): Promise<void> => {
      const { x, y } = await labelPoint(page, index);
      await page.mouse.move(x, y, { steps: 3 });
    };
    await move(1);
    await expect(readout(page, second)).toBeVisible();
    await move(0);
    await page.mouse.down();
    await page.mouse.up();
    await expect(page).toHaveURL(new RegExp(`#map-${first}$`));
    await move(2);
    await expect(readout(page, third)).toBeVisible();
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(readout(page, first)).toBeVisible();

    const distance = await labelDistance(page);
    await page.getByRole('button', { name: ZOOM_IN }).click();
    await expect.poll(() => labelDistance(page)).toBeGreaterThan(distance * 1.9);
    await canvas(page).evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });
    const from = await labelPoint(page, 2);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 40, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await labelPoint(page, 2)).x).toBeGreaterThan(from.x + 30);
  });

  test('the wheel scrolls the page, with Ctrl it zooms the map', async ({ page }) => {
    await page.goto('map/');
    await openInteractiveMap(page);
    const { x, y } = await labelPoint(page, 1);
    await page.mouse.move(x, y);
    const distance = await labelDistance(page);
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    await expect(
      page.getByText(mapControls('zh-CN')['CooperativeGesturesHandler.WindowsHelpText'] ?? ''),
    ).toBeAttached();
    expect(await labelDistance(page)).toBeCloseTo(distance, 1);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -400);
    await page.keyboard.up('Control');
    await expect.poll(() => labelDistance(page)).toBeGreaterThan(distance * 1.1);
  });
});

test.describe('on any device, tried on one', () => {
  test.skip(({ isMobile }) => isMobile, 'once is enough');

  test('closes: the drawn map is back, the graphics memory free, the focus on the button', async ({
    page,
  }) => {
    await page.goto('map/');
    for (const round of ['first', 'again']) {
      await openInteractiveMap(page);
      const context = await canvas(page).evaluateHandle((element) =>
        (element as HTMLCanvasElement).getContext('webgl2'),
      );
      await mapButton(page).click();
      await expect(drawnMap(page), round).toBeVisible();
      await expect(canvas(page)).toHaveCount(0);
      await expect(mapButton(page)).toHaveText(text.interactive);
      await expect(mapButton(page)).toBeFocused();
      expect(await context.evaluate((webgl) => webgl?.isContextLost())).toBe(true);
    }
  });

  test('turns dark with the system while it is open', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('map/');
    await openInteractiveMap(page);
    const brightness = async (): Promise<number> => {
      const { x, y } = (await canvas(page).boundingBox()) ?? { x: 0, y: 0 };
      const shot = await page.screenshot({ clip: { x: x + 4, y: y + 4, width: 8, height: 8 } });
      return page.evaluate(async (bytes) => {
        const picture = new Image();
        picture.src = `data:image/png;base64,${bytes}`;
        await picture.decode();
        const context = new OffscreenCanvas(1, 1).getContext('2d');
        context?.drawImage(picture, 0, 0, 1, 1);
        return context?.getImageData(0, 0, 1, 1).data[0] ?? 0;
      }, shot.toString('base64'));
    };
    expect(await brightness()).toBeGreaterThan(200);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(brightness).toBeLessThan(60);
  });

  test('does not move by itself where less motion is asked for', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('map/');
    await openInteractiveMap(page);
    const before = await labelDistance(page);
    await page.keyboard.press('+');
    // Two pictures later, and not after 300 ms of gliding.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const distance = await labelDistance(page);
    expect(distance).toBeGreaterThan(before * 1.5);
    await page.waitForTimeout(500);
    expect(await labelDistance(page)).toBeCloseTo(distance, 1);
  });

  test('printed, it is the drawn map', async ({ page }) => {
    await page.goto('map/');
    await openInteractiveMap(page);
    await page.emulateMedia({ media: 'print' });
    await expect(drawnMap(page)).toBeVisible();
    await expect(canvas(page)).toBeHidden();
  });
});

test.describe('where it cannot be opened', () => {
  test.skip(({ isMobile }) => isMobile, 'once is enough');

  async function keepsDrawnMap(page: Page, sentence: string): Promise<void> {
    await mapButton(page).click();
    await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
    await expect(drawnMap(page)).toBeVisible();
    await expect(page.locator('.map-canvas')).toBeHidden();
  }

  test('for want of WebGL2, a sentence says so and the button goes', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    const noise = watch(page);
    await page.goto('map/');
    await keepsDrawnMap(page, text.noWebgl);
    await expect(mapButton(page)).toBeHidden();
    expect(noise.errors).toEqual([]);
    expect(noise.addresses.filter((address) => address.includes('maplibre'))).toEqual([]);
  });

  for (const [what, pattern] of [
    ['figures', '**/map/figures.json'],
    ['worker', '**/maplibre-gl-worker*'],
    ['style sheet', '**/interactive-map*.css'],
  ] as const) {
    test(`for want of its ${what}, a sentence says so and the button may be pressed again`, async ({
      page,
    }) => {
      await page.route(pattern, (route) => route.abort());
      await page.goto('map/');
      await keepsDrawnMap(page, text.failed);
      await page.unroute(pattern);
      await openInteractiveMap(page);
      await expect(page.getByText(text.failed)).toBeHidden();
    });
  }
});
