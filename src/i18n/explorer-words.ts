import { explorerWordsEn } from './explorer-words.en.ts';
import { explorerWordsZhCN, type ExplorerWords } from './explorer-words.zh-CN.ts';
import type { Locale } from './locale.ts';

export type { ExplorerWords };

const CATALOGUES: Readonly<Record<Locale, ExplorerWords>> = {
  'zh-CN': explorerWordsZhCN,
  en: explorerWordsEn,
};

export function explorerWords(locale: Locale): ExplorerWords {
  return CATALOGUES[locale];
}
