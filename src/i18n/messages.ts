import { en } from './messages.en.ts';
import { zhCN, type Messages } from './messages.zh-CN.ts';
import type { Locale } from './locale.ts';

export type { Messages };

const CATALOGUES: Readonly<Record<Locale, Messages>> = { 'zh-CN': zhCN, en };

/** Every text of the interface in one language. */
export function messages(locale: Locale): Messages {
  return CATALOGUES[locale];
}
