import type { Locale } from '../../i18n/locale.ts';
import type { ChangeKind } from './told-cells.ts';

/** The sentences of a comparison in one language. What is passed in is in that language already. */
export interface Words {
  readonly locale: Locale;
  readonly internalNotice: string;
  readonly noChange: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly blank: string;
  readonly unknownPlace: string;
  readonly withheld: string;
  readonly filedUnchanged: string;
  readonly textChanged: string;
  list(items: readonly string[]): string;
  /** A list cut off, and how many there are in all. */
  listOf(items: readonly string[], total: number, of: 'months' | 'districts' | 'tables'): string;
  allDistricts(count: number): string;
  districtsExcept(count: number, missing: string): string;
  period(first: string, last: string): string;
  /** Some months between two, not all. */
  someMonths(first: string, last: string): string;
  money(amount: number, currency: string): string;
  arrow(before: string, after: string): string;
  /** How many sentences or rows are left out. */
  sentencesLeft(count: number): string;
  rowsLeft(count: number): string;

  operational(kind: ChangeKind, table: string, when: string, where: string, clauses: string): string;
  rowsInAll(count: number): string;
  rows(change: { readonly added: number; readonly removed: number; readonly changed: number }): string;
  filed(count: string): string;
  filedOf(place: string, clauses: string): string;
  notSuppliedBefore: string;
  filedWithdrawn: string;
  loss(amount: string): string;
  yearLoss(year: string, parts: string): string;
  yearLossOf(place: string, amount: string): string;

  tableNew(table: string, extent: string): string;
  tableGone(table: string, extent: string): string;
  tableReplaced(table: string, provenance: string, extent: string): string;
  rowCount(count: number): string;
  provenance(table: string, change: string): string;
  source(tables: string, change: string): string;

  coverage(when: string, where: string, tables: string, what: string): string;
  coverageTo(before: string | null, after: string | null): string;
  coverageDetails: string;
  coverageState: Readonly<Record<'supplied' | 'not_supplied' | 'not_due', string>>;

  referenceAdded(table: string, count: number, keys: string): string;
  referenceRemoved(table: string, count: number, keys: string): string;
  referenceChanged(table: string, count: number, rows: string): string;
  row(key: string, columns: string): string;
  value(column: string, before: string, after: string): string;
  quoted(text: string): string;
  keyChanged(file: string, change: string): string;
  footer(keys: string): string;
  outlines(places: string): string;
  context(what: 'neighbours' | 'rivers'): string;
}
