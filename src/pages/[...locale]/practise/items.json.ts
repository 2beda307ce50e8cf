import type { APIContext } from 'astro';

import { localeOfSegment } from '../../../i18n/locale.ts';
import { loadPracticeFeed, practicePaths } from '../../_load-practice.ts';

export const getStaticPaths = practicePaths;

/** What a round is drawn from. */
export async function GET({ params }: APIContext): Promise<Response> {
  return new Response(JSON.stringify(await loadPracticeFeed(localeOfSegment(params['locale']))));
}
