/** `2026年11月`, `2026年11月23日`, `2026-11`, `2026-11-23`. */
const DATES = /\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{4}-\d{2}(?:-\d{2})?/g;
/** `1. `, `2）` at the start of a line. */
const LIST_NUMBERS = /^\s*\d{1,2}(?:[.．、）)])/gm;

/**
 * Runs of digits in a text that are no date, no number of a list and no hotline: on a sheet for a wall such digits would be
 * a figure, and figures may be synthetic.
 *
 * @param hotlines numbers to call
 */
export function strayDigits(text: string, hotlines: ReadonlySet<string>): readonly string[] {
  const bare = text.normalize('NFKC').replaceAll(DATES, ' ').replaceAll(LIST_NUMBERS, ' ');
  return (bare.match(/\d+/g) ?? []).filter((digits) => !hotlines.has(digits));
}
