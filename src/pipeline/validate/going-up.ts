import { separated, type JoinedTexts } from '../read/joined-texts.ts';

/**
 * Whether so many texts come in the order of their letters, case aside, and none twice: as numbers do that are given
 * one after another.
 */
export function areGoingUp(parts: Iterable<JoinedTexts>, count: number): boolean {
  let seen = 0;
  let before: string | null = null;
  for (const { whole, starts } of parts) {
    const lower = whole.toLowerCase();
    // A letter of which the small one takes more room: what follows it no longer stands where it did.
    if (lower.length !== whole.length) return false;
    before = lastOfRise({ whole: lower, starts }, before);
    if (before === null) return false;
    seen += starts.length - 1;
  }
  return seen === count;
}

/** Null where one of them is not above the one before it. A function of its own: a loop in a loop is compiled badly. */
function lastOfRise(texts: JoinedTexts, before: string | null): string | null {
  let last = before;
  for (const text of separated(texts)) {
    if (last !== null && text <= last) return null;
    last = text;
  }
  return last;
}
