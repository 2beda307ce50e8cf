/** Two that act together, whichever is named first. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  /** How strongly, > 0. */
  readonly weight: number;
}

/** Those who could act together, and the ties between some of them: each pair at most once, nobody with itself. */
export interface TieNetwork {
  readonly nodes: readonly string[];
  readonly ties: readonly Tie[];
}

/** Neighbours of each node with the weight of the tie, in the order of the nodes. */
export type Neighbours = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * @throws RangeError for a node twice, a tie to a stranger or to oneself, a pair twice, a weight that is not above 0
 */
export function neighboursIn({ nodes, ties }: TieNetwork): Neighbours {
  const neighbours = new Map(nodes.map((node) => [node, new Map<string, number>()]));
  if (neighbours.size < nodes.length) throw new RangeError('a node twice');
  for (const { a, b, weight } of ties) {
    const [ofA, ofB] = [neighbours.get(a), neighbours.get(b)];
    if (ofA === undefined || ofB === undefined) throw new RangeError(`a tie to a stranger: ${a}, ${b}`);
    if (a === b || ofA.has(b)) throw new RangeError(`a tie to oneself, or twice: ${a}, ${b}`);
    if (!(weight > 0 && Number.isFinite(weight))) throw new RangeError(`not a weight above 0: ${weight}`);
    ofA.set(b, weight);
    ofB.set(a, weight);
  }
  return neighbours;
}

/** A pair by one name, whichever is named first. */
export function pairKey(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}
