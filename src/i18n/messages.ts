import { en } from './messages.en.ts';
import { zhCN, type Messages } from './messages.zh-CN.ts';
import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';

export type { Messages };

const CATALOGUES: Readonly<Record<Locale, Messages>> = { 'zh-CN': zhCN(PLACE), en: en(PLACE) };

/** Every text of the interface in one language. */
export function messages(locale: Locale): Messages {
  return CATALOGUES[locale];
}
