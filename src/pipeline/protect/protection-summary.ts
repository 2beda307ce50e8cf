import type { CellId } from '../../domain/disclosure/table-system.ts';
import { hiddenIn, summariseMemory, type EarlierSummary } from './earlier-summary.ts';
import type { Level } from './incident-systems.ts';
import { type ProtectedIncidents, type ProtectedQuantity } from './protect-incidents.ts';
import { QUANTITIES, type QuantityId } from './publication-history.ts';

/** What the protection of one quantity did and cost. */
export interface QuantitySummary {
  readonly quantity: QuantityId;
  /** Cells that the frames have, shown or hidden. */
  readonly cells: number;
  /** Of these, hidden for their own sake. */
  readonly primary: number;
  /** Of these, hidden for the sake of others. */
  readonly complementary: number;
  /** Levels left out, each with the share of it that would have been hidden (0–1). */
  readonly leftOut: readonly { readonly level: Level; readonly hiddenShare: number }[];
  /** Cells that somebody infers too closely, once each, with all who do, and the release that hid them or null. */
  readonly breaches: readonly {
    readonly cell: CellId;
    readonly attackers: readonly string[];
    readonly hiddenIn: string | null;
  }[];
  readonly earlier: EarlierSummary;
}

/** Without any figure that is protected. */
export function summariseProtection(protection: ProtectedIncidents): readonly QuantitySummary[] {
  return QUANTITIES.map((quantity) => summarise(quantity, protection[quantity]));
}

function summarise(
  id: QuantityId,
  { quantity, hidden, complementary, sensitive, coarsened, breaches, memory }: ProtectedQuantity,
): QuantitySummary {
  const printed = [...quantity.system.cells.keys()].filter((cell) => !quantity.implied.has(cell));
  const others = new Set(complementary);
  const byCell = Map.groupBy(breaches, ({ cell }) => cell);
  const hiddenOnes = printed.filter((cell) => hidden.has(cell));
  const primary = hiddenOnes.filter((cell) => sensitive.has(cell)).length;
  const newly = hiddenOnes.filter((cell) => others.has(cell)).length;
  return {
    quantity: id,
    cells: printed.length,
    primary,
    complementary: newly,
    leftOut: [...coarsened].map(([level, hiddenShare]) => ({ level, hiddenShare })),
    breaches: [...byCell].map(([cell, found]) => ({
      cell,
      attackers: found.map(({ attacker }) => attacker),
      hiddenIn: hiddenIn(memory, cell),
    })),
    earlier: summariseMemory(memory, printed, hiddenOnes.length - primary - newly),
  };
}
