import { INDICATORS_OF, type InternalPage } from '../domain/indicator/internal-page.ts';
import { loadHandoffs, loadLedger, loadNetwork } from './_load-data.ts';
import { loadScored } from './_load-score.ts';
import { loadSiteFacts } from './_load-site.ts';

/**
 * Pages of the internal edition that this site has; none in the public one.
 *
 * @param indicator only those that tell more of it
 */
export async function loadInternalPages(indicator?: string): Promise<readonly InternalPage[]> {
  const [{ edition }, handoffs, network, ledger, scored] = await Promise.all([
    loadSiteFacts(),
    loadHandoffs(),
    loadNetwork(),
    loadLedger(),
    loadScored(),
  ]);
  const exists: Readonly<Record<InternalPage, boolean>> = {
    handoffs: handoffs !== undefined,
    network: network !== undefined,
    ledger: ledger !== undefined,
    gaps: edition === 'internal' && scored !== undefined,
  };
  const all: readonly InternalPage[] = ['handoffs', 'network', 'ledger', 'gaps'];
  return all.filter(
    (page) => exists[page] && (indicator === undefined || INDICATORS_OF[page].includes(indicator)),
  );
}
