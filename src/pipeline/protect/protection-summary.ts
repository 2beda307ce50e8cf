import type { CellId } from '../../domain/disclosure/table-system.ts';
import type { Level } from './incident-systems.ts';
import { type ProtectedIncidents, type ProtectedQuantity } from './protect-incidents.ts';
import { QUANTITIES, type QuantityId } from './watch-quantities.ts';

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
  /** Cells that somebody infers too closely, once each, with all who do. */
  readonly breaches: readonly { readonly cell: CellId; readonly attackers: readonly string[] }[];
}

/** Without any figure that is protected. */
export function summariseProtection(protection: ProtectedIncidents): readonly QuantitySummary[] {
  return QUANTITIES.map((quantity) => summarise(quantity, protection[quantity]));
}

function summarise(
  id: QuantityId,
  { quantity, hidden, complementary, sensitive, coarsened, breaches }: ProtectedQuantity,
): QuantitySummary {
  const printed = [...quantity.system.cells.keys()].filter((cell) => !quantity.implied.has(cell));
  const others = new Set(complementary);
  const byCell = Map.groupBy(breaches, ({ cell }) => cell);
  return {
    quantity: id,
    cells: printed.length,
    primary: printed.filter((cell) => hidden.has(cell) && sensitive.has(cell)).length,
    complementary: printed.filter((cell) => others.has(cell)).length,
    leftOut: [...coarsened].map(([level, hiddenShare]) => ({ level, hiddenShare })),
    breaches: [...byCell].map(([cell, found]) => ({
      cell,
      attackers: found.map(({ attacker }) => attacker),
    })),
  };
}
