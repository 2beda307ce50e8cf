import type { APIContext } from 'astro';

import { UNASSIGNED } from '../../domain/area-code.ts';
import { frameCsv } from '../../domain/frame-csv.ts';
import type { PublishedFrame } from '../../domain/published-frame.ts';
import { frameFile } from '../../i18n/frame-file.ts';
import { messages } from '../../i18n/messages.ts';
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
  const names = new Map([
    ...districts.map(({ code, name }) => [code, name] as const),
    [UNASSIGNED, { zh: messages('zh-CN').areas.unassigned, en: messages('en').areas.unassigned }] as const,
    [site.region.code, site.region.name] as const,
  ]);
  const mark = frame.provenance === 'synthetic' ? ` ${messages('zh-CN').synthetic.mark}` : '';
  const provenance = `${frame.provenance}${mark}`;
  const release = frameFile(site.version, site);
  const csv = frameCsv(frame, { release, provenance }, (area) => names.get(area) ?? { zh: area, en: area });
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
