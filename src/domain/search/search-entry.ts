/** What the search can lead to, in the order in which equal finds stand. */
export const ENTRY_KINDS = ['type', 'help', 'area', 'term', 'article', 'page'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** A page, or a place on one, that the search finds. Texts of the content alone: no figure of any table. */
export interface SearchEntry {
  readonly kind: EntryKind;
  readonly title: string;
  /** Address on this site, base and language included. */
  readonly href: string;
  /** Whole names by which people call it; the title is one without being named here. */
  readonly names: readonly string[];
  /** One line to show. */
  readonly text: string;
  /** What else is searched and not shown. */
  readonly words: string;
}
