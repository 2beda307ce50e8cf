/** What an office writes, before it is a page or a Word file: nothing but words in their order. */
export interface OfficeDocument {
  /** As the lines that it falls into where there is no room for one. */
  readonly titleLines: readonly string[];
  /** How it is marked, in the head of every page; never empty. */
  readonly marking: string;
  /** Below the title: of when it is. */
  readonly dated: string;
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Smaller: how to read what stands above it, or where it is from. */
  | { readonly kind: 'note'; readonly text: string }
  /** Who signs and when, at the right. */
  | { readonly kind: 'signature'; readonly text: string }
  | DocumentTable
  /** Left to the office: `label` says so, `lines` are empty. */
  | { readonly kind: 'blank'; readonly label: string; readonly lines: number };

export interface DocumentTable {
  readonly kind: 'table';
  readonly caption: string;
  /** The first names the row. */
  readonly columns: readonly DocumentColumn[];
  /** As many cells each as there are columns. */
  readonly rows: readonly (readonly DocumentCell[])[];
}

export interface DocumentColumn {
  readonly text: string;
  /** Of the width of the table, in parts of the sum over all columns. */
  readonly share: number;
  /** Words below it, not figures. */
  readonly words?: true;
}

export interface DocumentCell {
  readonly text: string;
  /** An interval below the figure; null where there is none. */
  readonly range: string | null;
}
