import type { Direction } from './direction.ts';

/**
 * How many standard deviations a value lies on the better side of the mean: ± (x − mean) / s, with n − 1 below the
 * square (OECD/JRC 2008, Handbook on Constructing Composite Indicators, step 5). A scenario; without bounds, so that no
 * geometric mean can be taken of it.
 *
 * @param values one indicator; null where there is none, which stays null
 * @returns null for every one where there are fewer than two values, or all are equal
 */
export function normaliseZ(
  values: readonly (number | null)[],
  direction: Direction,
): readonly (number | null)[] {
  const known = values.filter((value) => value !== null);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (known.length - 1));
  // Of equal values the rest of a sum of fractions would pass for a spread.
  const isTold = known.length > 1 && known.some((value) => value !== known[0]) && deviation > 0;
  return values.map((value) => {
    if (value === null || !isTold) return null;
    return (direction === 1 ? value - mean : mean - value) / deviation;
  });
}
