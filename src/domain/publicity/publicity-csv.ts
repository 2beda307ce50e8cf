import type { Bilingual } from '../bilingual.ts';

/** What stands where there is no number: no cell is blank, and none is a zero that is not one. */
export const NOT_AVAILABLE = 'NA';

/** What every row says of itself, since a file outlives the page it came from. */
export interface PublicityStamp {
  readonly provenance: string;
  readonly release: string;
}

export type NameOf = (id: string) => Bilingual;

/**
 * Rows as RFC 4180 text with LF, in the order of the columns, provenance and release behind them. Numbers have a
 * decimal point and no grouping.
 */
export function publicityCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
  { provenance, release }: PublicityStamp,
): string {
  const lines = rows.map((row) => [...columns.map((column) => row[column]), provenance, release]);
  return [[...columns, 'provenance', 'release'], ...lines]
    .map((cells) => `${cells.map(quote).join(',')}\n`)
    .join('');
}

/** As a page prints it: so many decimal places, without zeros at the end. */
export function printedNumber(value: number | null, places: number): string {
  return value === null ? NOT_AVAILABLE : String(Number(value.toFixed(places)));
}

function quote(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
