import type { NodeValues } from './node-centrality.ts';
import { neighboursIn, type TieNetwork } from './tie-network.ts';

export interface Clustering {
  /** Share of the pairs of a node’s neighbours that have a tie, 0–1; 0 with fewer than two neighbours. */
  readonly local: NodeValues;
  /** Mean of those (Watts & Strogatz 1998, Nature 393:440); null without nodes. */
  readonly average: number | null;
  /** 3 × triangles / pairs of neighbours (Luce & Perry 1949), 0–1; null where nobody has two neighbours. */
  readonly transitivity: number | null;
}

/** Whether those who act with the same agency act with each other. Ties are counted, not weighed. */
export function clustering(network: TieNetwork): Clustering {
  const neighbours = neighboursIn(network);
  const found = network.nodes.map((node) => {
    const near = [...(neighbours.get(node)?.keys() ?? [])];
    const closed = near
      .flatMap((one, place) => near.slice(place + 1).map((other) => neighbours.get(one)?.has(other) === true))
      .filter(Boolean).length;
    return { node, closed, pairs: (near.length * (near.length - 1)) / 2 };
  });
  const local = found.map(({ closed, pairs }) => (pairs === 0 ? 0 : closed / pairs));
  const pairs = found.reduce((sum, one) => sum + one.pairs, 0);
  const closed = found.reduce((sum, one) => sum + one.closed, 0);
  return {
    local: new Map(found.map(({ node }, place) => [node, local[place] ?? 0])),
    average: found.length === 0 ? null : local.reduce((sum, one) => sum + one, 0) / found.length,
    transitivity: pairs === 0 ? null : closed / pairs,
  };
}
