import type { Bilingual } from './bilingual.ts';

/** How the words of a site speak of its region: a build is of one region, and says so in every sentence. */
export interface Place {
  /** The region in a sentence: `全市`, `the city`; its own name where the dataset has no such word. */
  readonly whole: Bilingual;
  /** One of its areas: `县区`, `district`, and in English more of them. */
  readonly area: Bilingual & { readonly enPlural: string };
  /** Whose names the types of fraud bear; null where the dataset does not say. */
  readonly typesBy: Bilingual | null;
  /** ISO 4217, of every sum of money. */
  readonly currency: string;
  /** The number to call when money has gone; null where the dataset has confirmed none. */
  readonly emergency: string | null;
}
