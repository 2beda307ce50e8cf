/**
 * A number below 2⁵³ that depends on every letter of a part of a text but not on its case: FNV-1 (Fowler, Noll and Vo,
 * 1991) twice over with different primes. Not FNV-1a: texts that differ in their last letter alone, as ids that count
 * up do, get numbers that lie close together.
 */
export function markOf(text: string, from = 0, to = text.length, isLower = false): number {
  let [high, low] = [0x1234567, 0x811c9dc5];
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    // Only of plain letters the case is known by their numbers.
    if (code > 0x7f && !isLower) {
      const lower = text.slice(from, to).toLowerCase();
      return markOf(lower, 0, lower.length, true);
    }
    const letter = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    high = (Math.imul(high, 0x01000197) + at - from) ^ letter;
    low = Math.imul(low, 0x01000193) ^ letter;
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
