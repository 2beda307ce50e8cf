import { expect, test, type Page } from '@playwright/test';

import { checkWords } from '../../src/i18n/check-words.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { messages } from '../../src/i18n/messages.ts';
import { expectAccessible } from './expect-accessible.ts';
import { addressIn } from './page-kinds.ts';

/* A call comes in, or a message: what they say, one tap, and what to do. With and without JavaScript. */

const QUESTIONS = 'check/steps/';

function hearsAndStops(): void {
  for (const locale of LOCALES) {
    const text = checkWords(locale);
    test(`${locale}: the openings and the way to help are in the first screen, one tap to hang up`, async ({
      page,
    }) => {
      await page.goto(addressIn(locale, 'check/'));
      const openings = page.getByRole('navigation', { name: text.openings }).getByRole('link');
      for (const at of [0, 1, 2]) await expect(openings.nth(at)).toBeInViewport({ ratio: 1 });
      const paid = page.getByRole('main').getByRole('link', { name: text.paid }).first();
      await expect(paid).toBeInViewport({ ratio: 1 });
      await expect(paid).toHaveAttribute('href', new RegExp(`/${addressIn(locale, 'help/')}$`));
      const said = await openings.first().innerText();
      await openings.first().click();
      const opening = page.getByRole('region', { name: said.trim() });
      await expect(opening.getByText(text.stop.call, { exact: true })).toBeInViewport({ ratio: 1 });
      await expect(opening.getByRole('link', { name: text.type })).toBeVisible();
      await page.goBack();
      await expect(openings.first()).toBeVisible();
      await expect(opening).toBeHidden();
    });

    test(`${locale}: every opening opens, and only that one`, async ({ page }) => {
      await page.goto(addressIn(locale, 'check/'));
      const openings = page.getByRole('navigation', { name: text.openings }).getByRole('link');
      const targets = await openings.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(targets.length).toBeGreaterThan(14);
      for (const target of targets) {
        await page.goto(`${addressIn(locale, 'check/')}${target}`);
        await expect(page.locator('.check-screen:visible')).toHaveCount(1);
        await expect(page.locator(target)).toBeVisible();
        await expect(openings.first()).toBeHidden();
      }
    });

    test(`${locale}: the questions end in an action; the back button goes back one`, async ({ page }) => {
      await page.goto(addressIn(locale, QUESTIONS));
      const shown = page.locator('.check-screen:visible');
      const titles: string[] = [];
      while ((await shown.locator('.answers').count()) > 0) {
        await expect(shown).toHaveCount(1);
        titles.push(await shown.getByRole('heading', { level: 2 }).innerText());
        await answer(page, text.answers.no);
      }
      expect(titles.length).toBeGreaterThan(3);
      expect(titles.length).toBeLessThanOrEqual(7);
      await expect(shown).toHaveClass(/end-no-sign/);
      await expect(shown.getByRole('link', { name: text.toHelp })).toBeVisible();
      for (const title of titles.toReversed()) {
        await page.goBack();
        await expect(shown.getByRole('heading', { level: 2 })).toHaveText(title);
      }
      await answer(page, text.answers.yes);
      await expect(shown).toHaveClass(/end-stop-now/);
      await expect(shown.locator('a[href="tel:110"]')).toBeInViewport({ ratio: 1 });
    });
  }
}

test('a phone that others control is not told to call by itself: the button is for a borrowed one', async ({
  page,
}) => {
  for (const locale of LOCALES) {
    const { call, callBorrowed } = checkWords(locale);
    for (const [end, words] of [
      ['stop-phone', callBorrowed],
      ['stop-paid', call],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(`${addressIn(locale, QUESTIONS)}#end-${end}`);
      await expect(page.locator('.check-screen:visible a[href="tel:110"]')).toHaveText(words);
    }
    const { callNow, callBorrowed: borrowed } = messages(locale).help;
    await page.goto(addressIn(locale, 'help/'));
    for (const [id, words] of [
      ['screen', borrowed],
      ['paid', callNow],
    ] as const)
      await expect(page.locator(`.situation:has(#${id}) .call-now`)).toHaveText(words);
  }
});

async function answer(page: Page, words: string): Promise<void> {
  const link = page.locator('.check-screen:visible .answers').getByRole('link', { name: words, exact: true });
  const to = await link.getAttribute('href');
  await link.click();
  await expect(page.locator(to ?? '#')).toBeVisible();
}

test.describe('with JavaScript', () => {
  hearsAndStops();

  for (const [name, address] of [
    ['an opening', 'check/#gongjianfa'],
    ['an end to stop at', `${QUESTIONS}#end-stop-phone`],
    ['an end that saw no sign', `${QUESTIONS}#end-no-sign`],
    ['a question', `${QUESTIONS}#ask-who`],
  ] as const)
    test(`${name} can be used by all`, async ({ page }) => {
      await page.goto(address);
      await expectAccessible(page);
    });

  test('by keyboard: Enter on an opening, Tab goes on inside it', async ({ page }) => {
    await page.goto('check/');
    await page.locator('.heard-list a').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#gongjianfa')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.locator('#gongjianfa a').first()).toBeFocused();
  });

  test('everything to press is at least 48 px high, 60 in large type', async ({ page }) => {
    for (const [elder, least] of [
      ['', 48],
      ['?elder=1', 60],
    ] as const)
      for (const place of ['check/', 'check/#gongjianfa', QUESTIONS, `${QUESTIONS}#end-verify-claim`]) {
        const [path = '', fragment] = place.split('#');
        await page.goto('about:blank');
        await page.goto(`${path}${elder}${fragment === undefined ? '' : `#${fragment}`}`);
        const pressed = page.locator('main a:visible').and(page.locator(':not(.meta a)'));
        expect(await pressed.count()).toBeGreaterThan(2);
        const heights = await pressed.evaluateAll((all) =>
          all.map(
            (link) => [link.textContent.trim(), Math.round(link.getBoundingClientRect().height)] as const,
          ),
        );
        expect
          .soft(
            heights.filter(([, height]) => height < least),
            place + elder,
          )
          .toEqual([]);
      }
  });

  test('the openings print on one sheet', async ({ page }) => {
    await page.goto('check/');
    const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

test.describe('without JavaScript', { tag: '@nojs' }, () => {
  hearsAndStops();
});
