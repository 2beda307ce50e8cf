import { readFile } from 'node:fs/promises';

import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Download, type Page } from '@playwright/test';

import { explorerWords } from '../../src/i18n/explorer-words.ts';
import { figureWords } from '../../src/i18n/figure-words.ts';
import { formatPeriod } from '../../src/i18n/format.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { DISTRICT_CODES, drawnLabels, drawnMap, overlaps, readout } from './drawn-map.ts';
import {
  choose,
  control,
  notice,
  openChoices,
  openView,
  publishEverything,
  radio,
  tableRows,
  title,
} from './explorer.ts';
import { canvas, liveLabels, openInteractiveMap } from './interactive-map.ts';
import { watch } from './noise.ts';
import { addressIn } from './page-kinds.ts';

/* An official chooses a measure, a type, a period and a way of showing, and takes the view along. */

const words = explorerWords('zh-CN');
const [first = '', second = ''] = DISTRICT_CODES;

test('nothing is fetched until a control is used, then the figures once', async ({ page }) => {
  const noise = watch(page);
  await page.goto('map/');
  await page.waitForLoadState('networkidle');
  const asked = (): readonly string[] =>
    noise.addresses.filter((address) => /view\.json|open-explorer/.test(address));
  expect(asked()).toEqual([]);
  await choose(page, 'k', 'month');
  await expect(title(page)).toContainText('月');
  await choose(page, 'v', 'table');
  await choose(page, 'v', 'map');
  expect(asked().filter((address) => address.includes('view.json'))).toHaveLength(1);
  expect(noise.errors).toEqual([]);
  expect(noise.foreign).toEqual([]);
});

test.describe('the address', () => {
  const address = `map/?m=loss&t=all&p=2025-q2&v=tiles&d=${second}`;

  test('reproduces the view: the same words, figures and district', async ({ page, context }) => {
    await publishEverything(page);
    await page.goto(address);
    await expect(title(page)).toHaveText(/2025年第2季度损失金额/);
    await expect(readout(page, second)).toBeVisible();
    await expect(control(page, 'm')).toHaveValue('loss');
    await expect(radio(page, 'k', 'quarter')).toBeChecked();
    await expect(radio(page, 'v', 'tiles')).toBeChecked();
    await expect(page.locator('[data-panel="tiles"] .tile-figure > svg')).toBeVisible();
    await expect(drawnMap(page)).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`\\?m=loss&t=all&p=2025-q2&v=tiles&d=${second}$`));

    const again = await context.newPage();
    await publishEverything(again);
    await again.goto(page.url());
    await expect(title(again)).toHaveText((await title(page).textContent()) ?? '');
    expect(await tableRows(again)).toEqual(await tableRows(page));
  });

  test('follows every choice; back and forward lead through them', async ({ page }) => {
    await publishEverything(page);
    await page.goto('map/');
    const before = await title(page).textContent();
    await openChoices(page);
    await control(page, 'm').selectOption('loss');
    await expect(page).toHaveURL(/\?m=loss&t=all&p=2025&v=map$/);
    await choose(page, 'k', 'rolling12');
    await expect(page).toHaveURL(/p=2026-09-r12/);
    await choose(page, 'v', 'multiples');
    await expect(page).toHaveURL(/v=multiples/);
    await page.goBack();
    await expect(page).toHaveURL(/v=map/);
    await expect(drawnMap(page)).toBeVisible();
    await page.goBack();
    await page.goBack();
    await expect(title(page)).toHaveText(before ?? '');
    await expect(control(page, 'm')).toHaveValue('rate');
    await page.goForward();
    await expect(control(page, 'm')).toHaveValue('loss');
  });

  test('takes the district that is tapped, and keeps other keys', async ({ page }) => {
    await publishEverything(page);
    await openView(page, 'map/?elder=1&p=2024');
    await expect(title(page)).toContainText('2024年');
    await drawnMap(page).locator(`[data-code="${first}"]`).focus();
    await expect(page).toHaveURL(new RegExp(`p=2024&v=map&d=${first}&elder=1$`));
    await expect(page.locator(`[data-part="table"] [data-code="${first}"]`)).toHaveAttribute('data-chosen');
    await expect(page.locator(`[data-part="funnel"] [data-code="${first}"]`)).toHaveAttribute('data-chosen');
  });

  test('that is not understood falls back and says so', async ({ page, isMobile }) => {
    test.skip(isMobile, 'the same words');
    test.setTimeout(120_000);
    const noise = watch(page);
    for (const [query, said] of [
      ['m=nonsense', 'nonsense'],
      ['p=2031-04', '2031年4月还没有结束'],
      ['p=2026', '2026年还没有结束'],
      ['m=clearance&p=2026-q2', '要到2026年12月27日满180天，才有破案率'],
      ['p=<script>', '<script>'],
      ['d=999999', '999999'],
      ['v=globe', 'globe'],
      ['t=unknown', 'unknown'],
      ['s=kriging', 'kriging'],
      ['m=loss&p=2025&s=eb', words.smoothing.layers.eb],
      ['m=loss&p=2026-08', '损失金额'],
      ['m=returned&p=2025', '“返还金额”这样分要遮住的数太多，只公布更粗的'],
      ['p=%00', '时期“\uFFFD”不认识'],
      ['p=%E4%A', '不认识'],
      ['p=', '时期“”不认识'],
      ['p=2026-13', '2026-13'],
      ['p=1900', '1900年'],
      ['p=2024&p=2025', '时期写了不止一次（2024 | 2025）'],
      ['m=RATE', '“RATE”不认识'],
      ['t=ALL', '“ALL”不认识'],
      ['v=Map', '“Map”不认识'],
      ['t=constructor', '“constructor”不认识'],
      ['m=__proto__', '“__proto__”不认识'],
      ['d=toString', '“toString”不认识'],
      ['d=62112', '“62112”不认识'],
      [`t=${'长'.repeat(1200)}`, `“${'长'.repeat(40)}…”不认识`],
      ['m[]=rate&m=1e9', '“1e9”不认识'],
    ] as const) {
      await test.step(query.slice(0, 40), async () => {
        await openView(page, `map/?${query}`);
        await expect.soft(notice(page), query).toContainText(said);
        await expect.soft(drawnMap(page), query).toBeVisible();
        expect.soft((await tableRows(page)).length, query).toBeGreaterThan(DISTRICT_CODES.length);
        await notice(page).getByRole('button', { name: words.close }).click();
        await expect.soft(notice(page), query).toBeHidden();
      });
    }
    expect(noise.errors).toEqual([]);
  });
});

