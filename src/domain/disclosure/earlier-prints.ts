import type { Range } from './linear-program.ts';
import type { CellId } from './table-system.ts';

/** What an earlier release said of one quantity: its readers keep it for ever. */
export interface EarlierPrints {
  /** Version of the release, e.g. `2026.2`. */
  readonly release: string;
  /** What each printed figure allows; of a figure printed as it is, both ends are the same. */
  readonly printed: ReadonlyMap<CellId, Range>;
  readonly hidden: ReadonlySet<CellId>;
  /** What the atoms of today may have been then; null, or no guess at all, for what they are today. */
  readonly guess?: readonly (number | null)[];
}

/** Name of a cell as it was at an earlier release; the area still stands first. */
export function earlierCell(cell: CellId, release: string): CellId {
  return `${cell}@${release}`;
}

/** The cell, and the release at which it is meant; null for the present. */
export function partsOfEarlier(id: CellId): { readonly cell: CellId; readonly release: string | null } {
  const [cell = '', release = null] = id.split('@');
  return { cell, release };
}
