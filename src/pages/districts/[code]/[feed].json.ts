import type { APIContext } from 'astro';

import { areaFeedPaths } from '../../_area-feed-paths.ts';
import { areaFeed } from '../../_load-area-feed.ts';

export async function getStaticPaths() {
  const paths = await areaFeedPaths();
  return paths.map(({ params, props }) => ({ params: { ...params, feed: 'feed' }, props }));
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export async function GET({ props: { code, name }, site }: APIContext<Props>): Promise<Response> {
  const feed = await areaFeed(code, name, site);
  return new Response(feed.json1(), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
}
