import { INDICATORS_OF, type InternalPage } from '../domain/indicator/internal-page.ts';
import { loadHandoffs } from './_load-data.ts';

/**
 * Pages of the internal edition that this site has; none in the public one.
 *
 * @param indicator only those that tell more of it
 */
export async function loadInternalPages(indicator?: string): Promise<readonly InternalPage[]> {
  const exists: Readonly<Record<InternalPage, boolean>> = {
    handoffs: (await loadHandoffs()) !== undefined,
  };
  const all: readonly InternalPage[] = ['handoffs'];
  return all.filter(
    (page) => exists[page] && (indicator === undefined || INDICATORS_OF[page].includes(indicator)),
  );
}
