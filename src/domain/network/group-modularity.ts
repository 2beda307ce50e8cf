import { graph } from 'graphology-metrics';

import { networkGraph } from './network-graph.ts';
import { groupIn, type Groups } from './groups.ts';
import type { TieNetwork } from './tie-network.ts';

/**
 * Modularity Q of a given division (Newman & Girvan 2004, Phys Rev E 69:026113): the share of ties within groups
 * less what chance would put there, −0.5 to 1. Null where there is no tie.
 *
 * @throws RangeError for a node without a group
 */
export function groupModularity(
  network: TieNetwork,
  groups: Groups,
  { weighted }: { readonly weighted: boolean },
): number | null {
  if (network.ties.length === 0) return null;
  return graph.modularity(networkGraph(network), {
    getNodeCommunity: (node) => groupIn(groups, node),
    getEdgeWeight: weighted ? 'tieWeight' : null,
  });
}