test('what the edition does not publish cannot be chosen and says why, for a finger too', async ({
  page,
}) => {
  await publishEverything(page);
  await openView(page, 'map/?p=2026-09');
  await expect(radio(page, 'k', 'month')).toBeChecked();
  await expect(radio(page, 'k', 'quarter')).toBeDisabled();
  const loss = control(page, 'm').locator('option[value="loss"]');
  await expect(loss).toBeDisabled();
  await expect(loss).toHaveText(/（不公布）/);
  await expect(loss).toHaveAttribute('title', /按季度、按年、按连续十二个月/);
  await openChoices(page);
  await page.getByText(words.why).click();
  await expect(page.locator('.why')).toContainText(
    '损失金额：本版这样分不公布；公布的有按季度、按年、按连续十二个月',
  );
  await choose(page, 'k', 'year');
  await expect(loss).toBeEnabled();
});

test('a measure left out because too much would be hidden says so, from the record of the table', async ({
  page,
}) => {
  await openView(page, 'map/?p=2025');
  await expect(title(page)).toContainText('2025年');
  const returned = control(page, 'm').locator('option[value="returned"]');
  await expect(returned).toBeDisabled();
  await expect(returned).toHaveAttribute('title', /要遮住的数太多，只公布更粗的：按连续十二个月$/);
  await openChoices(page);
  await page.getByText(words.why).click();
  await expect(page.locator('.why')).toContainText('返还金额：这样分要遮住的数太多');
});

