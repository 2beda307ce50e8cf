/** Most classes of a map: with seven districts more say nothing. */
export const MOST_CLASSES = 4;

const STEPS = [1, 2, 2.5, 5, 10] as const;

/**
 * Round, equally wide breaks over all periods of a measure, so that a colour means the same in each of them:
 * multiples of 1, 2, 2.5 or 5 times a power of ten, of the narrowest step that gives at most four classes.
 *
 * @param values of every district in every period; empty gives no break
 */
export function classBreaks(values: readonly number[]): readonly number[] {
  if (values.length === 0) return [];
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  if (least === most) return [];
  const power = 10 ** Math.floor(Math.log10((most - least) / MOST_CLASSES));
  for (const step of STEPS.map((factor) => factor * power)) {
    const breaks = multiplesBetween(least, most, step);
    if (breaks.length < MOST_CLASSES) return breaks;
  }
  return multiplesBetween(least, most, 20 * power);
}

/** The place of a value's class, from 0: a break belongs to the class above it. */
export function classOf(value: number, breaks: readonly number[]): number {
  return breaks.filter((limit) => value >= limit).length;
}

function multiplesBetween(least: number, most: number, step: number): readonly number[] {
  const first = Math.floor(least / step) + 1;
  const count = Math.max(0, Math.ceil(most / step) - first);
  return Array.from({ length: count }, (_, place) => (first + place) * step);
}
