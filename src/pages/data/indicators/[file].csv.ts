import type { APIContext } from 'astro';

import { indicatorCsv } from '../../../domain/indicator/indicator-csv.ts';
import type { Indicator } from '../../../domain/indicator/indicator.ts';
import { frameFile } from '../../../i18n/frame-file.ts';
import { messages } from '../../../i18n/messages.ts';
import { loadCollaboration, loadDistricts } from '../../_load-data.ts';
import { loadSiteFacts } from '../../_load-site.ts';

interface Props extends Record<string, unknown> {
  readonly indicator: Indicator;
}

export async function getStaticPaths() {
  const [site, collaboration] = await Promise.all([loadSiteFacts(), loadCollaboration()]);
  const told = new Set(collaboration?.cells.map((cell) => cell.indicator));
  return (collaboration?.indicators ?? [])
    .filter(({ id }) => told.has(id))
    .map((indicator) => ({ params: { file: frameFile(indicator.id, site) }, props: { indicator } }));
}

export async function GET({ props: { indicator } }: APIContext<Props>): Promise<Response> {
  const [site, districts, collaboration] = await Promise.all([
    loadSiteFacts(),
    loadDistricts(),
    loadCollaboration(),
  ]);
  const names = new Map([
    ...districts.map(({ code, name }) => [code, name] as const),
    [site.region.code, site.region.name] as const,
  ]);
  const provenance = collaboration?.provenance ?? 'synthetic';
  const mark = provenance === 'synthetic' ? ` ${messages('zh-CN').synthetic.mark}` : '';
  const csv = indicatorCsv(
    (collaboration?.cells ?? []).filter((cell) => cell.indicator === indicator.id),
    { release: frameFile(site.version, site), provenance: `${provenance}${mark}` },
    (area) => names.get(area) ?? { zh: area, en: area },
  );
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
