import { ckmeans } from 'simple-statistics';

import { requireWhole } from './argument-ranges.ts';

export interface NaturalClasses {
  /** The values of each class, ascending, classes ascending; equal values share a class. */
  readonly classes: readonly (readonly number[])[];
  /** Least value, then the greatest of each class: a limit belongs to the class below it. */
  readonly breaks: readonly number[];
  /** Least value, the middles between neighbouring classes, greatest value. */
  readonly midpoints: readonly number[];
  /** Sum of squared distances from the class means: the least that so many classes allow. */
  readonly withinSumOfSquares: number;
  /** Share of the variance that the classes explain, 0 to 1; null where all values are equal. */
  readonly goodnessOfVarianceFit: number | null;
}

/**
 * Natural breaks (Fisher 1958, JASA 53:789; Jenks & Caspall 1971): the classes with the least sum of
 * squares within, exactly, by dynamic programming. Programmes write the limits differently (the greatest
 * value of a class, middles, the least value); the classes are the same.
 *
 * @param values finite, in any order
 * @param classes a whole number ≥ 1; as many as there are different values where it asks for more
 * @returns null where there is no value
 * @throws RangeError where the number of classes is none
 */
export function naturalClasses(values: readonly number[], classes: number): NaturalClasses | null {
  requireWhole(classes, 1, 'number of classes');
  if (values.length === 0) return null;
  const found = ckmeans(values, Math.min(classes, new Set(values).size));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const ends = found.map((members) => ({ first: Math.min(...members), last: Math.max(...members) }));
  const middles = ends.slice(1).map(({ first }, at) => ((ends[at]?.last ?? first) + first) / 2);
  const within = found.reduce((total, members) => total + sumOfSquares(members), 0);
  return {
    classes: found,
    breaks: [least, ...ends.map(({ last }) => last)],
    midpoints: [least, ...middles, most],
    withinSumOfSquares: within,
    goodnessOfVarianceFit: least === most ? null : 1 - within / sumOfSquares(values),
  };
}

function sumOfSquares(values: readonly number[]): number {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  return values.reduce((total, value) => total + (value - mean) ** 2, 0);
}
