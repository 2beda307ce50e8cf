import type { Bilingual } from './bilingual.ts';

export interface ColumnDescription {
  readonly name: string;
  readonly kind: string;
  readonly optional: boolean;
  readonly unit: string | null;
  readonly meaning: Bilingual;
}

/** One table of the data contract, for the data dictionary. */
export interface TableDescription {
  readonly name: string;
  readonly title: Bilingual;
  readonly row: Bilingual;
  readonly files: 'single' | 'yearly';
  readonly columns: readonly ColumnDescription[];
}
