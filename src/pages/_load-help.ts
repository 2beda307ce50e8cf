import { getCollection, getEntry } from 'astro:content';

import type { Locale } from '../i18n/locale.ts';
import { inOrder } from './_load-data.ts';

/** The help page in one language; of the numbers besides the one only those that are live here. */
export async function loadHelp(locale: Locale) {
  const [page, hotlines] = await Promise.all([getEntry('help', locale), getCollection('hotlines')]);
  if (page === undefined) throw new Error(`content/pages/help.${locale}.md is missing`);
  const live = new Set(
    inOrder(hotlines)
      .filter(({ verified }) => verified)
      .map(({ number }) => number),
  );
  const situations = page.data.situations.map((situation) => ({
    ...situation,
    steps: situation.steps.map((step) =>
      step.ask === undefined || live.has(step.ask.number) ? step : { ...step, ask: undefined },
    ),
  }));
  return { ...page.data, situations };
}
