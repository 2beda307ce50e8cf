import type { APIContext } from 'astro';

import type { PublishedFrame } from '../../domain/published-frame.ts';
import { frameFile } from '../../i18n/frame-file.ts';
import { frameText } from '../../i18n/frame-text.ts';
import { loadDistricts, loadFrames } from '../_load-data.ts';
import { loadSiteFacts } from '../_load-site.ts';

interface Props extends Record<string, unknown> {
  readonly frame: PublishedFrame;
}

export async function getStaticPaths() {
  const [site, frames] = await Promise.all([loadSiteFacts(), loadFrames()]);
  return frames.map((frame) => ({ params: { frame: frameFile(frame.id, site) }, props: { frame } }));
}

export async function GET({ props: { frame } }: APIContext<Props>): Promise<Response> {
  const [site, districts] = await Promise.all([loadSiteFacts(), loadDistricts()]);
  const areas = new Map([
    ...districts.map(({ code, name }) => [code, name] as const),
    [site.region.code, site.region.name] as const,
  ]);
  const csv = frameText(frame, { release: frameFile(site.version, site), areas });
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
