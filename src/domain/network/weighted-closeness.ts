import type { NodeValues } from './node-centrality.ts';
import { neighboursIn, type Neighbours, type TieNetwork } from './tie-network.ts';

/**
 * Closeness over distances of 1/weight (Newman 2001), with the correction of Wasserman & Faust 1994 for networks
 * in several pieces. Per unit of distance: not bounded by 1. 0 for a node without ties.
 */
export function weightedCloseness(network: TieNetwork): NodeValues {
  const neighbours = neighboursIn(network);
  const others = network.nodes.length - 1;
  return new Map(
    network.nodes.map((node) => {
      const distances = distancesFrom(node, neighbours);
      const reached = distances.size - 1;
      const total = [...distances.values()].reduce((sum, distance) => sum + distance, 0);
      return [node, reached === 0 ? 0 : (reached / others) * (reached / total)];
    }),
  );
}

/** Shortest distances to all that can be reached, itself included (Dijkstra 1959). */
function distancesFrom(start: string, neighbours: Neighbours): ReadonlyMap<string, number> {
  const tentative = new Map([[start, 0]]);
  const settled = new Map<string, number>();
  for (;;) {
    const [nearest] = [...tentative].sort(([, one], [, other]) => one - other);
    if (nearest === undefined) return settled;
    const [node, distance] = nearest;
    tentative.delete(node);
    settled.set(node, distance);
    for (const [next, weight] of neighbours.get(node) ?? []) {
      const through = distance + 1 / weight;
      if (!settled.has(next) && through < (tentative.get(next) ?? Infinity)) tentative.set(next, through);
    }
  }
}
