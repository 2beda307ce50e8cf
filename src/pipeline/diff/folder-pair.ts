import type { MonthKey } from '../../domain/period.ts';
import type { Disclosure } from '../../schema/disclosure.schema.ts';
import type { TableKey } from '../../schema/tables.ts';
import type { Rows } from '../read/column-table.ts';
import type { DataFolder } from '../read/read-folder.ts';
import type { Located } from '../read/read-table.ts';
import type { IncidentTallies } from '../tabulate/incident-tally.ts';
import { lastDueMonth, tabulateIncidents } from '../tabulate/tabulate-incidents.ts';
import type { LooseRow } from './rows-by-key.ts';
import { strictestDisclosure } from './strictest-disclosure.ts';

/** Two releases, and by what rule their difference may be told. */
export interface FolderPair {
  readonly before: DataFolder;
  readonly after: DataFolder;
  readonly tallies: { readonly before: IncidentTallies; readonly after: IncidentTallies };
  readonly disclosure: Disclosure;
  /** The last month that was over when the earlier release was made. */
  readonly lastDueBefore: MonthKey;
  /** Exact numbers, for the office only. */
  readonly isInternal: boolean;
}

export function pairFolders(before: DataFolder, after: DataFolder, isInternal: boolean): FolderPair {
  return {
    before,
    after,
    tallies: { before: tabulateIncidents(before), after: tabulateIncidents(after) },
    disclosure: strictestDisclosure(before.disclosure, after.disclosure),
    lastDueBefore: lastDueMonth(before.dataset.as_of),
    isInternal,
  };
}

export function rowsOf(folder: DataFolder, table: TableKey): readonly LooseRow[] {
  const located: Rows<Located<LooseRow>> = folder.tables[table];
  return located.map(({ row }) => row);
}

/** Whether every one of these counts may stand in the text: none is from 1 to min_count − 1. */
export function mayPrint({ disclosure, isInternal }: FolderPair, counts: readonly number[]): boolean {
  return isInternal || counts.every((count) => count === 0 || count >= disclosure.min_count);
}
