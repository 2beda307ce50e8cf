import type { Places } from './stored-column.ts';

/** Up to so many pairs have a number of their own each; of more, only those that there are. */
const MOST_NUMBERED = 2 ** 22;

/** Rows that share a pair of places. */
export interface PairGroup {
  /** The first of them. */
  readonly at: number;
  count: number;
}

/**
 * Rows by the pair of their places, in the order of the first of each.
 *
 * @param sizes above every place of the one column, and of the other
 */
export function groupPairs(
  [ones, others]: readonly [one: Places, other: Places],
  rows: number,
  sizes: readonly [one: number, other: number],
): readonly PairGroup[] {
  const groups: PairGroup[] = [];
  const [height, width] = sizes;
  const numbers = height * width <= MOST_NUMBERED ? new Uint32Array(height * width) : null;
  const found = new Map<number, number>();
  for (let at = 0; at < rows; at += 1) {
    const pair = (ones[at] ?? 0) * width + (others[at] ?? 0);
    // 0 where it has not been seen.
    let number = (numbers === null ? found.get(pair) : numbers[pair]) ?? 0;
    if (number === 0) {
      number = groups.push({ at, count: 0 });
      if (numbers === null) found.set(pair, number);
      else numbers[pair] = number;
    }
    const group = groups[number - 1];
    if (group !== undefined) group.count += 1;
  }
  return groups;
}
