import { expect, test, type Page } from '@playwright/test';

import { readAloudWords } from '../../src/i18n/read-aloud-words.ts';
import { expectAccessible } from './expect-accessible.ts';
import { watch } from './noise.ts';

/* A reader who would rather listen. The browser's voice is stood in for: it notes what it was asked to say. */

const ARTICLE = 'articles/96110-12381/';
const TYPE = 'types/impersonate-police-court/';
const words = readAloudWords('zh-CN');

interface Said {
  readonly text: string;
  readonly rate: number;
  readonly lang: string;
}

declare global {
  interface Window {
    said: Said[];
    /** Ends the utterance under way. */
    endUtterance: () => void;
    cancelled: number;
  }
}

interface Voice {
  readonly lang: string;
}

/** @param voices what the browser lists; null for one that cannot speak at all */
async function withVoices(
  page: Page,
  voices: readonly Voice[] | null,
  { starts = true, late = false } = {},
): Promise<void> {
  await page.addInitScript(
    ({ offered, doesStart, isLate }) => {
      if (offered === null) {
        // @ts-expect-error a browser without it
        delete Window.prototype.speechSynthesis;
        // @ts-expect-error neither here
        delete window.speechSynthesis;
        return;
      }
      window.said = [];
      window.cancelled = 0;
      let current: EventTarget | null = null;
      class Utterance extends EventTarget {
        readonly text: string;
        lang = '';
        rate = 1;
        voice: unknown = null;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => (isLate ? [] : offered.map((one) => ({ ...one, localService: true }))),
        speak: (utterance: Utterance) => {
          current = utterance;
          window.said.push({ text: utterance.text, rate: utterance.rate, lang: utterance.lang });
          if (doesStart) setTimeout(() => utterance.dispatchEvent(new Event('start')));
        },
        cancel: () => {
          window.cancelled += 1;
          const broken = current;
          current = null;
          // As browsers do: word of the end comes later.
          setTimeout(() => broken?.dispatchEvent(new Event('error')));
        },
      });
      window.endUtterance = () => {
        const ended = current;
        current = null;
        ended?.dispatchEvent(new Event('end'));
      };
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
    },
    { offered: voices, doesStart: starts, isLate: late },
  );
}

const CHINESE = [{ lang: 'en-US' }, { lang: 'zh-CN' }];

function buttons(page: Page) {
  const bar = page.getByRole('group', { name: words.region });
  return {
    bar,
    start: bar.getByRole('button', { name: words.start, exact: true }),
    pause: bar.getByRole('button', { name: words.pause }),
    resume: bar.getByRole('button', { name: words.resume }),
    stop: bar.getByRole('button', { name: words.stop, exact: true }),
    slow: bar.getByRole('button', { name: words.slow }),
  };
}

const said = (page: Page): Promise<readonly Said[]> => page.evaluate(() => window.said);
const heard = async (page: Page): Promise<readonly string[]> => (await said(page)).map(({ text }) => text);

/** Lets the voice end until nothing more is said. */
async function listenToTheEnd(page: Page): Promise<readonly string[]> {
  const { start, pause } = buttons(page);
  await expect(pause).toBeVisible();
  for (let times = 0; times < 400 && !(await start.isVisible()); times += 1)
    await page.evaluate(async () => {
      window.endUtterance();
      await new Promise((done) => setTimeout(done));
    });
  await expect(start).toBeVisible();
  return heard(page);
}

