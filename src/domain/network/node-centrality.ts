import { centrality } from 'graphology-metrics';

import { networkGraph } from './network-graph.ts';
import type { TieNetwork } from './tie-network.ts';

/** By node. */
export type NodeValues = ReadonlyMap<string, number>;

/** How far apart two neighbours are: one step, or 1/weight. */
export type Distance = 'steps' | 'inverse-weight';

/**
 * Betweenness (Freeman 1977, Sociometry 40:35): the number of pairs of others whose shortest way leads through a
 * node, shared where there are several. Normalised, the share of all pairs of others, 0–1.
 */
export function nodeBetweenness(
  network: TieNetwork,
  { normalized, distance = 'steps' }: { readonly normalized: boolean; readonly distance?: Distance },
): NodeValues {
  return asMap(
    centrality.betweenness(networkGraph(network), {
      normalized,
      // Never its default: that is the attribute `weight`, as a distance.
      getEdgeWeight: distance === 'steps' ? null : 'distance',
    }),
  );
}

/**
 * Closeness in steps (Freeman 1979), as Wasserman & Faust 1994 have it for networks in several pieces: the share of
 * the others that can be reached, over their mean distance. 0 for a node without ties.
 */
export function nodeCloseness(network: TieNetwork): NodeValues {
  return asMap(centrality.closeness(networkGraph(network), { wassermanFaust: true }));
}

function asMap(values: Readonly<Record<string, number>>): NodeValues {
  return new Map(Object.entries(values));
}
