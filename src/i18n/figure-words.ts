import { figureWordsEn } from './figure-words.en.ts';
import { figureWordsZhCN, type FigureWords } from './figure-words.zh-CN.ts';
import type { Place } from '../domain/place.ts';
import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';

export type { FigureWords };

const CATALOGUES: Readonly<Record<Locale, FigureWords>> = {
  'zh-CN': figureWordsZhCN(PLACE),
  en: figureWordsEn(PLACE),
};

/** The words of figures alone: what the browser needs of the catalogue when it draws another view. */
export function figureWords(locale: Locale): FigureWords {
  return CATALOGUES[locale];
}

/** The same of any region: what reads the pages of a build from outside of it. */
export function figureWordsOf(locale: Locale, place: Place): FigureWords {
  return locale === 'en' ? figureWordsEn(place) : figureWordsZhCN(place);
}
