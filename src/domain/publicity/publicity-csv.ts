import type { Bilingual } from '../bilingual.ts';
import { csvRows, NOT_AVAILABLE } from '../csv-rows.ts';

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
  return csvRows([[...columns, 'provenance', 'release'], ...lines]);
}

/** As a page prints it: so many decimal places, without zeros at the end. */
export function printedNumber(value: number | null, places: number): string {
  return value === null ? NOT_AVAILABLE : String(Number(value.toFixed(places)));
}
