import { expect, test, type Page } from '@playwright/test';

import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { messages } from '../../src/i18n/messages.ts';
import { DISTRICT_CODES, drawnLabels, drawnMap, isInside, overlaps, readout } from './drawn-map.ts';
import { addressIn } from './page-kinds.ts';

/* What has been reported in my district? The map answers without JavaScript, by tap, pointer or keyboard. */

/** Names and rates of the first table, as printed. */
async function tableRates(page: Page, locale: Locale): Promise<ReadonlyMap<string, string>> {
  const table = page.locator('table.figures').first();
  const headers = await table.locator('thead th').allInnerTexts();
  const column = headers.findIndex((header) => header.trim() === messages(locale).measures.rate.column);
  expect(column).toBeGreaterThan(0);
  const rows = await table.locator('tbody tr').evaluateAll(
    (elements, index) =>
      elements.map((row) => {
        const cell = row.children[index];
        // What stands before the interval.
        const [value] = [...(cell?.childNodes ?? [])]
          .map((node) => node.textContent?.trim() ?? '')
          .filter(Boolean);
        return [row.children[0]?.textContent.trim() ?? '', value ?? ''] as const;
      }),
    column,
  );
  return new Map(rows);
}

/** At a district's label, which lets the pointer through. */
async function pointAt(page: Page, name = ''): Promise<void> {
  const label = drawnMap(page).locator('text.name', { hasText: name });
  await label.scrollIntoViewIfNeeded();
  const box = await label.boundingBox();
  if (box === null) throw new Error(`${name} is not on the map`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

async function touchDistrict(page: Page, name = ''): Promise<void> {
  await pointAt(page, name);
  await page.mouse.down();
  await page.mouse.up();
}

test.describe('without JavaScript', { tag: '@nojs' }, () => {
  for (const locale of LOCALES) {
    test(`${locale}: every district with its name, legend and disclaimer`, async ({ page }) => {
      await page.goto(addressIn(locale, 'map/'));
      const text = messages(locale).map;
      await expect(drawnMap(page)).toBeVisible();
      await expect(drawnMap(page).getByRole('link')).toHaveCount(DISTRICT_CODES.length);
      expect((await drawnLabels(drawnMap(page))).filter(({ name }) => name !== '')).toHaveLength(
        DISTRICT_CODES.length,
      );
      await expect(page.getByRole('list', { name: text.legend }).first()).toBeVisible();
      await expect(page.getByText(text.disclaimer).first()).toBeVisible();
      await expect(page.getByRole('button', { name: text.interactive })).toBeHidden();
    });

    test(`${locale}: the table says what the map says`, async ({ page }) => {
      await page.goto(addressIn(locale, 'map/'));
      const rates = await tableRates(page, locale);
      for (const { name, value } of await drawnLabels(drawnMap(page))) {
        const row = [...rates].find(([district]) => district.startsWith(name));
        expect.soft(row?.[1], name).toBe(value);
      }
    });
  }

  test('a tap on a district shows its figures', async ({ page }) => {
    await page.goto('map/');
    for (const code of DISTRICT_CODES) await expect(readout(page, code)).toBeHidden();
    const labels = await drawnLabels(drawnMap(page));
    expect(labels).toHaveLength(DISTRICT_CODES.length);
    for (const { name, value } of labels) {
      await touchDistrict(page, name);
      await expect(page.locator('[data-readouts="map"] > li:target')).toContainText(name);
      await expect(page.locator('[data-readouts="map"] > li:visible')).toHaveCount(1);
      await expect(page.locator('[data-readouts="map"] > li:target')).toContainText(value);
    }
  });
});

test('a tap shows the figures below the map, without a jump', async ({ page }) => {
  await page.goto('map/');
  const [label] = await drawnLabels(drawnMap(page));
  await drawnMap(page).scrollIntoViewIfNeeded();
  const before = await drawnMap(page).boundingBox();
  await touchDistrict(page, label?.name);
  await expect(page.locator('[data-readouts="map"] > li:visible')).toContainText(label?.value ?? '');
  expect(await drawnMap(page).boundingBox()).toEqual(before);
});

test('an address names a district; links, back and forward follow it', async ({ page }) => {
  const [first = '', second = '', third = ''] = DISTRICT_CODES;
  await page.goto(`map/#map-${first}`);
  await expect(readout(page, first)).toBeVisible();
  await expect(drawnMap(page).locator(`[data-code="${first}"]`)).toHaveAttribute('data-chosen');

  // As a link from elsewhere on the page would.
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `map-${second}`);
  await expect(page).toHaveURL(new RegExp(`#map-${second}$`));
  await expect(readout(page, second)).toBeInViewport();
  await expect(readout(page, first)).toBeHidden();
  await drawnMap(page).locator(`[data-code="${third}"]`).focus();
  await expect(readout(page, third)).toBeVisible();

  await page.goBack();
  await expect(readout(page, first)).toBeVisible();
  await expect(readout(page, third)).toBeHidden();
  await page.goForward();
  await expect(readout(page, third)).toBeVisible();

  await page.locator('[data-readouts="map"] > li:visible a').click();
  await expect(page).toHaveURL(new RegExp(`districts/${third}/$`));
  await page.goBack();
  await expect(readout(page, third)).toBeVisible();
});

test.describe('with keyboard and mouse', () => {
  test.skip(({ isMobile }) => isMobile, 'a phone has neither');

  test('Tab reaches the figures of every district, and the focus is seen', async ({ page }) => {
    await page.goto('map/');
    const shown: string[] = [];
    // More presses than there are links before and on the map.
    for (let press = 0; press < 60 && shown.length < DISTRICT_CODES.length; press += 1) {
      await page.keyboard.press('Tab');
      const focused = page.locator('svg[data-map] a:focus');
      if ((await focused.count()) === 0) continue;
      const code = (await focused.getAttribute('data-code')) ?? '';
      await expect(readout(page, code)).toBeVisible();
      await expect(page.locator('[data-readouts="map"] > li:visible')).toHaveCount(1);
      const line = await focused.locator('.area').evaluate((area) => {
        const { stroke, strokeWidth } = getComputedStyle(area);
        const loess = getComputedStyle(document.documentElement).getPropertyValue('--color-loess').trim();
        const probe = document.createElement('i');
        probe.style.color = loess;
        document.body.append(probe);
        const wanted = getComputedStyle(probe).color;
        probe.remove();
        return { isLoess: stroke === wanted, width: Number.parseFloat(strokeWidth) };
      });
      expect(line.isLoess).toBe(true);
      expect(line.width).toBeGreaterThanOrEqual(3);
      shown.push(code);
    }
    expect(shown).toEqual(DISTRICT_CODES);
  });

  test('the pointer shows a district in passing, a tap keeps it', async ({ page }) => {
    await page.goto('map/');
    const [first = '', second = ''] = DISTRICT_CODES;
    const [firstLabel, secondLabel] = (await drawnLabels(drawnMap(page))).map(({ name }) => name);
    await pointAt(page, secondLabel);
    await expect(readout(page, second)).toBeVisible();
    await touchDistrict(page, firstLabel);
    await expect(page).toHaveURL(new RegExp(`#map-${first}$`));
    await pointAt(page, secondLabel);
    await expect(readout(page, second)).toBeVisible();
    await expect(readout(page, first)).toBeHidden();
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(readout(page, first)).toBeVisible();
  });
});

test.describe('labels', () => {
  test.skip(({ isMobile }) => isMobile, 'measured once');

  for (const locale of LOCALES) {
    for (const elder of [false, true]) {
      test(`${locale}${elder ? ', large type' : ''}: labels are legible, apart and inside the map at any width`, async ({
        page,
      }) => {
        await page.goto(addressIn(locale, elder ? 'map/?elder=1' : 'map/'));
        for (const width of [320, 360, 768, 1440]) {
          await page.setViewportSize({ width, height: 800 });
          const labels = await drawnLabels(drawnMap(page));
          const frame = await drawnMap(page).boundingBox();
          if (frame === null) throw new Error('no map');
          expect.soft(overlaps(labels), `${width} px`).toEqual([]);
          expect
            .soft(Math.min(...labels.map(({ fontSize }) => fontSize)), `${width} px`)
            .toBeGreaterThanOrEqual(12);
          expect
            .soft(
              labels.filter(({ box }) => !isInside(box, frame)),
              `${width} px`,
            )
            .toEqual([]);
        }
      });
    }
  }
});
