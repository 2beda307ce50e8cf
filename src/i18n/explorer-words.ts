import { explorerWordsEn } from './explorer-words.en.ts';
import { explorerWordsZhCN, type ExplorerWords } from './explorer-words.zh-CN.ts';
import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';

export type { ExplorerWords };

const CATALOGUES: Readonly<Record<Locale, ExplorerWords>> = {
  'zh-CN': explorerWordsZhCN(PLACE),
  en: explorerWordsEn(PLACE),
};

export function explorerWords(locale: Locale): ExplorerWords {
  return CATALOGUES[locale];
}
