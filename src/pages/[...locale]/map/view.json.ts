import { compactFeed } from '../../../charts/view-feed.ts';
import { loadView } from '../../_load-view.ts';
import { sectionPaths } from '../../_load-site.ts';

export const getStaticPaths = () => sectionPaths('map');

/** What the explorer draws other views from: every published figure by district, and nothing else. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(compactFeed(await loadView())));
}
