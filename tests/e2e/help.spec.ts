import { expect, test, type Page } from '@playwright/test';

import { LOCALES } from '../../src/i18n/locale.ts';
import { messages } from '../../src/i18n/messages.ts';
import { addressIn } from './page-kinds.ts';

/* It has happened: the page that a frightened person reads, and the sheet that hangs beside the telephone. */

/** In CSS pixels: 12 points. */
const SMALLEST_ON_PAPER = 16;

async function lastLineOnScreen(page: Page): Promise<void> {
  const choices = page.getByRole('navigation', { name: messages('zh-CN').help.jump }).getByRole('link');
  await expect(choices.last()).toBeInViewport({ ratio: 1 });
}

for (const locale of LOCALES) {
  const text = messages(locale).help;

  test(`${locale}: what comes first stands before the call, and evidence after it`, async ({ page }) => {
    await page.goto(addressIn(locale, 'help/'));
    const steps = async (id: string): Promise<readonly string[]> =>
      page.locator(`section[aria-labelledby="${id}"] .step-do`).allTextContents();
    const order = (all: readonly string[], first: RegExp, then: RegExp): void => {
      const [a, b] = [first, then].map((words) => all.findIndex((step) => words.test(step)));
      expect(a).toBeGreaterThanOrEqual(0);
      expect(b).toBeGreaterThan(a ?? Infinity);
    };
    const keep = /保存|都留着|记下|save|Keep|write down/;
    order(await steps('screen'), /断网|Cut the network/, /110/);
    for (const id of ['paid', 'code', 'cash']) order(await steps(id), /110/, keep);
    expect((await steps('on-the-line'))[0]).toMatch(/挂断|Hang up/);
    // The advice line is not known to be live here.
    await expect(page.getByText('96110')).toHaveCount(0);
  });

  test(`${locale}: every step of the law names its article; paying for recovery is warned of in a box`, async ({
    page,
  }) => {
    await page.goto(addressIn(locale, 'help/'));
    const laws = await page.locator('.timeline .law').allTextContents();
    expect(laws.length).toBeGreaterThanOrEqual(5);
    expect(laws.filter((law) => !/第.+条|arts?\. \d+/.test(law))).toEqual([]);
    await expect(page.locator('.recovery')).toContainText(/第二次诈骗|second fraud/);
  });

  test(`${locale}: past its date the page says so itself, before it not`, async ({ page }) => {
    const due = page.locator('[data-review-by]');
    await page.clock.setFixedTime(new Date('2027-05-22T15:59:00Z'));
    await page.goto(addressIn(locale, 'help/'));
    await expect(due).toBeHidden();
    await page.clock.setFixedTime(new Date('2027-05-22T16:01:00Z'));
    await page.goto(addressIn(locale, 'help/'));
    await expect(due).toBeVisible();
    await expect(due).toContainText('2027');
  });

  test(`${locale}: one sheet of A4, nothing smaller than 12 points`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'paper is the same');
    await page.goto(addressIn(locale, 'help/#screen'));
    await page.emulateMedia({ media: 'print' });
    const sizes = await page.locator('body *').evaluateAll((elements) =>
      elements
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''),
        )
        .filter((element) => element.checkVisibility() && element.closest('.skip, script') === null)
        .map((element) => ({
          text: element.textContent.trim().slice(0, 20),
          size: Number.parseFloat(getComputedStyle(element).fontSize),
        })),
    );
    expect(sizes.length).toBeGreaterThan(40);
    expect(sizes.filter(({ size }) => size < SMALLEST_ON_PAPER)).toEqual([]);
    for (const id of ['paid', 'code', 'screen', 'cash', 'on-the-line'])
      await expect(page.locator(`#${id}`)).toBeVisible();
    await expect(page.getByText(text.toFill[0] ?? '')).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  });

  test(`${locale}: the button prints`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = 'yes';
      };
    });
    await page.goto(addressIn(locale, 'help/'));
    await page.getByRole('button', { name: text.print }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  });
}

test('five choices in the first screen of a phone', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a phone');
  await page.goto('help/');
  await lastLineOnScreen(page);
});

test('without JavaScript there is no button that does nothing', { tag: '@nojs' }, async ({ page }) => {
  await page.goto('help/');
  await lastLineOnScreen(page);
  await expect(page.getByRole('heading', { name: messages('zh-CN').help.card })).toBeVisible();
  await expect(page.locator('[data-print]')).toBeHidden();
  await expect(page.locator('[data-review-by]')).toBeHidden();
});
