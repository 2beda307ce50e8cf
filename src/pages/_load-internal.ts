import { INDICATORS_OF, type InternalPage } from '../domain/indicator/internal-page.ts';
import { loadCollaboration, loadHandoffs, loadLedger, loadNetwork } from './_load-data.ts';
import { loadSiteFacts } from './_load-site.ts';

/**
 * Pages of the internal edition that this site has; none in the public one.
 *
 * @param indicator only those that tell more of it
 */
export async function loadInternalPages(indicator?: string): Promise<readonly InternalPage[]> {
  const [{ edition }, handoffs, network, ledger, collaboration] = await Promise.all([
    loadSiteFacts(),
    loadHandoffs(),
    loadNetwork(),
    loadLedger(),
    loadCollaboration(),
  ]);
  const score = collaboration?.score ?? null;
  const exists: Readonly<Record<InternalPage, boolean>> = {
    handoffs: handoffs !== undefined,
    network: network !== undefined,
    ledger: ledger !== undefined,
    gaps: edition === 'internal' && score !== null,
  };
  const all: readonly InternalPage[] = ['handoffs', 'network', 'ledger', 'gaps'];
  return all.filter(
    (page) => exists[page] && (indicator === undefined || INDICATORS_OF[page].includes(indicator)),
  );
}
