import { UndirectedGraph } from 'graphology';

import { neighboursIn, type TieNetwork } from './tie-network.ts';

/** What an edge carries. Named apart from `weight`: graphology takes an attribute of that name for a distance. */
export interface TieAttributes {
  readonly tieWeight: number;
  /** 1/weight: the stronger a tie, the nearer (Newman 2001). */
  readonly distance: number;
}

/**
 * The network as graphology knows it.
 *
 * @throws RangeError as `neighboursIn`
 */
export function networkGraph(
  network: TieNetwork,
): UndirectedGraph<Readonly<Record<string, never>>, TieAttributes> {
  neighboursIn(network);
  const graph = new UndirectedGraph<Readonly<Record<string, never>>, TieAttributes>();
  for (const node of network.nodes) graph.addNode(node);
  for (const { a, b, weight } of network.ties)
    graph.addEdge(a, b, { tieWeight: weight, distance: 1 / weight });
  return graph;
}
