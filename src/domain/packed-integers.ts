/** In the order of their worth; none needs a backslash in JSON. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const WORTH = new Map(DIGITS.split('').map((digit, worth) => [digit, worth]));
/** A digit says five bits of a number; those from here on, that more follow. */
const BASE = 32;

/**
 * Whole numbers as text, the smallest in one digit, as source maps have them (variable-length quantities in Base64).
 * The lowest bit is the sign.
 * @param integers up to 2^52 either way: reckoned with, not shifted, since shifts end at 2^31
 */
export function packIntegers(integers: readonly number[]): string {
  return integers.map(digitsOf).join('');
}

export function unpackIntegers(text: string): readonly number[] {
  const integers: number[] = [];
  let [value, worth] = [0, 1];
  for (const digit of text) {
    const bits = WORTH.get(digit) ?? 0;
    value += (bits % BASE) * worth;
    worth *= BASE;
    if (bits >= BASE) continue;
    const size = Math.floor(value / 2);
    integers.push(value % 2 === 1 ? -size : size);
    [value, worth] = [0, 1];
  }
  return integers;
}

function digitsOf(integer: number): string {
  let rest = 2 * Math.abs(integer) + (integer < 0 ? 1 : 0);
  let text = '';
  for (; rest >= BASE; rest = Math.floor(rest / BASE)) text += DIGITS[BASE + (rest % BASE)] ?? '';
  return text + (DIGITS[rest] ?? '');
}
