import { expect, test } from '@playwright/test';

import { messages } from '../../src/i18n/messages.ts';
import { searchWords } from '../../src/i18n/search-words.ts';
import { expectAccessible } from './expect-accessible.ts';

/* Somebody has heard a word and wants to know what it is, on a phone, perhaps with the wrong characters. */

const WORDS = searchWords('zh-CN');

test('a word leads to the scam behind it, and the question stays in the address', async ({ page }) => {
  await page.goto('search/');
  await page.getByLabel(WORDS.label).fill('杀猪盘');
  const first = page.locator('[data-results] a').first();
  await expect(first).toHaveAttribute('href', /types\/fake-investment\/$/);
  await expect(page).toHaveURL(/\?q=%E6%9D%80%E7%8C%AA%E7%9B%98$/);
  await expect(page.getByRole('status')).toHaveText(/\d/);
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('虚假网络投资理财');
  await page.goBack();
  await expect(page.getByLabel(WORDS.label)).toHaveValue('杀猪盘');
  await expect(page.locator('[data-results] a').first()).toBeVisible();
});

test('nothing is fetched before somebody asks, and what is asked goes nowhere', async ({ page, baseURL }) => {
  const asked: string[] = [];
  await page.goto('search/');
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel(WORDS.label).focus();
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
  await page.getByLabel(WORDS.label).fill('陇西');
  await expect(page.locator('[data-results] a').first()).toHaveAttribute('href', /districts\/621122\/$/);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => !url.startsWith(baseURL ?? '') || /%E9%99%87|陇/.test(url))).toEqual([]);
  const before = asked.length;
  await page.getByLabel(WORDS.label).fill('通渭');
  await expect(page.locator('[data-results] a').first()).toHaveAttribute('href', /districts\/621121\/$/);
  expect(asked.length).toBe(before);
});

test('by keyboard alone: type, go down to the first find, open it', async ({ page }) => {
  await page.goto('search/');
  await page.getByLabel(WORDS.label).focus();
  await page.keyboard.type('GOIP');
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-results] a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel(WORDS.label)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/types\/mule-two-cards\/$/);
});

test('an address with a question answers it; one of which nothing is known says what to do', async ({
  page,
}) => {
  await page.goto('search/?q=%E5%B1%8F%E5%B9%95%E5%85%B1%E4%BA%AB');
  await expect(page.locator('[data-results] a').first()).toHaveAttribute(
    'href',
    /types\/fake-ecommerce-logistics-cs\/$/,
  );
  await page.getByLabel(WORDS.label).fill('天气预报');
  await expect(page.getByRole('status')).toHaveText(WORDS.none);
  await expect(page.locator('[data-results]')).toBeHidden();
});

test('where the entries do not come, the index below is named', async ({ page }) => {
  await page.route('**/entries.json', (route) => route.abort());
  await page.goto('search/?q=test');
  await expect(page.getByRole('status')).toHaveText(WORDS.failed);
  await page.unroute('**/entries.json');
  await page.getByLabel(WORDS.label).fill('刷单');
  await expect(page.locator('[data-results] a').first()).toBeVisible();
});

test('finds and index are accessible, in the large type too', async ({ page }) => {
  await page.goto('search/?q=%E9%93%B6%E8%A1%8C%E5%8D%A1&elder=1');
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  await expectAccessible(page);
});

test.describe('without JavaScript', { tag: '@nojs' }, () => {
  test('a question leads to the index, where the scam stands under its names', async ({ page }) => {
    await page.goto('search/');
    await page.getByLabel(WORDS.label).fill('杀猪盘');
    await page.getByRole('button', { name: WORDS.submit }).click();
    await expect(page.getByRole('heading', { name: WORDS.index, exact: true })).toBeVisible();
    await page
      .getByRole('link', { name: /杀猪盘/ })
      .first()
      .click();
    await expect(page).toHaveURL(/types\/fake-investment\/$|glossary\/#shazhupan$/);
  });

  test('a type says where to stop before anything else, and leads to the words and to help', async ({
    page,
  }) => {
    await page.goto('types/fake-ecommerce-logistics-cs/');
    await expect(page.locator('.stop-box')).toBeInViewport();
    await expect(page.locator('.script-stop')).toHaveCount(1);
    await page.getByRole('link', { name: '屏幕共享', exact: true }).click();
    await expect(page.locator('#pingmu-gongxiang')).toBeInViewport();
    await page.goBack();
    await page.locator('.stop-help').click();
    await expect(page).toHaveURL(/help\/$/);
  });

  test('how common a type is stands there with the mark of examples', async ({ page }) => {
    await page.goto('types/brush-order-rebate/');
    const said = page.locator('section[aria-labelledby="common"] .prose');
    await expect(said).toContainText(messages('zh-CN').synthetic.prefix);
    await expect(said.locator('data')).toHaveCount(2);
  });
});
