import { getCollection } from 'astro:content';

import { inOrder } from './_load-data.ts';

/** Telephone numbers that a voice has to read figure by figure. */
export async function loadSpokenNumbers(): Promise<readonly string[]> {
  const hotlines = inOrder(await getCollection('hotlines'));
  return hotlines.flatMap(({ number }) => (number === null ? [] : [number]));
}
