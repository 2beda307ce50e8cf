import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test, type Page } from '@playwright/test';

import { ROUND_SIZE } from '../../src/domain/practice/draw-round.ts';
import { checkWords } from '../../src/i18n/check-words.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { messages } from '../../src/i18n/messages.ts';
import { practiceAnswerWords } from '../../src/i18n/practice-answer-words.ts';
import { practiceWords } from '../../src/i18n/practice-words.ts';
import { buildSettings } from '../../src/pipeline/build-settings.ts';
import { writeWorker } from '../../src/pipeline/offline/write-worker.ts';
import { watch } from './noise.ts';
import { addressIn } from './page-kinds.ts';
import { serveFolder, type ServedSite } from './served-site.ts';

/* Up the valley there is no network: after one visit what helps is there all the same. */

test.use({ serviceWorkers: 'allow' });
test.skip(({ isMobile }) => !isMobile, 'a phone');
test.skip(buildSettings(process.env).base !== '/', 'a copy of the site is served at the root');

let served: ServedSite;
/** Runs after a skipped test too, before which nothing was served. */
let stop: (() => void) | undefined;
let site: string;

// A copy of its own: a test puts a newer version in its place.
test.beforeEach(async () => {
  const root = mkdtempSync(join(tmpdir(), 'atlas-offline-'));
  site = join(root, 'site');
  cpSync(buildSettings(process.env).outFolder, site, { recursive: true });
  served = await serveFolder(site, root);
  stop = served.close;
});

test.afterEach(() => {
  stop?.();
  stop = undefined;
});

/** One visit, until everything is kept. */
async function visit(page: Page, path = ''): Promise<void> {
  await page.goto(served.address + path);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    while (active?.state !== 'activated') await new Promise((done) => setTimeout(done, 50));
  });
}

for (const locale of LOCALES) {
  const text = messages(locale);

  test(`${locale}: help and every type, off line after one visit`, async ({ page, context }) => {
    const noise = watch(page);
    await visit(page, addressIn(locale, ''));
    expect(noise.errors).toEqual([]);
    await context.setOffline(true);
    await page.getByRole('link', { name: text.emergency.how, exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('navigation', { name: text.help.jump }).getByRole('link').nth(2).click();
    await expect(page.locator('#screen')).toBeInViewport();
    // Styles are there too.
    expect(
      await page
        .locator('.jump a')
        .first()
        .evaluate((link) => getComputedStyle(link).display),
    ).toBe('flex');
    await page.goto(`${served.address}${addressIn(locale, 'help/')}?elder=1`);
    await expect(page.locator('html')).toHaveAttribute('data-elder');

    await page.goto(served.address + addressIn(locale, 'types/'));
    const types = await page
      .locator('main a[href*="/types/"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(types.length).toBeGreaterThan(10);
    for (const type of types) {
      await page.goto(type);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page).not.toHaveTitle(new RegExp(text.offline.title));
    }
  });

  test(`${locale}: a page that is not kept leads to those that are`, async ({ page, context }) => {
    await visit(page, addressIn(locale, 'help/'));
    await context.setOffline(true);
    await page.goto(served.address + addressIn(locale, 'data/'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.offline.title);
    await expect(page.locator('a[href="tel:110"]').first()).toBeInViewport();
    await page.getByRole('main').getByRole('link', { name: text.home.toHelp }).click();
    await expect(page).toHaveURL(/\/help\/$/);
    await expect(page.locator('#paid')).toBeVisible();
    await page.goto(served.address + addressIn(locale, 'data/'));
    await context.setOffline(false);
    await page.getByRole('link', { name: text.offline.retry }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(text.offline.title);
  });
}

test('check, questions, words and practice, off line after one visit to the home page', async ({
  page,
  context,
}) => {
  const noise = watch(page);
  await visit(page);
  await context.setOffline(true);
  const words = checkWords('zh-CN');
  await page.goto(`${served.address}check/`);
  const openings = page.getByRole('navigation', { name: words.openings }).getByRole('link');
  const said = (await openings.first().innerText()).trim();
  await openings.first().click();
  await expect(
    page.getByRole('region', { name: said }).getByText(words.stop.call, { exact: true }),
  ).toBeVisible();
  await page.goto(`${served.address}check/steps/`);
  const screen = page.locator('.check-screen:visible');
  await screen.getByRole('link', { name: words.answers.yes, exact: true }).click();
  await expect(screen).toHaveClass(/end-stop-now/);
  await page.goto(`${served.address}glossary/`);
  await expect(page.locator('main')).toContainText('安全账户');

  const answers = practiceAnswerWords('zh-CN');
  await page.goto(`${served.address}practise/`);
  await page.getByRole('button', { name: practiceWords('zh-CN').begin }).click();
  for (let place = 1; place <= ROUND_SIZE; place += 1) {
    await page.getByRole('button', { name: answers.answers.genuine, exact: true }).click();
    const next = place < ROUND_SIZE ? answers.next : answers.finish;
    await page.getByRole('button', { name: next, exact: true }).click();
  }
  await expect(page.getByRole('button', { name: answers.again, exact: true })).toBeVisible();
  expect(noise.errors).toEqual([]);
});

test('past its date the kept help says so, without a network', async ({ page, context }) => {
  await visit(page, 'help/');
  await context.setOffline(true);
  await page.clock.setFixedTime(new Date('2027-06-01T00:00:00Z'));
  await page.reload();
  await expect(page.locator('[data-review-by]')).toBeVisible();
});

/** What an editor publishes next. */
async function publish(words: string): Promise<void> {
  for (const name of ['help/index.html', 'types/index.html']) {
    const file = join(site, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1>[^<]*/, `<h1>${words}`));
  }
  await writeWorker(site);
}

test('a newer version is told of quietly, and shown when the reader asks', async ({ page, context }) => {
  const { update } = messages('zh-CN').offline;
  const notice = page.getByRole('link', { name: update });
  await visit(page, 'types/');
  await page.reload();
  await expect(notice).toBeHidden();
  await publish('新的一版');
  await page.reload();
  await expect(notice).toBeVisible({ timeout: 20_000 });
  await expect(notice).toBeInViewport({ ratio: 1 });
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).not.toHaveText('新的一版');
  await notice.click();
  await expect(heading).toHaveText('新的一版');
  // From now on it is what is kept.
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null))
    .toBeNull();
  await context.setOffline(true);
  await page.reload();
  await expect(heading).toHaveText('新的一版');
  await expect(notice).toBeHidden();
  const keys = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  });
  expect(keys.length).toBeGreaterThan(30);
  expect(keys).toHaveLength(new Set(keys).size);
});

