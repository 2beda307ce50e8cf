import { partsOfEarlier } from '../../domain/disclosure/earlier-prints.ts';
import type { CellId } from '../../domain/disclosure/table-system.ts';
import type { QuantityMemory } from './remember-quantity.ts';

/** A cell, and the release that hid it. */
export interface HiddenEarlier {
  readonly cell: CellId;
  readonly release: string;
}

/** What earlier releases and known cells did to the protection of one quantity. */
export interface EarlierSummary {
  /** Cells that are hidden for no other reason than that a release hid them. */
  readonly kept: number;
  /** Cells shown because others have printed them, though they would be hidden for their own sake. */
  readonly givenAway: number;
  /** What a release hid, which has not changed, and which the rules of now would print: a reason to refuse. */
  readonly reopened: readonly HiddenEarlier[];
  /** What is public already, without anything that is published now. */
  readonly lost: readonly CellId[];
}

/** Where there is no past. */
export const NO_EARLIER: EarlierSummary = { kept: 0, givenAway: 0, reopened: [], lost: [] };

/** @param printed cells that the frames have now, shown or hidden */
export function summariseMemory(
  memory: QuantityMemory,
  printed: readonly CellId[],
  others: number,
): EarlierSummary {
  const { keptHidden, givenAway, reopened, lost } = memory;
  return {
    kept: others,
    givenAway: printed.filter((cell) => givenAway.has(cell)).length,
    reopened: [...reopened]
      .filter(([cell]) => keptHidden.has(cell))
      .map(([cell, release]) => ({ cell, release })),
    lost: [...lost],
  };
}

/** The release that hid a cell; null where none did. */
export function hiddenIn({ keptHidden }: QuantityMemory, id: CellId): string | null {
  return partsOfEarlier(id).release ?? keptHidden.get(id) ?? null;
}
