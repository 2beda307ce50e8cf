import type { AreaCode } from '../domain/area-code.ts';
import type { Bilingual } from '../domain/bilingual.ts';
import type { Locale } from './locale.ts';
import { nameIn } from './sentences.ts';

export interface NamedArea {
  readonly code: AreaCode;
  readonly name: string;
}

/** Areas under their full names in one language, in the order given. */
export function namedAreas(
  locale: Locale,
  areas: readonly { readonly code: AreaCode; readonly name: Bilingual }[],
): readonly NamedArea[] {
  return areas.map(({ code, name }) => ({ code, name: nameIn(locale, name) }));
}
