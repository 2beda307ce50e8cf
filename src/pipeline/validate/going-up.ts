import { separated, type JoinedTexts } from '../read/joined-texts.ts';

/**
 * Whether so many texts come in the order of their letters, case aside, and none twice: as numbers do that are given
 * one after another.
 */
export function areGoingUp(parts: Iterable<JoinedTexts>, count: number): boolean {
  let seen = 0;
  let before = '';
  for (const { whole, starts } of parts) {
    const lower = whole.toLowerCase();
    // A letter of which the small one takes more room: what follows it no longer stands where it did.
    if (lower.length !== whole.length) return false;
    for (const text of separated({ whole: lower, starts })) {
      if (seen > 0 && text <= before) return false;
      before = text;
      seen += 1;
    }
  }
  return seen === count;
}