test.describe('on a phone', () => {
  test.skip(({ isMobile }) => !isMobile, 'a desktop shows every control');

  for (const locale of LOCALES) {
    test(`${locale}: the map stands in the first screen, the choices in one line above it`, async ({
      page,
    }) => {
      await page.goto(addressIn(locale, 'map/'));
      const screen = page.viewportSize()?.height ?? 0;
      const box = await drawnMap(page).boundingBox();
      expect((box?.y ?? screen) + (box?.height ?? 0) / 2).toBeLessThan(screen);
      const line = page.locator('.choices-switch');
      expect((await line.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      expect((await line.boundingBox())?.height).toBeLessThan(72);
      await expect(control(page, 'm')).toBeHidden();
      await line.click();
      await expect(control(page, 'm')).toBeVisible();
      await control(page, 'm').selectOption('loss');
      await expect(page.locator('[data-part="choice"]')).toContainText(
        figureWords(locale).measures.loss.name,
      );
      await line.click();
      await expect(control(page, 'm')).toBeHidden();
      await expect(page.locator('input[name="p"]')).toBeVisible();
    });
  }

  test('no table is wider than the screen', async ({ page }) => {
    await page.goto('map/');
    for (const table of await page.locator('table:visible').all())
      expect(await table.evaluate((node) => node.scrollWidth <= document.documentElement.clientWidth)).toBe(
        true,
      );
  });
});

test.describe('with the keyboard alone', () => {
  test.skip(({ isMobile }) => isMobile, 'a phone has none');

  test('every control is reached, named and used', async ({ page }) => {
    await publishEverything(page);
    await page.goto('map/');
    await control(page, 'm').focus();
    await page.keyboard.press('ArrowUp');
    await expect(page).toHaveURL(/m=filed/);
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/m=rate/);
    await page.keyboard.press('Tab');
    await expect(control(page, 't')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(radio(page, 'k', 'year')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/p=2026-09-r12/);
    await page.keyboard.press('Tab');
    await expect(radio(page, 'v', 'map')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/v=tiles/);
    await page.keyboard.press('Tab');
    await expect(radio(page, 's', 'crude')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/s=eb/);
    await page.getByRole('button', { name: words.previous }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/p=2026-08-r12/);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('slider', { name: words.period })).toBeFocused();
    await page.keyboard.press('Home');
    await expect(control(page, 'p')).toHaveAttribute('aria-valuetext', '截至2022年12月的十二个月');
    await expect(page).toHaveURL(/p=2022-12-r12/);
    await expect(page.locator('[data-said]')).toContainText('2022年12月');
  });
});

test('the slider leaves no trail: back leaves the page of before', async ({ page }) => {
  await publishEverything(page);
  await page.goto('');
  await openView(page, 'map/?p=2026-09');
  await expect(title(page)).toContainText('2026年9月');
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: words.previous }).click();
  await expect(title(page)).toContainText('2026年6月');
  await expect(page).toHaveURL(/p=2026-06&/);
  await page.goBack();
  await expect(title(page)).toHaveCount(0);
});

test.describe('playing', () => {
  test('runs through the years, says only that it does, and stops', async ({ page }) => {
    await publishEverything(page);
    await page.goto('map/');
    await page.locator('[data-play]').click();
    await expect(page.locator('[data-play]')).toHaveText(words.pause);
    await expect(title(page)).toContainText('2022年');
    await expect(page.locator('[data-readouts="map"]')).toHaveAttribute('aria-live', 'off');
    await expect(page.locator('[data-said]')).toHaveText(words.playing);
    await expect(title(page)).toContainText('2023年');
    await expect(page.locator('[data-said]')).toHaveText(words.playing);
    await page.locator('[data-play]').click();
    await expect(page.locator('[data-play]')).toHaveText(words.play);
    await expect(page.locator('[data-readouts="map"]')).toHaveAttribute('aria-live', 'polite');
    await page.locator('[data-play]').click();
    await expect(title(page)).toContainText('2025年', { timeout: 8000 });
    await expect(page.locator('[data-play]')).toHaveText(words.play, { timeout: 4000 });
    await expect(page).toHaveURL(/p=2025&/);
  });

  test('is not offered where less motion is asked for: a sentence says what to use', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('map/');
    await expect(page.locator('[data-play]')).toBeHidden();
    await expect(page.getByText(words.stillMotion)).toBeVisible();
  });
});

