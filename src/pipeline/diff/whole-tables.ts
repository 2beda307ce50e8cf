import { messages } from '../../i18n/messages.ts';
import { tableSpec, TABLE_KEYS, type TableKey } from '../../schema/tables.ts';
import type { DataFolder } from '../read/read-folder.ts';
import { cellOfRow } from './cell-changes.ts';
import { rowsOf, type FolderPair } from './folder-pair.ts';
import { markExample, titleOf, type Narrator } from './narrator.ts';
import { OPERATIONAL_TABLES, periodColumnOf } from './operational-tables.ts';

type Whole = 'new' | 'gone' | 'replaced';

/**
 * Whether a table came, went or was replaced as a whole; null where its rows can be compared. Examples and
 * real figures are never compared with each other.
 */
export function wholeChange({ before, after }: FolderPair, table: TableKey): Whole | null {
  const { name } = tableSpec(table);
  const [had, has] = [before.present.has(name), after.present.has(name)];
  if (had !== has) return has ? 'new' : 'gone';
  if (!has || !OPERATIONAL_TABLES.includes(table)) return null;
  const [old, current] = [isSynthetic(before, name), isSynthetic(after, name)];
  return old === current ? null : 'replaced';
}

export function wholeTableSentences(narrator: Narrator): readonly string[] {
  return TABLE_KEYS.flatMap((table) => {
    const whole = wholeChange(narrator.pair, table);
    return whole === null ? [] : [markExample(narrator, [table], sentenceOf(narrator, table, whole))];
  });
}

function isSynthetic({ dataset }: DataFolder, name: string): boolean {
  return dataset.tables[name]?.provenance === 'synthetic';
}

function sentenceOf(narrator: Narrator, table: TableKey, whole: Whole): string {
  const { pair, words } = narrator;
  const title = titleOf(narrator, table);
  const extent = extentOf(narrator, table, whole === 'gone' ? pair.before : pair.after);
  if (whole === 'new') return words.tableNew(title, extent);
  if (whole === 'gone') return words.tableGone(title, extent);
  const names = messages(words.locale).provenance;
  const [before, after] = [pair.before, pair.after].map(({ dataset }) => {
    const provenance = dataset.tables[tableSpec(table).name]?.provenance;
    return provenance === undefined ? words.blank : names[provenance];
  });
  return words.tableReplaced(title, words.arrow(before ?? '', after ?? ''), extent);
}

/** Periods and places, and no count of events; reference tables have only rows to count. */
function extentOf({ pair, words, places, isWhole }: Narrator, table: TableKey, folder: DataFolder): string {
  const rows = rowsOf(folder, table);
  const column = periodColumnOf(table);
  if (column === null) return words.rowCount(rows.length);
  const cells = rows.map((row) => cellOfRow(column, row));
  const periods = [...new Set(cells.map(({ period }) => period))].sort();
  const areas = [...new Set(cells.map(({ area }) => area))];
  const [first, last] = [periods.at(0), periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  return [
    words.period(first, last),
    places.several(areas, isWhole),
    ...(pair.isInternal ? [words.rowCount(rows.length)] : []),
  ].join(words.comma);
}
