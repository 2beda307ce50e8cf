/** Bytes that are looked at together. */
export const WORD = 4;

/** Which bits of a word are a text’s, if only so many of its bytes are. */
const MASKS = [0, 0xff, 0xffff, 0xffffff] as const;

/**
 * A number of 32 bits for a text, of which the first bits tell most texts apart (multiplicative hashing, Knuth, 1973).
 * Texts of up to one word that are equally long have one of their own each: every step can be undone.
 *
 * @param bytes may be read up to a word behind the text
 */
export function keyOf(bytes: DataView, from: number, to: number): number {
  let key = to - from;
  let at = from;
  for (; at + WORD <= to; at += WORD) key = mixed(key ^ bytes.getInt32(at, true));
  return at === to ? key : mixed(key ^ lastWord(bytes, at, to));
}

/** What is left of a text behind its whole words: less than one. */
export function lastWord(bytes: DataView, at: number, to: number): number {
  return bytes.getInt32(at, true) & (MASKS[to - at] ?? 0);
}

function mixed(key: number): number {
  return Math.imul(key ^ (key >>> 15), 0x9e3779b1);
}
