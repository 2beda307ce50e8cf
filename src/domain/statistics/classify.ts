import { equalIntervalBreaks } from './equal-interval-breaks.ts';
import { headTailBreaks } from './head-tail-breaks.ts';
import { naturalClasses } from './natural-classes.ts';
import { quantileBreaks } from './quantile-breaks.ts';

export type ClassMethod = 'equal-interval' | 'quantile' | 'natural' | 'head-tail';

export interface Classes {
  /** Least value, limits between classes, greatest value; a limit belongs to the class below it. */
  readonly breaks: readonly number[];
  /** In the order of the values: 0 for the lowest class. */
  readonly classOf: readonly number[];
}

const BREAKS: Readonly<
  Record<ClassMethod, (values: readonly number[], classes: number) => readonly number[] | null>
> = {
  'equal-interval': equalIntervalBreaks,
  quantile: quantileBreaks,
  natural: (values, classes) => naturalClasses(values, classes)?.breaks ?? null,
  'head-tail': headTailBreaks,
};

/**
 * Classes of a map. Equal values always share a class, and a greater value is never in a lower one.
 *
 * @param values published values only, finite, in any order
 * @param classes how many, a whole number ≥ 1; ties may leave fewer, and head-tail finds its own number
 * @returns null where there is no value
 * @throws RangeError where the number of classes is none
 */
export function classify(values: readonly number[], classes: number, method: ClassMethod): Classes | null {
  const breaks = BREAKS[method](values, classes);
  return breaks === null ? null : { breaks, classOf: values.map((value) => classOf(value, breaks)) };
}

/**
 * Which class a value belongs to, for limits that stay while the values change.
 *
 * @param breaks ascending; those between the first and the last are the limits between classes
 * @returns 0 for the lowest class; values beyond the first or last limit join the class there
 */
export function classOf(value: number, breaks: readonly number[]): number {
  return breaks.slice(1, -1).filter((limit) => value > limit).length;
}
