import type { Range } from './linear-program.ts';

/** A solver's answers are good to about this much, relative to 1. */
const TOLERANCE = 1e-6;

/**
 * How far from the truth an attacker must be left.
 *
 * - `width`: the whole numbers that he cannot exclude span at least this much, upper less lower.
 * - `share`: his interval reaches at least this share of the value to both sides (0–1).
 * - `range`: he excludes nothing within: what is public already leaves no more than that.
 */
export type ProtectionNeed =
  | { readonly kind: 'width'; readonly width: number }
  | { readonly kind: 'share'; readonly share: number }
  | ({ readonly kind: 'range' } & Range);

/** Whether an attacker's interval is wide enough around a value. */
export function isProtected(value: number, { lower, upper }: Range, need: ProtectionNeed): boolean {
  if (need.kind === 'width')
    return Math.floor(upper + TOLERANCE) - Math.ceil(lower - TOLERANCE) >= need.width;
  const slack = TOLERANCE * Math.max(1, value);
  if (need.kind === 'range') return lower <= need.lower + slack && upper >= need.upper - slack;
  return lower <= value * (1 - need.share) + slack && upper >= value * (1 + need.share) - slack;
}

/** Moves away from the value, any one set of which is enough: all up first, then more and more of it down. */
export function movesFor(value: number, need: ProtectionNeed): readonly (readonly number[])[] {
  if (need.kind === 'share') return [[need.share * value, -need.share * value]];
  if (need.kind === 'range')
    return [[need.upper - value, need.lower - value].filter((move) => Math.abs(move) > TOLERANCE)];
  const { width } = need;
  return Array.from({ length: Math.min(Math.floor(value), width) + 1 }, (_, down) =>
    [width - down, -down].filter((move) => move !== 0),
  );
}

/** The need of a count that everybody knows to be at most so many: no wider than from 0 to there. */
export function needBelow(need: ProtectionNeed, most: number): ProtectionNeed {
  return need.kind === 'width' ? { kind: 'width', width: Math.min(need.width, most) } : need;
}
