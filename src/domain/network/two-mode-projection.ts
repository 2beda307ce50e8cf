import { pairKey, type Tie, type TieNetwork } from './tie-network.ts';

/** Who took part in one action; a name twice counts once. */
export type Participants = readonly string[];

/** How the weight of a tie arises. */
export type ProjectionWeight =
  /** Each action shares one unit of each participant among the others: Σ 1/(n − 1) (Newman 2001, Phys Rev E 64:016132). */
  | 'newman'
  /** The number of actions both took part in. */
  | 'count';

/**
 * From agencies and the actions they took part in to agencies and their ties. With Newman’s weights the strength of
 * an agency, the sum of its ties, is the number of its actions that had two participants or more.
 *
 * @param nodes in any order; the network keeps it
 * @param actions in any order: the ties stand in the order of the nodes
 * @throws RangeError for a participant that is no node
 */
export function twoModeProjection(
  nodes: readonly string[],
  actions: readonly Participants[],
  weight: ProjectionWeight = 'newman',
): TieNetwork {
  const places = new Map(nodes.map((node, place) => [node, place]));
  const ties = new Map<string, Tie>();
  // In a fixed order, or sums of fractions would depend on that of the rows.
  const bySize = actions.map((action) => placesOf(action, places)).sort((a, b) => a.length - b.length);
  for (const present of bySize) {
    const share = weight === 'newman' ? 1 / (present.length - 1) : 1;
    for (const [index, first] of present.entries())
      for (const second of present.slice(index + 1)) {
        const [a = '', b = ''] = [nodes[first], nodes[second]];
        const key = pairKey(a, b);
        ties.set(key, { a, b, weight: (ties.get(key)?.weight ?? 0) + share });
      }
  }
  const placeOf = (node: string): number => places.get(node) ?? 0;
  return {
    nodes,
    ties: [...ties.values()].sort((x, y) => placeOf(x.a) - placeOf(y.a) || placeOf(x.b) - placeOf(y.b)),
  };
}

function placesOf(participants: Participants, places: ReadonlyMap<string, number>): readonly number[] {
  return [...new Set(participants)]
    .map((name) => {
      const place = places.get(name);
      if (place === undefined) throw new RangeError(`took part and is no node: ${name}`);
      return place;
    })
    .sort((a, b) => a - b);
}
