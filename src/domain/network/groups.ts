/** The group of each node, for example a sector. */
export type Groups = ReadonlyMap<string, string>;

/** @throws RangeError for a node without a group */
export function groupIn(groups: Groups, node: string): string {
  const group = groups.get(node);
  if (group === undefined) throw new RangeError(`in no group: ${node}`);
  return group;
}
