import type { APIContext } from 'astro';

import type { Locale } from '../../../i18n/locale.ts';
import { localePaths } from '../../../i18n/locale.ts';
import { loadSearchEntries } from '../../_load-search.ts';

export const getStaticPaths = localePaths;

/** What the search goes through, fetched when somebody begins to search. */
export async function GET({ props }: APIContext<{ locale: Locale }>): Promise<Response> {
  return new Response(JSON.stringify(await loadSearchEntries(props.locale)), {
    headers: { 'content-type': 'application/json' },
  });
}