test.describe('every way of drawing', () => {
  for (const [measure, period] of [
    ['rate', '2026-09'],
    ['loss', '2026-09-r12'],
    ['median_loss', '2025'],
    ['clearance', '2026-q3'],
    ['filed', '2022'],
  ] as const) {
    test(`${measure}: labels are the table's figures, and no two meet`, async ({ page }) => {
      await publishEverything(page);
      await openView(page, `map/?m=${measure}&p=${period}`);
      await expect(title(page)).toContainText(formatPeriod('zh-CN', period));
      const labels = await drawnLabels(drawnMap(page));
      const rows = new Map((await tableRows(page)).map(([name = '', ...cells]) => [name, cells]));
      for (const { name, value } of labels) expect(rows.get(name)).toContain(value);
      expect(overlaps(labels)).toEqual([]);
      const symbols = await drawnMap(page)
        .locator('circle.symbol')
        .evaluateAll((circles) => circles.filter((circle) => Number(circle.getAttribute('r')) > 0).length);
      if (['rate', 'clearance', 'median_loss'].includes(measure)) expect(symbols).toBe(0);
      else {
        expect(symbols).toBeGreaterThan(4);
        await expect(drawnMap(page).locator('.p-above, .p-below')).toHaveCount(0);
      }
    });
  }

  test('the latest months say that they still grow', async ({ page }) => {
    await publishEverything(page);
    await openView(page, 'map/?p=2026-09');
    await expect(page.locator('.map-figure .provisional')).toContainText('93%');
    await expect(title(page)).toHaveText(/（初步数）$/);
    await expect(control(page, 'p')).toHaveAttribute('aria-valuetext', '2026年9月（初步数）');
    await expect(page.locator('[data-part="table"] caption')).toContainText('（初步数）');
    await expect(page.locator('[data-said]')).toContainText('可能只是录得晚');
    const csv = await contentOf(await press(page, 'csv'));
    expect(
      csv
        .trim()
        .split('\n')
        .slice(1)
        .filter((line) => !line.endsWith(',93')),
    ).toEqual([]);
    await page.getByRole('button', { name: words.previous }).click();
    await page.getByRole('button', { name: words.previous }).click();
    await expect(page.locator('.map-figure .provisional')).toBeHidden();
    await expect(title(page)).not.toContainText('初步数');
  });
});

test.describe('smoothed rates', () => {
  test.skip(({ isMobile }) => isMobile, 'the same words and figures');

  test('are asked for, stand in the address, say what they are, and change no verdict', async ({ page }) => {
    await publishEverything(page);
    await openView(page, 'map/?p=2025');
    await expect(title(page)).toContainText('2025年');
    const verdicts = async (): Promise<readonly string[]> =>
      (await tableRows(page)).flatMap((row) =>
        row.filter((words_) => /^(高于|低于|无明显差异)$/.test(words_)),
      );
    const before = await verdicts();
    const crude = await tableRows(page);
    await choose(page, 's', 'eb');
    await expect(page).toHaveURL(/m=rate&t=all&p=2025&v=map&s=eb$/);
    await expect(title(page)).toContainText('（平滑值）');
    await expect(page.locator('[data-part="sentences"]')).toContainText('Marshall 1991');
    await expect(drawnMap(page).locator('.p-above, .p-below')).toHaveCount(0);
    expect(await verdicts()).toEqual(before);
    const rows = new Map((await tableRows(page)).map(([name = '', ...cells]) => [name, cells]));
    for (const [name = '', filed, rate] of crude) expect(rows.get(name)?.slice(0, 2)).toEqual([filed, rate]);
    for (const { name, value } of await drawnLabels(drawnMap(page))) expect(rows.get(name)?.[2]).toBe(value);
    const download = await press(page, 'csv');
    expect(download.suggestedFilename()).toBe('示例-rate-eb-2025-2026.3.csv');
    expect((await contentOf(download)).match(/,rate_smoothed,/g)).toHaveLength(DISTRICT_CODES.length);
    await page.goBack();
    await expect(title(page)).not.toContainText('平滑值');
    await expect(radio(page, 's', 'crude')).toBeChecked();
  });

  test('are of the rate alone: another measure puts them away and says why', async ({ page }) => {
    await publishEverything(page);
    await openView(page, 'map/?p=2025&s=eb');
    await expect(radio(page, 's', 'eb')).toBeChecked();
    await openChoices(page);
    await control(page, 'm').selectOption('loss');
    await expect(page).toHaveURL(/m=loss&t=all&p=2025&v=map$/);
    await expect(radio(page, 's', 'eb')).toBeDisabled();
    await page.getByText(words.why).click();
    await expect(page.locator('.why')).toContainText(words.smoothing.onlyRate);
  });

  test('cannot be computed where a district hides its count, and say so', async ({ page }) => {
    await publishEverything(page);
    await openView(page, 'map/?p=2022&s=eb');
    await expect(page.locator('[data-part="sentences"]')).toContainText('漳县没有公布');
    await expect(title(page)).not.toContainText('平滑值');
    await expect(page).toHaveURL(/s=eb/);
  });
});

