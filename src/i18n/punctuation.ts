import type { Locale } from './locale.ts';

/** Marks between parts of a text, with the space that the language has after them. */
export interface Punctuation {
  readonly colon: string;
  readonly comma: string;
  readonly stop: string;
  /** Between the members of a list. */
  readonly and: string;
}

const MARKS: Readonly<Record<Locale, Punctuation>> = {
  'zh-CN': { colon: '：', comma: '，', stop: '。', and: '、' },
  en: { colon: ': ', comma: ', ', stop: '. ', and: ', ' },
};

export function punctuation(locale: Locale): Punctuation {
  return MARKS[locale];
}

/** A clause as a sentence of its own. */
export function asSentence(locale: Locale, clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}${MARKS[locale].stop.trim()}`;
}

/** A remark behind a name: `（初步数）`, ` (provisional)`. */
export function bracketed(locale: Locale, remark: string): string {
  return locale === 'en' ? ` (${remark})` : `（${remark}）`;
}
