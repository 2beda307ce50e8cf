import { expect, test, type Page } from '@playwright/test';

import { ROUND_SIZE } from '../../src/domain/practice/draw-round.ts';
import { checkWords } from '../../src/i18n/check-words.ts';
import { messages } from '../../src/i18n/messages.ts';
import { practiceAnswerWords } from '../../src/i18n/practice-answer-words.ts';
import { practiceWords } from '../../src/i18n/practice-words.ts';
import { searchWords } from '../../src/i18n/search-words.ts';
import { PAGE_KINDS, type PageKind } from './page-kinds.ts';

/* What the site is for, done from beginning to end on an old phone at the end of a slow line. */

test.skip(({ isMobile }) => !isMobile, 'on a phone');
test.setTimeout(90_000);

const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 20_000 };
const LOCALE = 'zh-CN';
const NAV = messages(LOCALE).nav;

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

test.beforeEach(async ({ page }) => {
  await slowDown(page);
});

const FROM: readonly PageKind[] = ['home', 'article', 'map', 'district'];

for (const kind of FROM)
  test(`from ${kind} two taps lead to the steps for money that has gone`, async ({ page }) => {
    await page.goto(PAGE_KINDS[kind], { waitUntil: 'commit' });
    const { emergency, help } = messages(LOCALE);
    await page.getByRole('link', { name: emergency.how, exact: true }).first().click();
    const situation = page.getByRole('navigation', { name: help.jump }).getByRole('link').first();
    const name = await situation.innerText();
    await situation.click();
    const steps = page.getByRole('region', { name, exact: true });
    await expect(steps.getByRole('listitem').first()).toBeInViewport({ ratio: 1 });
    await expect(steps.locator('a[href="tel:110"]').first()).toBeVisible();
  });

test('what the caller says, one tap, and what to do: hang up', async ({ page }) => {
  const words = checkWords(LOCALE);
  await page.goto('check/', { waitUntil: 'commit' });
  const opening = page.getByRole('navigation', { name: words.openings }).getByRole('link').first();
  const said = (await opening.innerText()).trim();
  await opening.click();
  const told = page.getByRole('region', { name: said }).getByText(words.stop.call, { exact: true });
  await expect(told).toBeInViewport({ ratio: 1 });
});

test('a word heard from a neighbour leads to the scam behind it', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: NAV.search, exact: true }).first().click();
  await page.getByLabel(searchWords(LOCALE).label).fill('杀猪盘');
  await page.locator('[data-results] a').first().click();
  await expect(page).toHaveURL(/\/types\/fake-investment\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('虚假网络投资理财');
});

test('large type is switched on once and stays', async ({ page }) => {
  await page.goto('');
  const elder = page.getByRole('button', { name: NAV.elder });
  await elder.click();
  await page.getByRole('navigation').first().getByRole('link', { name: NAV.articles, exact: true }).click();
  await expect(page).toHaveURL(/articles\/$/);
  await expect(elder).toHaveAttribute('aria-pressed', 'true');
  const size = await page
    .locator('body')
    .evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize));
  expect(size).toBeGreaterThanOrEqual(20);
});

test('ten messages are practised on, also when the line breaks after the first', async ({
  page,
  context,
}) => {
  const words = practiceAnswerWords(LOCALE);
  await page.goto('practise/');
  await page.getByRole('button', { name: practiceWords(LOCALE).begin }).click();
  const fake = page.getByRole('button', { name: words.answers.fake, exact: true });
  await expect(fake).toBeVisible();
  await context.setOffline(true);
  for (let place = 1; place <= ROUND_SIZE; place += 1) {
    await fake.click();
    await page
      .getByRole('button', { name: place < ROUND_SIZE ? words.next : words.finish, exact: true })
      .click();
  }
  await expect(page.getByRole('button', { name: words.again, exact: true })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions of the check end in an action', async ({ page }) => {
    const words = checkWords(LOCALE);
    await page.goto('check/steps/', { waitUntil: 'commit' });
    const shown = page.locator('.check-screen:visible');
    await expect(shown.locator('.answers')).toHaveCount(1);
    await shown.locator('.answers').getByRole('link', { name: words.answers.yes, exact: true }).click();
    await expect(shown).toHaveClass(/end-/);
    await expect(shown.locator('a[href="tel:110"]')).toBeInViewport({ ratio: 1 });
  });
});