test('clearance has a funnel of its own', async ({ page }) => {
  await publishEverything(page);
  await openView(page, 'map/?m=clearance&p=2025');
  const plot = page.locator('[data-part="clearance-funnel"] svg.plot');
  await expect(plot).toBeVisible();
  await expect(plot.locator('[data-code]')).toHaveCount(DISTRICT_CODES.length);
  await openChoices(page);
  await control(page, 'm').selectOption('rate');
  await expect(plot).toHaveCount(0);
  await expect(page.locator('[data-part="funnel"] svg.plot')).toBeVisible();
});

async function contentOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

async function press(page: Page, action: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.locator(`[data-action="${action}"]`).click();
  return download;
}

test.describe('taken along', () => {
  test.skip(({ isMobile }) => isMobile, 'the same files');

  test('the CSV holds the figures of the table, and its name the mark of examples', async ({ page }) => {
    await publishEverything(page);
    await openView(page, 'map/?p=2026-08');
    await expect(title(page)).toContainText('2026年8月');
    const download = await press(page, 'csv');
    expect(download.suggestedFilename()).toBe('示例-rate-2026-08-2026.3.csv');
    const lines = (await contentOf(download)).replace('\uFEFF', '').trim().split('\n').slice(1);
    const shown = (await tableRows(page)).map(([, filed, rate]) => ({ filed, rate }));
    const figures = (measure: string): readonly (string | undefined)[] =>
      lines
        .map((line) => line.split(','))
        .filter((columns) => columns[4] === measure)
        .map((columns) => columns[5]);
    expect(figures('filed').map(Number)).toEqual(
      shown.map(({ filed = '' }) => Number(filed.replace(',', ''))),
    );
    const rates = shown.flatMap(({ rate = '' }) =>
      Number.isNaN(Number.parseFloat(rate)) ? [] : [Number(rate)],
    );
    expect(figures('rate').map(Number)).toEqual(rates);
    expect(figures('year_on_year').length).toBeGreaterThan(5);
    expect(lines.filter((line) => !line.includes('示例'))).toEqual([]);
  });

  test('a figure that others have printed says so in the readout and in the CSV', async ({ page }) => {
    await publishEverything(page, { '621102 2025 all filed': '某某日报' });
    await openView(page, 'map/?p=2025&d=621102');
    const cite = page.locator('[data-readouts] [data-code="621102"] .cited');
    await expect(cite).toHaveText('立案数：《某某日报》已登');
    const lines = (await contentOf(await press(page, 'csv'))).trim().split('\n');
    expect(lines[0]).toMatch(/,cited_in$/);
    expect(lines.filter((line) => line.endsWith(',某某日报'))).toEqual([
      expect.stringMatching(/^2025,621102,安定区,all,filed,/),
    ]);
    await openChoices(page);
    await control(page, 'm').selectOption('loss');
    await expect(page).toHaveURL(/m=loss/);
    await expect(cite).toHaveCount(0);
  });

  for (const view of ['map', 'tiles', 'multiples'] as const) {
    test(`the SVG of ${view} stands alone: title, legend, disclaimer, release, no page`, async ({ page }) => {
      await publishEverything(page);
      await openView(page, `map/?p=2025&v=${view}`);
      await expect(title(page)).toContainText('2025年');
      const download = await press(page, 'svg');
      expect(download.suggestedFilename()).toMatch(/^示例-rate-2025-.+\.svg$/);
      const svg = await contentOf(download);
      for (const text of ['示例：2025年', '高于全市', '示意图，未经地图审核', '2026.3'])
        expect(svg).toContain(text);
      expect(svg).not.toMatch(/class="|href=|url\(http|<script/);
      expect(svg).toMatch(/^<svg[^>]+viewBox="0 0 720 \d+"/);
    });
  }

  test('the PNG is a picture', async ({ page }) => {
    await publishEverything(page);
    await openView(page, 'map/?m=loss&p=2025');
    await expect(title(page)).toContainText('损失');
    const download = await press(page, 'png');
    expect(download.suggestedFilename()).toMatch(/^示例-loss-2025-.+\.png$/);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(1440);
    expect(bytes.length).toBeGreaterThan(30_000);
  });

  test('a table has no picture and says so', async ({ page }) => {
    await openView(page, 'map/?v=table');
    await expect(radio(page, 'v', 'table')).toBeChecked();
    await page.locator('[data-action="png"]').press('Enter');
    await expect(page.getByText(words.noPicture)).toBeVisible();
  });

  test('the link and the citation', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openView(page, 'map/?p=2024');
    await expect(title(page)).toContainText('2024年');
    await page.locator('[data-action="link"]').click();
    await expect(page.getByText(words.copied)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.locator('[data-action="cite"]').click();
    await expect(page.locator('[data-action-said]')).toContainText(
      /示例：2024年.+发布版本2026\.3（校验值[0-9a-f]{12}），数据截至/,
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(page.url());
  });
});

test('the interactive map shows the view, and follows it', async ({ page }) => {
  await publishEverything(page);
  await openView(page, 'map/?p=2026-08');
  await expect(title(page)).toContainText('2026年8月');
  await openInteractiveMap(page);
  const same = async (): Promise<void> => {
    const drawn = (await drawnLabels(drawnMap(page))).map(({ value }) => value);
    await expect.poll(async () => (await liveLabels(page)).map(({ value }) => value)).toEqual(drawn);
  };
  await same();
  await page.getByRole('button', { name: words.previous }).click();
  await expect(title(page)).toContainText('2026年7月');
  await same();
  await choose(page, 'k', 'year');
  await control(page, 'm').selectOption('loss');
  await expect(title(page)).toContainText('损失');
  await same();
  await expect(canvas(page)).toBeVisible();
});

test('without the figures the page stays and says so; the next try succeeds', async ({ page }) => {
  await page.route('**/map/view.json', (route) => route.abort());
  await page.goto('map/');
  const before = await title(page).textContent();
  await choose(page, 'k', 'month');
  await expect(notice(page)).toHaveText(words.failed);
  await expect(title(page)).toHaveText(before ?? '');
  await page.unroute('**/map/view.json');
  await choose(page, 'v', 'tiles');
  await expect(notice(page)).toBeHidden();
  await expect(page.locator('[data-panel="tiles"] .tile-figure > svg')).toBeVisible();
});

for (const locale of LOCALES) {
  for (const query of [
    'm=rate&p=2026-09&v=map',
    'm=median_loss&p=2025&v=tiles',
    'm=loss&p=2025&v=multiples',
    'm=rate&p=2025&s=eb',
    'm=clearance&p=2025',
  ]) {
    test(`${locale}: the open explorer is accessible, light and dark: ${query}`, async ({
      page,
      isMobile,
    }) => {
      test.skip(
        (isMobile || locale === 'en') &&
          (isMobile === (locale === 'en') || /v=(tiles|multiples)|m=clearance/.test(query)),
        'the same drawings, narrower or in other words',
      );
      await publishEverything(page);
      await openView(page, addressIn(locale, `map/?${query}&d=${first}`));
      await expect(readout(page, first)).toBeVisible();
      await openChoices(page);
      await page.locator('.why summary').click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary = '' }) => `${id} ${target.join(' ')} ${failureSummary}`),
        );
        expect.soft(found, colorScheme).toEqual([]);
      }
    });
  }
}

test.describe('without JavaScript', { tag: '@nojs' }, () => {
  for (const locale of LOCALES) {
    test(`${locale}: map, table, tiles, periods side by side and funnel stand there; no control does`, async ({
      page,
    }) => {
      await page.goto(addressIn(locale, 'map/?p=2031-04&m=nonsense'));
      await expect(drawnMap(page)).toBeVisible();
      await expect(page.locator('[data-part="table"] table')).toBeVisible();
      await expect(page.locator('[data-panel="tiles"] .tile-figure > svg')).toBeVisible();
      expect(await page.locator('.multiple > svg').count()).toBeGreaterThan(2);
      await expect(page.locator('svg.plot')).toBeVisible();
      for (const control of ['.explorer-form', '.choices-switch', '.period-field'])
        await expect(page.locator(control)).toBeHidden();
      await expect(page.locator('.view-actions')).toBeHidden();
      await expect(page.getByText(/φ/)).toBeVisible();
    });
  }
});
