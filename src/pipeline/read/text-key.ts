const ZERO = 0x30;
const DASH = 0x2d;
/** What stands for a text that is not of the kind. */
const NONE = -1;
/** Whole numbers of so many digits at the most stay below the first day. */
const MOST_DIGITS = 9;
const FIRST_DAY = 1_000_000_000;
const DAY_LENGTH = '2026-09-03'.length;
/** Set in the key of a text that may share it. */
const SIGN = -(2 ** 31);

/**
 * A number of 32 bits for a text. From 0 on it is that of no other text: of a whole number of up to nine digits without
 * zeros before it, and of eight digits as a day has them in ISO 8601. Below 0 others may have it too: FNV-1a (Fowler,
 * Noll and Vo, 1991) over its letters.
 */
export function keyOf(text: string): number {
  const own = text.length === DAY_LENGTH ? keyOfDay(text) : keyOfNumber(text);
  return own === NONE ? sharedKey(text) : own;
}

function keyOfNumber(text: string): number {
  const { length } = text;
  if (length === 0 || length > MOST_DIGITS || (length > 1 && text.charCodeAt(0) === ZERO)) return NONE;
  let number = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return NONE;
    number = number * 10 + digit;
  }
  return number;
}

function keyOfDay(text: string): number {
  let number = 0;
  for (let at = 0; at < DAY_LENGTH; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code - ZERO;
    if (at === 4 || at === 7) {
      if (code !== DASH) return NONE;
    } else if (digit < 0 || digit > 9) return NONE;
    else number = number * 10 + digit;
  }
  return FIRST_DAY + number;
}

/** Of long texts every second letter, every third, and so on: most that differ, differ in more than one. */
function sharedKey(text: string): number {
  const step = 1 + (text.length >> 4);
  let hash = 0x811c9dc5 ^ text.length;
  for (let at = text.length - 1; at >= 0; at -= step)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | SIGN;
}
