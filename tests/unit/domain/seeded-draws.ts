import { randomLcg } from 'd3';

/** Chance with a seed. */
export interface SeededDraws {
  readonly chance: (probability: number) => boolean;
  /** A whole number from 0 to `below` − 1. */
  readonly whole: (below: number) => number;
  readonly pick: <Value>(from: readonly [Value, ...Value[]]) => Value;
  /** Minutes, with this median; the longer the rarer. */
  readonly wait: (median: number) => number;
  /** So many of them, nobody twice. */
  readonly some: <Value>(from: readonly Value[], count: number) => readonly Value[];
}

export function seededDraws(seed: number): SeededDraws {
  // Neighbouring seeds would begin alike.
  const next = randomLcg(((seed * 2_654_435_761) % 4_294_967_296) / 4_294_967_296);
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    chance: (probability) => next() < probability,
    whole,
    pick: (from) => from[whole(from.length)] ?? from[0],
    wait: (median) => Math.round((-Math.log(1 - next()) / Math.LN2) * median),
    some: (from, count) => {
      const left = [...from];
      return Array.from({ length: Math.min(count, from.length) }, () =>
        left.splice(whole(left.length), 1),
      ).flat();
    },
  };
}
