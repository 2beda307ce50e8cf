import type { APIContext } from 'astro';

import { UNASSIGNED } from '../../domain/area-code.ts';
import { frameCsv } from '../../domain/frame-csv.ts';
import { messages } from '../../i18n/messages.ts';
import { loadDistricts, loadFrame, loadFrames } from '../_load-data.ts';
import { loadSiteFacts } from '../_load-site.ts';

export async function getStaticPaths() {
  const frames = await loadFrames();
  return frames.map(({ id }) => ({ params: { frame: id } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const [site, frame, districts] = await Promise.all([
    loadSiteFacts(),
    loadFrame(params['frame'] ?? ''),
    loadDistricts(),
  ]);
  if (frame === undefined) return new Response(null, { status: 404 });
  const names = new Map([
    ...districts.map(({ code, name }) => [code, name] as const),
    [UNASSIGNED, { zh: messages('zh-CN').areas.unassigned, en: messages('en').areas.unassigned }] as const,
    [site.region.code, site.region.name] as const,
  ]);
  const mark = frame.provenance === 'synthetic' ? ` ${messages('zh-CN').synthetic.mark}` : '';
  const provenance = `${frame.provenance}${mark}`;
  const csv = frameCsv(
    frame,
    { release: site.version, provenance },
    (area) => names.get(area) ?? { zh: area, en: area },
  );
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
