import { groupIn, type Groups } from './groups.ts';
import type { TieNetwork } from './tie-network.ts';

export interface EiIndex {
  /** Ties within a group, and between groups. */
  readonly internal: number;
  readonly external: number;
  /** (E − I)/(E + I), −1 (all within) to 1 (all between); null where there is no tie. */
  readonly index: number | null;
}

/**
 * Whether ties stay within groups or reach out of them (Krackhardt & Stern 1988, Soc Psychol Q 51:123). Ties are
 * counted, not weighed.
 *
 * @throws RangeError for a node without a group
 */
export function eiIndex({ ties }: TieNetwork, groups: Groups): EiIndex {
  const internal = ties.filter(({ a, b }) => groupIn(groups, a) === groupIn(groups, b)).length;
  const external = ties.length - internal;
  return { internal, external, index: ties.length === 0 ? null : (external - internal) / ties.length };
}
