import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const CRITERIA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What may differ in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, ask: (axe: AxeBuilder) => AxeBuilder): Promise<readonly string[]> {
  // No page has frames: the mode that runs in one page is the faster.
  const { violations: found } = await ask(new AxeBuilder({ page }).setLegacyMode()).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Neither in the light nor in the dark does the program find anything. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await violations(page, (axe) => axe.withTags(CRITERIA))).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violations(page, (axe) => axe.withRules(COLOUR_RULES)), 'dark').toEqual([]);
}
