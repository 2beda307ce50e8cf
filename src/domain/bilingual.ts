/** A name or text in both languages of the site. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
