import type { APIContext } from 'astro';

import type { PastReleaseNote } from '../../../../domain/past-release.ts';
import { loadReleases } from '../../../_load-data.ts';
import { loadSiteFacts } from '../../../_load-site.ts';

interface Props extends Record<string, unknown> {
  readonly release: PastReleaseNote;
}

/** Releases are public ones: the internal edition has none of its own. */
export async function getStaticPaths() {
  const [site, releases] = await Promise.all([loadSiteFacts(), loadReleases()]);
  if (site.edition === 'internal') return [];
  return releases.map((release) => ({ params: { version: release.version }, props: { release } }));
}

export function GET({ props: { release } }: APIContext<Props>): Response {
  return new Response(release.manifest, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
