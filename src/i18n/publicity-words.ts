import type { Place } from '../domain/place.ts';
import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';
import { publicityWordsEn } from './publicity-words.en.ts';
import { publicityWordsZhCN, type PublicityWords } from './publicity-words.zh-CN.ts';

const CATALOGUES: Readonly<Record<Locale, (place: Place) => PublicityWords>> = {
  'zh-CN': publicityWordsZhCN,
  en: publicityWordsEn,
};

/** What the pages of campaigns and of publicity say. */
export function publicityWords(locale: Locale): PublicityWords {
  return CATALOGUES[locale](PLACE);
}
