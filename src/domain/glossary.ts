/** What a word of the glossary is about, in the order of the page. */
export const TERM_KINDS = ['phone', 'money', 'bait', 'gang', 'real'] as const;

export type TermKind = (typeof TERM_KINDS)[number];

/** A word people hear, in one language. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  readonly also: readonly string[];
  readonly kind: TermKind;
  readonly meaning: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do. */
  readonly act: string;
  /** Ids of the fraud types it belongs to. */
  readonly types: readonly string[];
}
