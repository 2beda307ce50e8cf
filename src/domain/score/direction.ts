import type { Goalposts } from './normalise-goalposts.ts';

/** 1 where more is better, −1 where less is. */
export type Direction = 1 | -1;

/** What the order of the goalposts says. */
export function directionOf({ low, high }: Goalposts): Direction {
  return low < high ? 1 : -1;
}
