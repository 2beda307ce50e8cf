import { expect, test, type Locator, type Page } from '@playwright/test';

import { ROUND_SIZE } from '../../src/domain/practice/draw-round.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { practiceAnswerWords } from '../../src/i18n/practice-answer-words.ts';
import { practiceWords } from '../../src/i18n/practice-words.ts';
import { expectAccessible } from './expect-accessible.ts';
import { watch } from './noise.ts';
import { addressIn } from './page-kinds.ts';

/* A person tells true messages from false ones, ten at a time. */

const PAGE = 'practise/';

function practice(page: Page): Locator {
  return page.locator('practice-round');
}

function button(page: Page, name: string): Locator {
  return practice(page).getByRole('button', { name, exact: true });
}

async function begin(page: Page, locale: Locale, query = ''): Promise<void> {
  await page.goto(`${addressIn(locale, PAGE)}${query}`);
  await button(page, practiceWords(locale).begin).click();
  await expect(practice(page).getByRole('heading', { level: 2 })).toHaveText(
    practiceAnswerWords(locale).progress(1, ROUND_SIZE),
  );
}

/** Answers every message of a round, and gives what was shown. */
async function answerAll(
  page: Page,
  locale: Locale,
  answer: 'fake' | 'genuine' | 'unsure',
): Promise<readonly string[]> {
  const words = practiceAnswerWords(locale);
  const shown: string[] = [];
  for (let place = 1; place <= ROUND_SIZE; place += 1) {
    const message = practice(page).locator('.mock-text');
    await expect(message).toHaveText(/\S/);
    shown.push(await message.innerText());
    await button(page, words.answers[answer]).click();
    await button(page, place < ROUND_SIZE ? words.next : words.finish).click();
  }
  return shown;
}

for (const locale of LOCALES) {
  const words = practiceAnswerWords(locale);

  test(`${locale}: a round by tap, told why at once, and the result in words`, async ({ page }) => {
    await begin(page, locale);
    const told = practice(page).getByRole('status').filter({ hasText: words.why });
    const seen = new Set<string>();
    let right = 0;
    for (let place = 1; place <= ROUND_SIZE; place += 1) {
      seen.add(await practice(page).locator('.mock-text').innerText());
      await expect(told).toHaveCount(0);
      await button(page, words.answers.fake).click();
      await expect(told).toContainText(words.sign);
      const isFake = (await told.innerText()).includes(words.isFake);
      await expect(told).toContainText(isFake ? words.right : words.wrong);
      await expect(told).toContainText(isFake ? words.adviceFake : words.adviceGenuine);
      if (isFake) right += 1;
      await button(page, place < ROUND_SIZE ? words.next : words.finish).click();
    }
    expect(seen.size).toBe(ROUND_SIZE);
    // Four to six of ten are genuine: who calls all of them fake is right as often, and told so.
    expect(right).toBeGreaterThanOrEqual(4);
    expect(right).toBeLessThanOrEqual(6);
    const result = practice(page).locator('.practice-result');
    await expect(result).toContainText(words.score(right, ROUND_SIZE - right, 0));
    await expect(result).toContainText(words.sharpness.guessing);
    await expect(result).toContainText(words.leaning.suspects);
    await expect(result).toContainText(words.few);
    await result.getByText(words.scoring).click();
    await expect(result).toContainText(/d′ ?= ?−?\d\.\d\d/);
  });

  test(`${locale}: a round by keyboard alone, the focus where reading goes on`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'a phone has no keyboard');
    await page.goto(addressIn(locale, PAGE));
    await button(page, practiceWords(locale).begin).focus();
    await page.keyboard.press('Enter');
    for (let place = 1; place <= ROUND_SIZE; place += 1) {
      await expect(practice(page).getByRole('heading', { level: 2 })).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(button(page, words.answers.fake)).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(button(page, place < ROUND_SIZE ? words.next : words.finish)).toBeFocused();
      await page.keyboard.press('Enter');
    }
    await expect(practice(page).getByRole('heading', { name: words.resultTitle })).toBeFocused();
    await expect(practice(page)).toContainText(words.leaning.trusts);
  });

  test(`${locale}: a message and its answer are accessible`, async ({ page }) => {
    await begin(page, locale);
    await expectAccessible(page);
    await button(page, words.answers.unsure).click();
    await expectAccessible(page);
  });

  test(`${locale}: the result is accessible`, async ({ page }) => {
    await begin(page, locale);
    await answerAll(page, locale, 'genuine');
    await expectAccessible(page);
  });
}

