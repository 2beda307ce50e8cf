import { monthsOfPeriod, periodKind } from '../../domain/period.ts';
import { tableSpec, type TableKey } from '../../schema/tables.ts';
import { cellOfRow, changesByCell, countsOf, keyOfCell, type CellChange } from './cell-changes.ts';
import { mayPrint, rowsOf, type FolderPair } from './folder-pair.ts';
import { filedChangeAt, isFiledOpen, openIncidentRows, type FiledChange } from './incident-cells.ts';
import { holdsIncidents, isTabulated, periodColumnOf } from './operational-tables.ts';

/** `new`: of a period not over at the earlier release; `late`: only added to one that was; else `revised`. */
export type ChangeKind = 'new' | 'late' | 'revised';

/**
 * How much is said of a cell: its numbers; that its count of incidents stayed; only that it changed
 * (`plain` where there is no count to speak of, `hidden` where it is withheld).
 */
export type Telling = 'shown' | 'same' | 'plain' | 'hidden';

export interface ToldCell extends CellChange {
  readonly kind: ChangeKind;
  readonly telling: Telling;
  /** Whether the numbers of rows may be printed. */
  readonly areRowsOpen: boolean;
  /** Null where the table holds no incidents. */
  readonly filed: FiledChange | null;
}

/** What changed in an operational table, period by period and area by area, judged for disclosure. */
export function toldCells(pair: FolderPair, table: TableKey): readonly ToldCell[] {
  const column = periodColumnOf(table);
  if (column === null) return [];
  const [before, after] = [rowsOf(pair.before, table), rowsOf(pair.after, table)];
  const oldPeriods = new Set(before.map((row) => cellOfRow(column, row).period));
  const isRowsOpen = rowsRule(pair, table);
  return changesByCell(tableSpec(table), column, before, after).map((change): ToldCell => {
    const kind = kindOf(pair, change, oldPeriods);
    const areRowsOpen = isRowsOpen(change);
    if (!holdsIncidents(table)) {
      const closed = isTabulated(table) ? 'plain' : 'hidden';
      return { ...change, kind, areRowsOpen, filed: null, telling: areRowsOpen ? 'shown' : closed };
    }
    const filed = filedChangeAt(pair, change);
    const isSame = kind !== 'new' && isFiledSame(pair, filed);
    const told = isFiledOpen(pair, change, filed) ? 'shown' : 'hidden';
    return { ...change, kind, areRowsOpen, filed, telling: isSame ? 'same' : told };
  });
}

/** A row that is a figure already says nothing by its number: in public it is not counted at all. */
function rowsRule(pair: FolderPair, table: TableKey): (change: CellChange) => boolean {
  if (pair.isInternal) return () => true;
  if (isTabulated(table)) return () => false;
  if (!holdsIncidents(table)) return (change) => mayPrint(pair, countsOf(change));
  const open = openIncidentRows(pair);
  return (change) => open.has(keyOfCell(change));
}

function kindOf(
  { lastDueBefore }: FolderPair,
  { period, removed, changed }: CellChange,
  oldPeriods: ReadonlySet<string>,
): ChangeKind {
  if (removed > 0 || changed > 0) return 'revised';
  if (periodKind(period) === null) return oldPeriods.has(period) ? 'late' : 'new';
  const isOver = (monthsOfPeriod(period).at(-1) ?? '') <= lastDueBefore;
  return isOver ? 'late' : 'new';
}

function isFiledSame({ isInternal }: FolderPair, { before, after }: FiledChange): boolean {
  if (before === null || after === null) return false;
  return before.filed === after.filed && (!isInternal || before.loss === after.loss);
}
