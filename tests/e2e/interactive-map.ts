import { expect, type Locator, type Page } from '@playwright/test';

import type { Locale } from '../../src/i18n/locale.ts';
import { messages } from '../../src/i18n/messages.ts';
import { drawnMap, type Box } from './drawn-map.ts';

export function mapButton(page: Page, locale: Locale = 'zh-CN'): Locator {
  const { interactive, interactiveClose } = messages(locale).map;
  return page.getByRole('button', { name: new RegExp(`^(${interactive}|${interactiveClose})$`) });
}

/** Without a GPU the first picture takes seconds. */
export async function openInteractiveMap(page: Page, locale: Locale = 'zh-CN'): Promise<void> {
  await mapButton(page, locale).click();
  await expect(mapButton(page, locale)).toHaveText(messages(locale).map.interactiveClose, {
    timeout: 30_000,
  });
  await expect(drawnMap(page)).toBeHidden();
  await canvas(page).scrollIntoViewIfNeeded();
}

export function canvas(page: Page): Locator {
  return page.locator('.map-canvas canvas');
}

export interface LiveLabel {
  readonly code: string;
  readonly name: string;
  readonly value: string;
  readonly box: Box;
}

export function liveLabels(page: Page): Promise<readonly LiveLabel[]> {
  return page.locator('.map-canvas button[data-code]').evaluateAll((buttons) =>
    buttons.map((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      return {
        code: button.getAttribute('data-code') ?? '',
        name: button.firstChild?.textContent ?? '',
        value: button.querySelector('span')?.textContent ?? '',
        box: { left, right, top, bottom },
      };
    }),
  );
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Middle of the label of the nth district. */
export async function labelPoint(page: Page, index: number): Promise<Point> {
  const label = (await liveLabels(page))[index];
  if (label === undefined) throw new Error(`no label ${index}`);
  const { left, right, top, bottom } = label.box;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Distance between the first two labels: grows with the zoom. */
export async function labelDistance(page: Page): Promise<number> {
  const [a, b] = [await labelPoint(page, 0), await labelPoint(page, 1)];
  return Math.hypot(a.x - b.x, a.y - b.y);
}
