import type { Interval } from '../statistics/interval.ts';
import { quantileOfOrdered } from '../statistics/sample-quantile.ts';

/** A claim that one area is above another. */
interface Claim {
  /** Share of the runs that do not bear it out, ties among them, 0–1. */
  readonly against: number;
  /** Of each run: the share of runs in which the difference is as great, above 0. */
  readonly tails: Float64Array;
}

/**
 * The ranks that an area may have: 1 and as many as are told to be above it, up to the number of areas less as many as
 * are told to be below. Who is told apart from it is decided for all the others together: around the differences lies
 * a band that holds all of them with the stated probability (by order statistics: Besag, Green, Higdon & Mengersen
 * 1995, Statistical Science 10:3), and who has 0 outside of it is told apart; then again without those, until nobody is
 * left to tell. Ranks from simultaneous comparisons of pairs: Mogstad, Romano, Shaikh & Wilhelm 2024, Review of Economic
 * Studies 91:476, with the step-down of Romano & Wolf 2005, Econometrica 73:1237; here draws of the uncertainty stand for
 * the bootstrap, and order statistics for the studentised maximum, which suffers where runs are on different scales.
 * Klein, Wright & Wieczorek 2020, JRSS C 69:589 do it for all areas at once, which is wider.
 *
 * Equals are never told apart, so that the interval holds every rank that they could share.
 *
 * @param draws scores of each area, one of each run, in the same order of runs
 * @param level probability that the interval of one area holds its rank, in (0, 1)
 * @returns whole numbers, 1 ≤ lower ≤ upper ≤ areas
 */
export function pairwiseRankIntervals(draws: readonly Float64Array[], level = 0.9): readonly Interval[] {
  const claims = draws.map((one) => draws.map((other) => (one === other ? null : claimAbove(one, other))));
  return draws.map((_, area) => {
    const above = claims.flatMap((row) => row[area] ?? []);
    const below = claims[area]?.flatMap((claim) => claim ?? []) ?? [];
    const told = borneOut([...above, ...below], level);
    const among = (own: readonly Claim[]): number => own.filter((claim) => told.includes(claim)).length;
    return { lower: 1 + among(above), upper: draws.length - among(below) };
  });
}

/** Step by step: those told apart leave, and with fewer left the next need to be less certain. */
function borneOut(claims: readonly Claim[], level: number): readonly Claim[] {
  let told: readonly Claim[] = [];
  for (;;) {
    const open = claims.filter((claim) => !told.includes(claim));
    const least = quantileOfOrdered(leastTails(open), 1 - level) ?? 0;
    const more = open.filter(({ against }) => against < least);
    if (more.length === 0) return told;
    told = [...told, ...more];
  }
}

/** How far out the farthest of the differences lies in each run, ordered. */
function leastTails(claims: readonly Claim[]): Float64Array {
  const least = new Float64Array(claims[0]?.tails.length ?? 0).fill(1);
  for (const { tails } of claims)
    for (let run = 0; run < least.length; run += 1)
      least[run] = Math.min(least[run] ?? 1, tails[run] ?? Number.NaN);
  return least.sort();
}

function claimAbove(one: Float64Array, other: Float64Array): Claim {
  const differences = one.map((score, run) => score - (other[run] ?? Number.NaN));
  const ordered = differences.toSorted();
  const runs = differences.length;
  const against = differences.filter((difference) => !(difference > 0)).length / runs;
  return { against, tails: differences.map((difference) => (runs - countBelow(ordered, difference)) / runs) };
}

/** How many of the ordered values are below this one. */
function countBelow(ordered: Float64Array, value: number): number {
  let [from, to] = [0, ordered.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ordered[middle] ?? Infinity) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