test('who is never sure is told so, and not given a measure', async ({ page }) => {
  const words = practiceAnswerWords('zh-CN');
  await begin(page, 'zh-CN');
  await answerAll(page, 'zh-CN', 'unsure');
  await expect(practice(page)).toContainText(words.score(0, 0, ROUND_SIZE));
  await expect(practice(page)).toContainText(words.sharpness.untold);
  await practice(page).getByText(words.scoring).click();
  await expect(practice(page)).toContainText(words.noFigures);
});

test('district and round stand in the address: another person does the same ten', async ({ page }) => {
  await page.goto(PAGE);
  await practice(page).getByRole('combobox').selectOption('621125');
  await expect(page).toHaveURL(/\?area=621125$/);
  await button(page, practiceWords('zh-CN').begin).click();
  await expect(page).toHaveURL(/\?area=621125&round=\d+-1$/);
  const address = page.url();
  const first = await answerAll(page, 'zh-CN', 'fake');
  await button(page, practiceAnswerWords('zh-CN').again).click();
  await expect(page).toHaveURL(/&round=\d+-2$/);
  const second = await answerAll(page, 'zh-CN', 'fake');
  expect(first.filter((message) => second.includes(message))).toEqual([]);
  await page.goto(address);
  await expect(practice(page).getByRole('combobox')).toHaveValue('621125');
  await button(page, practiceWords('zh-CN').begin).click();
  expect(await answerAll(page, 'zh-CN', 'fake')).toEqual(first);
});

test('stores nothing, sends nothing, and goes on without a network', async ({ page, context }) => {
  const noise = watch(page);
  await begin(page, 'zh-CN', '?area=621102');
  const asked = noise.addresses.length;
  expect(noise.addresses.filter((address) => address.endsWith('/practise/items.json'))).toHaveLength(1);
  await context.setOffline(true);
  await answerAll(page, 'zh-CN', 'fake');
  await button(page, practiceAnswerWords('zh-CN').again).click();
  await answerAll(page, 'zh-CN', 'genuine');
  expect(noise.addresses.slice(asked)).toEqual([]);
  expect(noise.errors).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(kept).toEqual({ local: [], session: [], cookies: '', databases: 0, caches: 0 });
  expect(await context.cookies()).toEqual([]);
});

test('says so when the messages do not arrive, and works on the next try', async ({ page, context }) => {
  const words = practiceWords('zh-CN');
  await page.goto(PAGE);
  await context.setOffline(true);
  await button(page, words.begin).click();
  await expect(practice(page).getByRole('status')).toHaveText(words.failed);
  await context.setOffline(false);
  await button(page, words.begin).click();
  await expect(practice(page).locator('.mock-text')).toBeVisible();
});

test('a message cannot be taken for a real one: every one is marked twice, on hatched ground', async ({
  page,
}) => {
  await begin(page, 'zh-CN');
  const mock = practice(page).locator('.mock');
  await expect(mock.getByText(practiceWords('zh-CN').mark)).toHaveCount(2);
  expect(await mock.evaluate((element) => getComputedStyle(element).backgroundImage)).toContain('gradient');
});

test('in large type the choices are easily hit and nothing sticks out', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'large type on a phone');
  await begin(page, 'zh-CN', '?elder=1');
  for (const choice of await practice(page).getByRole('group').getByRole('button').all()) {
    const box = await choice.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(60);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test.describe('without JavaScript', { tag: '@nojs' }, () => {
  for (const locale of LOCALES) {
    test(`${locale}: ten messages and their answers, and all the others two taps away`, async ({ page }) => {
      const words = practiceWords(locale);
      const said = practiceAnswerWords(locale);
      await page.goto(addressIn(locale, PAGE));
      await expect(practice(page)).toBeHidden();
      const items = page.locator('.practice-items > li');
      await expect(items).toHaveCount(ROUND_SIZE);
      const first = items.first();
      const answer = first.locator('.practice-answer');
      await expect(first.locator('.mock-text')).toBeVisible();
      await expect(answer).toBeHidden();
      await first.getByText(words.answerTitle).click();
      await expect(answer).toContainText(said.why);
      await expect(answer).toBeVisible();

      const addresses = await page
        .locator('main .rows a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(addresses).toHaveLength(Object.keys(words.channels).length);
      const seen = new Set<string>();
      for (const address of addresses) {
        await page.goto(address);
        for (const id of await items.evaluateAll((all) => all.map(({ id }) => id))) seen.add(id);
        await expect(page.locator('a[href="tel:110"]').first()).toBeVisible();
      }
      expect(seen.size).toBeGreaterThanOrEqual(60);
    });
  }
});
