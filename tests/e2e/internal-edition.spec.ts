import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { partsOf } from '../unit/pipeline/bulletin/word-file.ts';
import { expectAccessible } from './expect-accessible.ts';
import { serveFolder, type ServedSite } from './served-site.ts';

/* What the coordinating office opens behind its log-in. */

test.describe.configure({ mode: 'serial' });
test.skip(({ isMobile }) => isMobile, 'built once');

const BUILD_MS = 240_000;
const PHONE = { width: 360, height: 740 };
let internal: ServedSite;

test.beforeAll(async () => {
  test.setTimeout(BUILD_MS);
  const root = mkdtempSync(join(tmpdir(), 'atlas-internal-'));
  const site = join(root, 'site');
  const { status, stdout, stderr } = spawnSync('node', ['src/pipeline/cli/build.ts'], {
    env: { ...process.env, ATLAS_EDITION: 'internal', ATLAS_OUT: site, SITE_BASE: '/' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  internal = await serveFolder(site, root);
});

test.afterAll(() => {
  internal.close();
});

test('an official finds the bulletin of the latest month and downloads it as a Word file', async ({
  page,
}) => {
  await page.goto(internal.address);
  await page.getByRole('link', { name: '通报', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('各月通报');
  await page
    .getByRole('link', { name: /^示例：.*通报$/ })
    .first()
    .click();
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  expect(title).toMatch(/^示例：定西市\d{4}年\d+月电信网络诈骗情况通报$/);
  await expect(page.getByRole('heading', { name: '存在问题' })).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载Word文件' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^示例-通报-\d{4}-\d\d-内部版\.docx$/);
  const parts = partsOf(readFileSync(await file.path()));
  expect(parts.get('docProps/core.xml')).toContain(title);
});

test('an official sees at a glance which agencies answer slowly, and how long half of the requests wait', async ({
  page,
}) => {
  await page.goto(`${internal.address}collaboration/`);
  await page.getByRole('link', { name: '协查多久有答复' }).click();
  const slow = page.locator('[data-part="slow-links"]');
  await expect(
    slow.getByRole('listitem').filter({ hasText: '查询账户，公安机关→非银行支付机构' }),
  ).toBeInViewport();
  await page.getByRole('link', { name: '查询账户' }).click();
  const kind = page.locator('#account-query');
  await expect(kind.getByRole('heading')).toBeInViewport();
  const row = kind.getByRole('row').filter({ hasText: '非银行支付机构' });
  await expect(row).toContainText('明显慢');
  await expect(row).toContainText(/\d天/);
  await expect(kind.getByRole('img', { name: /非银行支付机构：发出以后，还没答复的比例/ })).toBeVisible();
});

for (const path of [
  '',
  'bulletins/',
  'bulletins/2026-09/',
  'map/',
  'data/',
  'collaboration/',
  'collaboration/handoffs/',
  'collaboration/gaps/',
  'districts/621125/',
  'articles/',
  'collaboration/network/',
  'collaboration/ledger/',
  'en/collaboration/network/',
  'en/collaboration/ledger/',
  'en/',
  'en/map/',
  'en/collaboration/handoffs/',
]) {
  test(`/${path} is accessible and fits a phone`, async ({ page }) => {
    await page.goto(internal.address + path);
    await expectAccessible(page);
    await page.setViewportSize(PHONE);
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = globalThis.document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow).toBe(0);
  });
}

test('an official sees at a glance who leads too little, and that the police lead by law', async ({
  page,
}) => {
  await page.goto(`${internal.address}collaboration/`);
  await page.getByRole('link', { name: /^谁同谁一起干，谁牵头/ }).click();
  const findings = page.locator('.findings > li');
  await expect(findings).toHaveCount(1);
  await expect(findings).toContainText('示例：市场监管部门');
  await expect(page.getByText('第六条第三款')).toBeVisible();
  await expect(page.locator('tr[data-agency="public-security"]').first()).toContainText('法定牵头，不判断');

  const drawings = page.locator('svg.drawing');
  await expect(drawings.first()).toHaveClass(/matrix/);
  await expect(drawings.nth(1)).toHaveClass(/network/);
  // What the drawing says, the table says too.
  await page.getByText('同样的数，表格', { exact: true }).click();
  const police = page.getByRole('row', { name: /^公安 / }).first();
  const led = (await police.getByRole('cell').allTextContents()).map((text) => text.trim());
  const drawn = await page
    .locator('svg.matrix .row.strong .cell > text')
    .evaluateAll((cells) => cells.map((cell) => cell.textContent.trim()));
  expect(led.filter((text) => text !== '—')).toEqual(drawn);
});

test('without JavaScript an official finds whose decisions pile up and what that agency owes', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  const page = await context.newPage();
  await page.goto(`${internal.address}collaboration/ledger/`);
  await expect(page.locator('.findings > li')).toHaveCount(1);
  await expect(page.locator('.findings > li')).toContainText('示例：电信业务经营者');
  const jump = page.getByRole('navigation', { name: '按部门看' }).getByRole('link', { name: /^运营商/ });
  const [, overdue = ''] = /逾期(\d+)/.exec((await jump.textContent()) ?? '') ?? [];
  await jump.click();
  const section = page.locator('#owner-telecom-operators');
  await expect(section).toBeInViewport();
  await expect(section.locator('tr.is-overdue')).toHaveCount(Number(overdue));
  await expect(section.locator('tbody tr').first()).toHaveClass('is-overdue');
  await context.close();
});

/** The text column of an A4 sheet with 16 mm margins, in CSS pixels. */
const SHEET = { width: 673, height: 1001 };

for (const language of ['', 'en/'])
  for (const [what, anchor, shown, hidden] of [
    ['the overdue list', '', '.ledger-overdue', '.ledger-owner'],
    ['what one agency owes', '#owner-banks', '#owner-banks', '.ledger-overdue, #owner-media'],
  ] as const)
    test(`/${language}collaboration/ledger/${anchor}: ${what} fits A4`, async ({ page }) => {
      await page.setViewportSize(SHEET);
      await page.goto(`${internal.address}${language}collaboration/ledger/${anchor}`);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator(shown)).toBeVisible();
      for (const part of await page.locator(hidden).all()) await expect(part).toBeHidden();
      await expect(page.locator('.ledger-jump')).toBeHidden();
      const { over, wide } = await page.evaluate(() => ({
        over: document.documentElement.scrollWidth - innerWidth,
        wide: [...document.querySelectorAll('.ledger-table')].filter(
          (table) => table.getBoundingClientRect().right > innerWidth + 0.5,
        ).length,
      }));
      expect([over, wide]).toEqual([0, 0]);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const [, width = 0, height = 0] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)?.map(Number) ?? [];
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      // Of some four hundred decisions a sheet or three, not fifteen.
      expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0).toBeLessThanOrEqual(4);
    });
