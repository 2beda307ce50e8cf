import type { APIContext } from 'astro';

import { frameFile } from '../../../i18n/frame-file.ts';
import { loadPublicityTable } from '../../_load-publicity-table.ts';
import { loadPublicityPages, type PublicityPage } from '../../_load-publicity.ts';
import { loadSiteFacts } from '../../_load-site.ts';

interface Props extends Record<string, unknown> {
  readonly page: PublicityPage;
}

const FILES: Readonly<Record<PublicityPage, string>> = {
  gap: 'targeting-gap',
  outcomes: 'campaign-outcomes',
  surveys: 'knowledge-surveys',
};

export async function getStaticPaths() {
  const [site, pages] = await Promise.all([loadSiteFacts(), loadPublicityPages()]);
  return pages.map((page) => ({ params: { file: frameFile(FILES[page], site) }, props: { page } }));
}

export async function GET({ props: { page } }: APIContext<Props>): Promise<Response> {
  const csv = await loadPublicityTable(page);
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
