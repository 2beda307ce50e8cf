/** No vowels, so that no word comes about; no letters that look like digits or like each other. */
const LETTERS = 'BCDFGHJKMNPQRTVWXY';
const LENGTH = 5;

/**
 * Five letters that change with every change of the text, by which an old sheet on a wall is recognised (FNV-1a, 32 bits:
 * Fowler, Noll & Vo 1991). Letters alone: a sheet bears no digits but dates and numbers to call.
 */
export function checkCode(text: string): string {
  let rest = hashOf(text);
  let code = '';
  for (let place = 0; place < LENGTH; place += 1) {
    code += LETTERS.charAt(rest % LETTERS.length);
    rest = Math.floor(rest / LETTERS.length);
  }
  return code;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

function hashOf(text: string): number {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, PRIME) >>> 0;
  return hash;
}
