import { openSearch, type Search } from '../domain/search/open-search.ts';
import type { SearchEntry } from '../domain/search/search-entry.ts';
import { SEARCH_MANNERS } from '../i18n/search-manners.ts';

/** Fetches the entries of one language and makes them ready to be searched. */
export async function openEntries(address: string): Promise<Search> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return openSearch((await response.json()) as readonly SearchEntry[], SEARCH_MANNERS);
}