test('without a network the old version stays, whatever waits', async ({ page, context }) => {
  await visit(page, 'help/');
  await page.reload();
  await publish('新的一版');
  await page.reload();
  const notice = page.locator('[data-update]');
  await expect(notice).toBeVisible({ timeout: 20_000 });
  // Over the steps it would lie in the way of a thumb.
  await expect(notice).not.toBeInViewport();
  await context.setOffline(true);
  await notice.click();
  await expect(page.locator('#paid')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('新的一版');
});

test('what lies beside the site is left alone: neither kept nor answered', async ({ page, context }) => {
  mkdirSync(join(site, 'internal'));
  // After the worker was written, as `npm start` serves it.
  writeFileSync(join(site, 'internal/index.html'), '<!doctype html><title>internal</title><h1>internal</h1>');
  await visit(page, 'help/');
  await page.goto(`${served.address}internal/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('internal');
  const kept = await page.evaluate(async () => (await caches.match(location.href)) !== undefined);
  expect(kept).toBe(false);
  await context.setOffline(true);
  await expect(page.goto(`${served.address}internal/`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});

test('nothing is fetched for later before the page has loaded', async ({ page }) => {
  const noise = watch(page);
  await page.goto(`${served.address}help/`, { waitUntil: 'load' });
  expect(noise.addresses.filter((address) => /sw\.js|\?[0-9a-f]{12}$/.test(address))).toEqual([]);
  await page.waitForTimeout(1000);
  expect(noise.addresses.filter((address) => address.endsWith('sw.js'))).toEqual([]);
});

test('a web view that knows no workers says nothing and works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
  });
  const noise = watch(page);
  await page.goto(`${served.address}help/`);
  await page.waitForTimeout(2500);
  await page.getByRole('button', { name: messages('zh-CN').nav.elder }).click();
  await expect(page.locator('html')).toHaveAttribute('data-elder');
  expect(noise.errors).toEqual([]);
  await expect(page.locator('[data-update]')).toBeHidden();
});
