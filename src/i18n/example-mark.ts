import type { Provenance } from '../domain/provenance.ts';
import { figureWords } from './figure-words.ts';
import type { Locale } from './locale.ts';

/** What stands before a title, caption or sentence of synthetic figures; nothing before others. */
export function exampleMark(locale: Locale, provenance: Provenance): string {
  return provenance === 'synthetic' ? figureWords(locale).synthetic.prefix : '';
}
