import { z } from 'zod';

import { clustering } from '../../src/domain/network/clustering.ts';
import { eiIndex } from '../../src/domain/network/ei-index.ts';
import { groupModularity } from '../../src/domain/network/group-modularity.ts';
import { initiatives, leadCentralisation, leadDensity } from '../../src/domain/network/initiative.ts';
import { leadNetwork } from '../../src/domain/network/lead-network.ts';
import { networkDensity } from '../../src/domain/network/network-density.ts';
import { nodeBetweenness, nodeCloseness } from '../../src/domain/network/node-centrality.ts';
import { nodeStrengths } from '../../src/domain/network/node-strength.ts';
import { reciprocity } from '../../src/domain/network/reciprocity.ts';
import { pairKey, type TieNetwork } from '../../src/domain/network/tie-network.ts';
import { twoModeProjection } from '../../src/domain/network/two-mode-projection.ts';
import { weightedCloseness } from '../../src/domain/network/weighted-closeness.ts';
import type { Adapters, Judges } from './adapter.ts';
import { differences } from './differences.ts';

/** Who acts with whom, and who leads. */
export const NETWORK_ADAPTERS: Adapters = {
  networkMetrics: (input) => {
    const { nodes, edges, groups } = z
      .object({
        nodes: z.array(z.number()),
        edges: z.array(z.tuple([z.number(), z.number(), z.number()])),
        groups: z.record(z.string(), z.string()),
        directed: z.literal(false),
      })
      .parse(input);
    const network: TieNetwork = {
      nodes: nodes.map(String),
      ties: edges.map(([a, b, weight]) => ({ a: String(a), b: String(b), weight })),
    };
    const groupOf = new Map(Object.entries(groups));
    const strengths = nodeStrengths(network);
    const { local, average, transitivity } = clustering(network);
    const { internal, external, index } = eiIndex(network, groupOf);
    return {
      nodes: nodes.length,
      edges: edges.length,
      density: networkDensity(network),
      degree: Object.fromEntries(strengths.map(({ node, degree }) => [node, degree])),
      weighted_degree: Object.fromEntries(strengths.map(({ node, strength }) => [node, strength])),
      betweenness_raw: Object.fromEntries(nodeBetweenness(network, { normalized: false })),
      betweenness_normalised: Object.fromEntries(nodeBetweenness(network, { normalized: true })),
      betweenness_weighted_dist_inverse_raw: Object.fromEntries(
        nodeBetweenness(network, { normalized: false, distance: 'inverse-weight' }),
      ),
      betweenness_weighted_note: 'networkx/igraph differ by 1 (ties in floating-point path lengths)',
      closeness_weighted_dist_inverse: Object.fromEntries(weightedCloseness(network)),
      closeness_wasserman_faust: Object.fromEntries(nodeCloseness(network)),
      clustering_local: Object.fromEntries(local),
      clustering_average: average,
      transitivity,
      internal_ties: internal,
      external_ties: external,
      EI_index: index,
      modularity_of_groups_unweighted: groupModularity(network, groupOf, { weighted: false }),
      modularity_of_groups_weighted: groupModularity(network, groupOf, { weighted: true }),
    };
  },

  initiativeMetrics: (input) => {
    const { actions } = z
      .object({
        actions: z.array(z.object({ id: z.string(), lead: z.string(), participants: z.array(z.string()) })),
      })
      .parse(input);
    const nodes = [...new Set(actions.flatMap(({ lead, participants }) => [lead, ...participants]))];
    const network = leadNetwork(
      nodes,
      actions.map(({ id, lead, participants }) => ({ id, lead, partners: participants })),
    );
    const found = initiatives(network);
    const returned = reciprocity(network);
    return {
      out_strength: Object.fromEntries(found.map(({ node, out }) => [node, out])),
      in_strength: Object.fromEntries(found.map((one) => [one.node, one.in])),
      reciprocity_unweighted: returned?.unweighted,
      reciprocity_weighted_squartini: returned?.weighted,
      initiative_share: Object.fromEntries(found.map(({ node, share }) => [node, share])),
      density_directed: leadDensity(network),
      freeman_outdegree_centralisation: leadCentralisation(network),
    };
  },
};

const pairs = z.array(z.tuple([z.string(), z.string(), z.number()]));

/** The pairs of a projection may stand in any order, and either of a pair first. */
export const NETWORK_JUDGES: Judges = {
  twoModeProjection: (input, expected, tolerance) => {
    const { actors, events, memberships } = z
      .object({
        actors: z.array(z.string()),
        events: z.array(z.string()),
        memberships: z.array(z.tuple([z.string(), z.string()])),
      })
      .parse(input);
    const actions = events.map((event) =>
      memberships.filter(([, attended]) => attended === event).map(([actor]) => actor),
    );
    const counts = twoModeProjection(actors, actions, 'count');
    const newman = twoModeProjection(actors, actions, 'newman');
    const theirs = z.looseObject({ counts_projection: pairs, newman_projection: pairs }).parse(expected);
    const attended = (name: string): number => memberships.filter((pair) => pair.includes(name)).length;
    return differences(
      {
        counts_projection: byPair(counts.ties.map(({ a, b, weight }) => [a, b, weight])),
        newman_projection: byPair(newman.ties.map(({ a, b, weight }) => [a, b, weight])),
        newman_strength: Object.fromEntries(
          nodeStrengths(newman).map(({ node, strength }) => [node, strength]),
        ),
        counts_density: networkDensity(counts),
        // Facts of the input, before any projection.
        bipartite_density: memberships.length / (actors.length * events.length),
        bipartite_degree_centrality: Object.fromEntries([
          ...actors.map((actor) => [actor, attended(actor) / events.length] as const),
          ...events.map((event) => [event, attended(event) / actors.length] as const),
        ]),
      },
      {
        ...theirs,
        counts_projection: byPair(theirs.counts_projection),
        newman_projection: byPair(theirs.newman_projection),
      },
      tolerance,
    );
  },
};

function byPair(
  found: readonly (readonly [a: string, b: string, weight: number])[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(found.map(([a, b, weight]) => [pairKey(a, b), weight]));
}