test('the whole article in the order of the page, in short pieces, numbers figure by figure', async ({
  page,
}) => {
  const noise = watch(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await withVoices(page, CHINESE);
  await page.goto(ARTICLE);
  expect(asked.filter((url) => /\.js($|\?)/.test(url))).toEqual([]);
  const { start, pause } = buttons(page);
  await start.click();
  await expect(pause).toBeVisible();
  expect(asked.filter((url) => /\.js($|\?)/.test(url))).toHaveLength(1);
  const all = await listenToTheEnd(page);
  expect(all.every((text) => [...text].length <= 40)).toBe(true);
  const whole = all.join('');
  // The title, the summary, headings and lists, in this order.
  const expected = await page
    .locator('article h1, article .lead, article h2, article li, article .prose > p')
    .evaluateAll((blocks) =>
      blocks.filter((block) => block.closest('.footnotes') === null).map((block) => block.textContent.trim()),
    );
  expect(expected.length).toBeGreaterThan(20);
  let at = 0;
  for (const text of expected) {
    const opening = text
      .replaceAll('96110', '九六幺幺零')
      .replaceAll('12381', '幺二三八幺')
      .replaceAll('110', '幺幺零')
      .slice(0, 12);
    const found = whole.indexOf(opening, at);
    expect(found, opening).toBeGreaterThanOrEqual(at);
    at = found + 1;
  }
  expect(whole).not.toMatch(/110|12381/);
  expect((await said(page)).every(({ lang, rate }) => lang === 'zh-CN' && rate === 1)).toBe(true);
  await expect(page.locator('[data-reading]')).toHaveCount(0);
  expect(noise.errors).toEqual([]);
});

test('what is read is marked and in sight; pause, go on from there, slower, stop', async ({ page }) => {
  await withVoices(page, CHINESE);
  await page.goto(ARTICLE);
  const { start, pause, resume, stop, slow } = buttons(page);
  await start.click();
  await expect(page.locator('h1[data-reading]')).toHaveCount(1);
  for (let times = 0; times < 30; times += 1)
    await page.evaluate(async () => {
      window.endUtterance();
      await new Promise((done) => setTimeout(done));
    });
  await expect(page.locator('[data-reading]')).toHaveCount(1);
  await expect(page.locator('[data-reading]')).toBeInViewport();
  await expect(pause).toBeInViewport();
  await pause.click();
  const before = await heard(page);
  await expect(resume).toBeVisible();
  await page.waitForTimeout(100);
  expect(await heard(page)).toEqual(before);
  await resume.click();
  await expect(pause).toBeVisible();
  expect((await heard(page)).slice(before.length)).toEqual([before.at(-1)]);
  await expect(slow).toHaveAttribute('aria-pressed', 'false');
  await slow.click();
  await expect(slow).toHaveAttribute('aria-pressed', 'true');
  const slower = (await said(page)).at(-1);
  expect(slower?.text).toBe(before.at(-1));
  expect(slower?.rate).toBeLessThan(1);
  await stop.click();
  await expect(start).toBeFocused();
  await expect(stop).toBeHidden();
  await expect(page.locator('[data-reading]')).toHaveCount(0);
  await start.press('Enter');
  await expect(pause).toBeVisible();
  expect((await heard(page)).at(-1)).toBe(before[0]);
  await page.keyboard.press('Escape');
  await expect(start).toBeVisible();
});

test('a reader who leaves hears no more of it', async ({ page }) => {
  await withVoices(page, CHINESE);
  await page.goto(ARTICLE);
  await buttons(page).start.click();
  await expect(buttons(page).pause).toBeVisible();
  const cancelled = await page.evaluate(() => {
    const before = window.cancelled;
    dispatchEvent(new PageTransitionEvent('pagehide'));
    return window.cancelled - before;
  });
  expect(cancelled).toBe(1);
  await expect(buttons(page).start).toBeVisible();
});

test('the script of a type, and nothing of its figures', async ({ page }) => {
  await withVoices(page, CHINESE);
  await page.goto(TYPE);
  await buttons(page).start.click();
  const whole = (await listenToTheEnd(page)).join('');
  const stop = await page.locator('.stop-line').first().textContent();
  expect(whole).toContain((stop ?? '').slice(0, 10));
  expect(whole).not.toContain('万元');
});

test('in large type its buttons are as large as the others, and a program finds nothing wrong', async ({
  page,
}) => {
  await withVoices(page, CHINESE);
  await page.goto(`${ARTICLE}?elder=1`);
  const { start, pause, stop, slow } = buttons(page);
  await start.click();
  for (const button of [pause, stop, slow]) {
    const box = await button.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(60);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  }
  await expectAccessible(page);
});

test.describe('no button', () => {
  test('where the browser cannot speak', async ({ page }) => {
    const noise = watch(page);
    await withVoices(page, null);
    await page.goto(ARTICLE);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(buttons(page).bar).toBeHidden();
    expect(noise.errors).toEqual([]);
  });

  test('where it speaks no Chinese', async ({ page }) => {
    await withVoices(page, [{ lang: 'en-US' }, { lang: 'fr-FR' }]);
    await page.goto(ARTICLE);
    await expect(page.locator('html')).toHaveAttribute('data-js', 'false');
    await expect(buttons(page).bar).toBeHidden();
  });

  test('without JavaScript @nojs', async ({ page }) => {
    await page.goto(ARTICLE);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.aloud')).toBeHidden();
  });
});

test('a browser that lists its voices late may have one, and is tried', async ({ page }) => {
  await withVoices(page, [], { late: true });
  await page.goto(ARTICLE);
  const { start, pause } = buttons(page);
  await start.click();
  await expect(pause).toBeVisible();
  expect((await said(page))[0]?.lang).toBe('zh-CN');
});

test('a voice that stays silent is told, and asked again at the next press', async ({ page }) => {
  await withVoices(page, CHINESE, { starts: false });
  await page.goto(ARTICLE);
  const { start, bar } = buttons(page);
  await start.click();
  await expect(bar.getByRole('status')).toHaveText(words.silent);
  await expect(start).toBeVisible();
  await start.click();
  expect(await heard(page)).toHaveLength(2);
});
