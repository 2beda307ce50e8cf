import { requireWhole } from './argument-ranges.ts';

/**
 * Limits of classes of equal width, from the least value to the greatest, ascending.
 *
 * @param values finite, in any order
 * @param classes a whole number ≥ 1
 * @returns classes + 1 limits, or two where all values are equal; null where there is no value
 * @throws RangeError where the number of classes is none
 */
export function equalIntervalBreaks(values: readonly number[], classes: number): readonly number[] | null {
  requireWhole(classes, 1, 'number of classes');
  if (values.length === 0) return null;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === most) return [least, most];
  const inner = Array.from({ length: classes - 1 }, (_, at) => least + ((most - least) * (at + 1)) / classes);
  return [least, ...inner, most];
}
