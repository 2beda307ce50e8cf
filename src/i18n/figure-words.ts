import { figureWordsEn } from './figure-words.en.ts';
import { figureWordsZhCN, type FigureWords } from './figure-words.zh-CN.ts';
import type { Locale } from './locale.ts';

export type { FigureWords };

const CATALOGUES: Readonly<Record<Locale, FigureWords>> = { 'zh-CN': figureWordsZhCN, en: figureWordsEn };

/** The words of figures alone: what the browser needs of the catalogue when it draws another view. */
export function figureWords(locale: Locale): FigureWords {
  return CATALOGUES[locale];
}
