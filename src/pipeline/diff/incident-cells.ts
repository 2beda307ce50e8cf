import { TABLES } from '../../schema/tables.ts';
import { changesByCell, countsOf, keyOfCell, type Cell } from './cell-changes.ts';
import { mayPrint, rowsOf, type FolderPair } from './folder-pair.ts';
import type { LooseRow } from './rows-by-key.ts';

/** Incidents filed in a month and area, and what they lost; null where the month was not supplied or due. */
export interface FiledChange {
  readonly before: FiledFigure | null;
  readonly after: FiledFigure | null;
}

export interface FiledFigure {
  readonly filed: number;
  readonly loss: number;
}

/** Raw, from the same stage from which the site publishes. */
export function filedChangeAt({ tallies, isInternal }: FolderPair, { area, period }: Cell): FiledChange {
  const figure = (side: 'before' | 'after'): FiledFigure | null => {
    const { filed, loss } = tallies[side].at(area, period);
    const isSupplied = tallies[side].supplyOf(area, period) === 'supplied';
    return isSupplied || (isInternal && filed > 0) ? { filed, loss: loss.sum } : null;
  };
  return { before: figure('before'), after: figure('after') };
}

/** Whether the site itself prints both counts, and their difference tells no small one either. */
export function isFiledOpen(pair: FolderPair, cell: Cell, change: FiledChange): boolean {
  if (pair.isInternal) return true;
  if (change.after === null || !pair.disclosure.frames.includes('incidents-month-district')) return false;
  // Counts of a month that is not over are not published, and hide what follows from them all the same.
  const [before, after] = (['before', 'after'] as const).map(
    (side) => pair.tallies[side].at(cell.area, cell.period).filed,
  );
  if (before === undefined || after === undefined) return false;
  return mayPrint(pair, [before, after, Math.abs(after - before)]);
}

/**
 * Keys of the cells whose number of incident rows may be printed. Rows less incidents filed are attempts
 * prevented, so each of the two has to be large enough; one that stayed enters no number that is printed.
 */
export function openIncidentRows(pair: FolderPair): ReadonlySet<string> {
  const streams: readonly ((row: LooseRow) => boolean)[] = [
    () => true,
    (row) => row['prevented'] === true,
    (row) => row['prevented'] !== true,
  ];
  const cells = streams.flatMap((isIn) =>
    changesByCell(
      TABLES.incidents,
      'filed_on',
      rowsOf(pair.before, 'incidents').filter(isIn),
      rowsOf(pair.after, 'incidents').filter(isIn),
    ),
  );
  const groups = Map.groupBy(cells, keyOfCell);
  return new Set(
    [...groups].filter(([, group]) => mayPrint(pair, group.flatMap(countsOf))).map(([key]) => key),
  );
}
