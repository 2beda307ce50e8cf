import { getCollection } from 'astro:content';

import { viewFeed, type ViewFeed } from '../charts/view-feed.ts';
import { inOrder, loadDistricts, loadFrames, loadLeftOut } from './_load-data.ts';
import { loadSiteFacts } from './_load-site.ts';

/** Everything that the views of the map page are drawn from. */
export async function loadView(): Promise<ViewFeed> {
  const [site, districts, frames, leftOut, types] = await Promise.all([
    loadSiteFacts(),
    loadDistricts(),
    loadFrames(),
    loadLeftOut(),
    getCollection('fraudTypes', ({ data }) => data.entry.isIncident),
  ]);
  return viewFeed(site, districts, frames, [...new Set(inOrder(types).map(({ group }) => group))], leftOut);
}
