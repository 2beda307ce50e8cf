import { getEntry } from 'astro:content';

import type { SearchEntry } from '../domain/search/search-entry.ts';
import { existing, type Room } from '../domain/site-facts.ts';
import type { Locale } from '../i18n/locale.ts';
import { searchEntries } from '../i18n/search-entries.ts';
import { loadArticles, loadTypes } from './_load-content.ts';
import { loadDistricts } from './_load-data.ts';
import { loadGlossary } from './_load-glossary.ts';
import { loadPlaybook } from './_load-playbook.ts';
import { loadSiteFacts } from './_load-site.ts';

/** Pages that the index of the search names after everything else. */
const ROOMS: readonly Room[] = [
  'check',
  'types',
  'practise',
  'glossary',
  'village',
  'campaigns',
  'districts',
  'articles',
  'map',
  'collaboration',
  'data',
  'methodology',
  'about',
];

/** Everything that the search of one language finds. */
export async function loadSearchEntries(locale: Locale): Promise<readonly SearchEntry[]> {
  const { sections, region } = await loadSiteFacts();
  const help = await getEntry('help', locale);
  const types = await loadTypes(locale);
  return searchEntries(locale, {
    types: await Promise.all(
      types.map(async (type) => ({ type, play: await loadPlaybook(locale, type.id) })),
    ),
    help: help?.data ?? null,
    districts: await loadDistricts(),
    region: sections.includes('data') ? region : null,
    terms: await loadGlossary(locale),
    articles: await loadArticles(locale),
    rooms: existing(sections, ROOMS),
  });
}
