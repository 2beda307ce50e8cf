import { neighboursIn, type TieNetwork } from './tie-network.ts';

export interface NodeStrength {
  readonly node: string;
  /** Nodes it has a tie with. */
  readonly degree: number;
  /** Sum of the weights of its ties (weighted degree). */
  readonly strength: number;
}

/** One a node, in their order. */
export function nodeStrengths(network: TieNetwork): readonly NodeStrength[] {
  return [...neighboursIn(network)].map(([node, ties]) => ({
    node,
    degree: ties.size,
    strength: [...ties.values()].reduce((sum, weight) => sum + weight, 0),
  }));
}
