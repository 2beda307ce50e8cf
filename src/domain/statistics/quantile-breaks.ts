import { requireWhole } from './argument-ranges.ts';
import { sampleQuantile } from './sample-quantile.ts';

/**
 * Limits of classes with about as many values each: quantiles of type 7. Ties can bring limits together,
 * and equal values share a class: a limit that parts no values is left out, and there are fewer classes.
 *
 * @param values finite, in any order
 * @param classes a whole number ≥ 1
 * @returns least value, at most classes − 1 limits, greatest value; a limit belongs to the class below
 *   it, and may be the least value; null where there is no value
 * @throws RangeError where the number of classes is none
 */
export function quantileBreaks(values: readonly number[], classes: number): readonly number[] | null {
  requireWhole(classes, 1, 'number of classes');
  if (values.length === 0) return null;
  const most = Math.max(...values);
  const parting: number[] = [];
  for (let at = 1; at < classes; at += 1) {
    const limit = sampleQuantile(values, at / classes) ?? most;
    const last = parting.at(-1) ?? -Infinity;
    if (limit < most && values.some((value) => value > last && value <= limit)) parting.push(limit);
  }
  return [Math.min(...values), ...parting, most];
}
