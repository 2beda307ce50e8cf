import type { Tolerance } from './reference-cases.ts';

/** From the input of a case to what the project computes for it, in the shape of the expected value. */
export type Adapter = (input: unknown) => unknown;

/** Some of the functions that a reference case may name, by that name. */
export type Adapters = Readonly<Record<string, Adapter>>;

/** What is wrong with what the project computes for a case of which more than one answer is right. */
export type Judge = (input: unknown, expected: unknown, tolerance: Tolerance) => readonly string[];

export type Judges = Readonly<Record<string, Judge>>;

/** The coverages that the cases ask for, by the ending of their names. */
const LEVELS = [
  { name: '95', level: 0.95 },
  { name: '998', level: 0.998 },
] as const;

interface Limits {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** `lower95`, `upper95`, `lower998`, `upper998`: one list each. */
export function listsByLevel(
  limitsAt: (level: number) => readonly Limits[],
): Readonly<Record<string, readonly (number | null)[]>> {
  return byLevel((level) => {
    const limits = limitsAt(level);
    return { lower: limits.map(({ lower }) => lower), upper: limits.map(({ upper }) => upper) };
  });
}

/** `lower95`, `upper95`, `lower998`, `upper998`: one value each. */
export function byLevel<Value>(
  limitsAt: (level: number) => { readonly lower: Value; readonly upper: Value },
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    LEVELS.flatMap(({ name, level }) => {
      const { lower, upper } = limitsAt(level);
      return [
        [`lower${name}`, lower],
        [`upper${name}`, upper],
      ];
    }),
  );
}
