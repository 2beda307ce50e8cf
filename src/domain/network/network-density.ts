import { graph } from 'graphology-metrics';

import { networkGraph } from './network-graph.ts';
import type { TieNetwork } from './tie-network.ts';

/** Share of all pairs that have a tie, 0–1. Null with fewer than two nodes: there is no pair. */
export function networkDensity(network: TieNetwork): number | null {
  return network.nodes.length < 2 ? null : graph.density(networkGraph(network));
}
