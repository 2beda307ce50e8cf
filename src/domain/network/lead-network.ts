import type { JointAction } from './joint-action.ts';

/** From a lead to a partner: in how many actions the one led and the other took part. */
export interface Lead {
  readonly from: string;
  readonly to: string;
  /** A whole number ≥ 1. */
  readonly actions: number;
}

/** Who leads whom. */
export interface LeadNetwork {
  readonly nodes: readonly string[];
  /** Each direction of a pair at most once, in the order of the nodes. */
  readonly leads: readonly Lead[];
}

/**
 * @throws RangeError for an agency that is no node, a lead among its own partners, a partner twice
 */
export function leadNetwork(nodes: readonly string[], actions: readonly JointAction[]): LeadNetwork {
  const places = new Map(nodes.map((node, place) => [node, place]));
  const counts = nodes.map(() => nodes.map(() => 0));
  for (const { id, lead, partners } of actions) {
    const row = counts[placeIn(places, lead)];
    if (partners.includes(lead) || new Set(partners).size < partners.length)
      throw new RangeError(`the lead among its partners, or a partner twice: ${id}`);
    for (const partner of partners) {
      const place = placeIn(places, partner);
      if (row !== undefined) row[place] = (row[place] ?? 0) + 1;
    }
  }
  const leads = nodes.flatMap((from, row) =>
    nodes.flatMap((to, column) => {
      const count = counts[row]?.[column] ?? 0;
      return count === 0 ? [] : [{ from, to, actions: count }];
    }),
  );
  return { nodes, leads };
}

function placeIn(places: ReadonlyMap<string, number>, agency: string): number {
  const place = places.get(agency);
  if (place === undefined) throw new RangeError(`takes part and is no node: ${agency}`);
  return place;
}
