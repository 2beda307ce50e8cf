import type { Direction } from './direction.ts';

/**
 * Scores by rank, 0–100: the share of the others that are worse, where equals count half (percentile rank; OECD/JRC
 * 2008, Handbook on Constructing Composite Indicators, step 5). A scenario: it keeps the order and forgets the
 * distances, so that chance differences count as much as large ones.
 *
 * @param values one indicator; null where there is none, which stays null
 * @returns null for every one where there are fewer than two values
 */
export function normaliseRank(
  values: readonly (number | null)[],
  direction: Direction,
): readonly (number | null)[] {
  const known = values.filter((value) => value !== null);
  return values.map((value) => {
    if (value === null || known.length < 2) return null;
    const worse = known.filter((other) => direction * (value - other) > 0).length;
    const equals = known.filter((other) => other === value).length - 1;
    return (100 * (worse + equals / 2)) / (known.length - 1);
  });
}
