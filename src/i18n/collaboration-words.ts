import { COLLABORATION_EN } from './collaboration-words.en.ts';
import { COLLABORATION_ZH, type CollaborationWords } from './collaboration-words.zh-CN.ts';
import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';

const CATALOGUES: Readonly<Record<Locale, CollaborationWords>> = {
  'zh-CN': COLLABORATION_ZH(PLACE),
  en: COLLABORATION_EN(PLACE),
};

/** What the pages of collaboration say. */
export function collaborationWords(locale: Locale): CollaborationWords {
  return CATALOGUES[locale];
}
