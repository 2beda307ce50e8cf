import type { CellId } from '../../domain/disclosure/table-system.ts';
import type { KnownCellRow } from '../../schema/known-cells.schema.ts';
import { cellId } from '../protect/incident-systems.ts';
import type { QuantityId } from '../protect/publication-history.ts';
import { PUBLIC_FRAMES } from '../protect/frame-plans.ts';
import type { DataFolder } from '../read/read-folder.ts';
import type { Located } from '../read/read-table.ts';

/** A figure that others have printed, as a cell of the quantity it is of. */
export interface CitedCell {
  readonly quantity: QuantityId;
  readonly cell: CellId;
  readonly located: Located<KnownCellRow>;
}

export function citedCells({ tables }: Pick<DataFolder, 'tables'>): readonly CitedCell[] {
  return tables.knownCells.flatMap((located) => {
    const { frame, period, adcode, fraud_type: type, measure } = located.row;
    const plan = PUBLIC_FRAMES.find(({ id }) => id === frame);
    if (plan === undefined) return [];
    const key = plan.types === 'all' ? type : `${plan.types}:${type}`;
    return [{ quantity: measure, cell: cellId(adcode, period, key), located }];
  });
}
