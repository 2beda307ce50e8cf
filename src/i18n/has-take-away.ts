import type { Edition } from '../domain/edition.ts';
import { PLACE } from './place-here.ts';

/** Posters and packs are for everyone, and every one of them says whom to call. */
export function hasTakeAway({ edition }: { readonly edition: Edition }): boolean {
  return edition === 'public' && PLACE.emergency !== null;
}
