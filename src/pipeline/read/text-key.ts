/** Bytes that are looked at together. */
const WORD = 4;

/** Words that a text of so many bytes takes: the last may be empty, but is there, as one that may not be takes longer. */
export function wordsOf(length: number): number {
  return (length >> 2) + 1;
}

/**
 * A number of 32 bits for a text, of which the first bits tell most texts apart (multiplicative hashing, Knuth, 1973).
 *
 * @param bytes may be read up to a word behind the text
 */
export function keyOf(bytes: DataView, from: number, to: number): number {
  let key = to - from;
  let at = from;
  for (; at + WORD <= to; at += WORD) key = mixed(key ^ bytes.getInt32(at, true));
  return mixed(key ^ lastWord(bytes, at, to));
}

/** Whether the words from one on are those of a text that is known to be as long. */
export function isSame(words: Int32Array, first: number, bytes: DataView, from: number, to: number): boolean {
  let word = first;
  let at = from;
  for (; at + WORD <= to; at += WORD) {
    if (words[word] !== bytes.getInt32(at, true)) return false;
    word += 1;
  }
  return words[word] === lastWord(bytes, at, to);
}

/** Puts the words of a text where there is room for them. */
export function copyWords(words: Int32Array, first: number, bytes: DataView, from: number, to: number): void {
  let word = first;
  let at = from;
  for (; at + WORD <= to; at += WORD) {
    words[word] = bytes.getInt32(at, true);
    word += 1;
  }
  words[word] = lastWord(bytes, at, to);
}

/** What is left of a text behind its whole words: less than one, and maybe nothing. */
function lastWord(bytes: DataView, at: number, to: number): number {
  return bytes.getInt32(at, true) & ((1 << ((to - at) << 3)) - 1);
}

function mixed(key: number): number {
  return Math.imul(key ^ (key >>> 15), 0x9e3779b1);
}
