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
  'districts/621125/',
  'articles/',
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
