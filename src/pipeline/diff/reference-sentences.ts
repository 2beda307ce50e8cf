import { tableSpec, type TableKey } from '../../schema/tables.ts';
import { cellText } from '../read/cell-text.ts';
import { rowsOf } from './folder-pair.ts';
import { markExample, titleOf, type Narrator } from './narrator.ts';
import { changedRows, type ChangedRow, type LooseRow } from './rows-by-key.ts';
import { valueChange } from './value-change.ts';

const MOST_ROWS = 5;

/** Rows of a reference table by their keys, with the columns that changed. There are no counts of events in them. */
export function referenceSentences(narrator: Narrator, table: TableKey): readonly string[] {
  const { pair, words } = narrator;
  const spec = tableSpec(table);
  const { added, removed, changed } = changedRows(
    spec,
    rowsOf(pair.before, table),
    rowsOf(pair.after, table),
  );
  const title = titleOf(narrator, table);
  const sentences = [
    ...(added.length === 0
      ? []
      : [words.referenceAdded(title, added.length, keysOf(narrator, table, added))]),
    ...(removed.length === 0
      ? []
      : [words.referenceRemoved(title, removed.length, keysOf(narrator, table, removed))]),
    ...(changed.length === 0
      ? []
      : [words.referenceChanged(title, changed.length, changesOf(narrator, table, changed))]),
  ];
  return sentences.map((sentence) => markExample(narrator, [table], sentence));
}

/** Rows that differ in their place only are told together: `2027（七个县区、定西市）`. */
function keysOf(narrator: Narrator, table: TableKey, rows: readonly LooseRow[]): string {
  const { words, places, isWhole } = narrator;
  const { key } = tableSpec(table);
  if (!key.includes('adcode') || key.length === 1) {
    return cutRows(
      narrator,
      rows.map((row) => nameOf(narrator, table, row)),
    );
  }
  const rest = (row: LooseRow): string =>
    key
      .filter((column) => column !== 'adcode')
      .map((column) => keyText(narrator, table, column, row))
      .join(' ');
  const groups = [...Map.groupBy(rows, rest)].map(([name, group]) => {
    const where = places.several(
      group.map((row) => cellText(row['adcode'])),
      isWhole,
    );
    return { text: words.locale === 'en' ? `${name} (${where})` : `${name}（${where}）`, size: group.length };
  });
  return cutRows(
    narrator,
    groups.map(({ text }) => text),
    groups.map(({ size }) => size),
  );
}

function changesOf(narrator: Narrator, table: TableKey, rows: readonly ChangedRow<LooseRow>[]): string {
  const { words } = narrator;
  const texts = rows.map(({ before, after, columns }) => {
    const values = columns.map((column) =>
      valueChange(
        words,
        columnName(narrator, table, column),
        cellText(before[column]),
        cellText(after[column]),
      ),
    );
    return words.row(nameOf(narrator, table, after), values.join(words.comma));
  });
  return cutRows(narrator, texts);
}

/** @param sizes rows that each text stands for; one where absent */
function cutRows({ words, isWhole }: Narrator, texts: readonly string[], sizes?: readonly number[]): string {
  const most = isWhole ? texts.length : MOST_ROWS;
  const left = texts.slice(most).reduce((total, _, index) => total + (sizes?.[most + index] ?? 1), 0);
  return [...texts.slice(0, most), ...(left === 0 ? [] : [words.rowsLeft(left)])].join(words.semicolon);
}

/** Places and years as they are spoken of. */
function keyText({ words, places }: Narrator, table: TableKey, column: string, row: LooseRow): string {
  const text = cellText(row[column]);
  if (column === 'adcode') return places.one(text);
  return tableSpec(table).columns[column]?.kind === 'year' ? words.period(text, text) : text;
}

/** The key, with the name where the table has one; districts by name. */
function nameOf(narrator: Narrator, table: TableKey, row: LooseRow): string {
  const { words } = narrator;
  const { key } = tableSpec(table);
  const parts = key.map((column) => keyText(narrator, table, column, row));
  const isEnglish = words.locale === 'en';
  const name = key.includes('adcode') ? '' : cellText(row[isEnglish ? 'name_en' : 'name_zh']);
  if (name === '') return parts.join(' ');
  return isEnglish ? `${parts.join(' ')} (${name})` : `${parts.join(' ')}（${name}）`;
}

/** The meaning of a column without what explains it. */
function columnName({ words }: Narrator, table: TableKey, column: string): string {
  const spec = tableSpec(table).columns[column];
  const meaning = words.locale === 'en' ? spec?.en : spec?.zh;
  return meaning?.split(/[，：（,;(]/)[0]?.trim() ?? column;
}
