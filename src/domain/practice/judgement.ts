import { discrimination } from './discrimination.ts';
import type { RoundTally } from './round-answers.ts';

/** How sharply a reader tells fake from genuine. `untold`: too few answers to say. */
export type Sharpness = 'untold' | 'guessing' | 'some' | 'most' | 'sharp';

/** `suspects`: takes genuine messages for fake. `trusts`: takes fakes for genuine. */
export type Leaning = 'suspects' | 'trusts' | 'even';

export interface Judgement {
  readonly sharpness: Sharpness;
  readonly leaning: Leaning;
}

/**
 * Where the words change, in units of d′. Of a round with five fakes and five genuine ones, the log-linear rule gives
 * 2.77 without a mistake, 2.06 with one, 1.35 with two of different kinds, 0.88 with three, 0.42 with four.
 */
const FROM: readonly (readonly [from: number, sharpness: Sharpness])[] = [
  [2.3, 'sharp'],
  [1.3, 'most'],
  [0.5, 'some'],
];

/** In units of c: in such a round, two mistakes of one kind and none of the other. */
const LEANS_FROM = 0.5;

/** What a round is told to be, in words. */
export function judgement(tally: RoundTally): Judgement {
  const found = discrimination(tally);
  if (found === null) return { sharpness: 'untold', leaning: 'even' };
  const sharpness = FROM.find(([from]) => found.dPrime >= from)?.[1] ?? 'guessing';
  return { sharpness, leaning: leaningOf(found.criterion) };
}

function leaningOf(criterion: number): Leaning {
  if (criterion <= -LEANS_FROM) return 'suspects';
  return criterion >= LEANS_FROM ? 'trusts' : 'even';
}
