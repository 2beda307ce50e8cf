import { partsOfEarlier } from '../../domain/disclosure/earlier-prints.ts';
import type { CellId } from '../../domain/disclosure/table-system.ts';
import { PUBLIC_FRAMES } from './frame-plans.ts';
import { levelOf, partsOfCell } from './incident-systems.ts';
import type { QuantityId } from './publication-history.ts';
import { MEASURED_BY } from './watch-quantities.ts';

export const QUANTITY_NAMES: Readonly<Record<QuantityId, string>> = {
  filed: '立案数',
  loss: '损失金额',
  prevented: '劝阻成功数',
  solved180d: '破案数',
  stopped: '止付金额',
  returned90d: '返还金额',
};

/** A cell for an editor's eyes: quantity, area, period, type, and the release at which it is meant. */
export function nameCell(quantity: QuantityId, id: CellId, nameOf: (area: string) => string): string {
  const { area, period, type } = partsOfCell(id);
  const { release } = partsOfEarlier(id);
  const kind = type === 'all' ? '' : ` ${type.replace(/^(group|type):/, '')}`;
  const then = release === null ? '' : `（${release} 版当时的数）`;
  return `${QUANTITY_NAMES[quantity]} ${nameOf(area)} ${period}${kind}${then}`;
}

/** The frame that prints a cell. */
export function frameOfCell(quantity: QuantityId, id: CellId): string {
  const { period, type } = partsOfCell(id);
  const level = levelOf(period, type);
  const frame = PUBLIC_FRAMES.find(
    ({ periodKind, types, measures }) =>
      `${periodKind} ${types}` === level && measures.includes(MEASURED_BY[quantity]),
  );
  return frame?.id ?? level;
}
