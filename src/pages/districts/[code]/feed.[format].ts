import type { APIContext } from 'astro';

import { areaFeedPaths } from '../../_area-feed-paths.ts';
import { areaFeed } from '../../_load-area-feed.ts';

const TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;
const FORMATS = ['xml', 'json'] as const;

export async function getStaticPaths() {
  const paths = await areaFeedPaths();
  return FORMATS.flatMap((format) =>
    paths.map(({ params, props }) => ({ params: { ...params, format }, props: { ...props, format } })),
  );
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** Atom and JSON Feed of the same entries. */
export async function GET({ props: { code, name, format }, site }: APIContext<Props>): Promise<Response> {
  const feed = await areaFeed(code, name, site);
  const text = format === 'xml' ? feed.atom1() : feed.json1();
  return new Response(text, { headers: { 'Content-Type': `${TYPES[format]}; charset=utf-8` } });
}
