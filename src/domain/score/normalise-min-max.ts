import type { Direction } from './direction.ts';

/**
 * Scores by the least and the most of what is compared, 0–100: 100 (x − min) / (max − min), turned around where less
 * is better (OECD/JRC 2008, Handbook on Constructing Composite Indicators, step 5). A scenario: somebody always has 0
 * and somebody 100, and a new period changes all past scores.
 *
 * @param values one indicator, all areas and periods that are compared; null where there is none, which stays null
 * @returns null for every one where all are equal: nothing tells them apart
 */
export function normaliseMinMax(
  values: readonly (number | null)[],
  direction: Direction,
): readonly (number | null)[] {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const zero = direction === 1 ? least : most;
  return values.map((value) =>
    value === null || least === most ? null : (100 * Math.abs(value - zero)) / (most - least),
  );
}
