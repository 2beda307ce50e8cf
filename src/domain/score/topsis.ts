import type { Direction } from './direction.ts';
import { normaliseMinMax } from './normalise-min-max.ts';

/** How near a row is to the best that any row reaches, by the distances from it and from the worst. */
export interface Closeness {
  /** d⁻ / (d⁺ + d⁻), 0–1; null where best and worst are one, so that nothing tells the rows apart. */
  readonly closeness: number | null;
  readonly fromBest: number;
  readonly fromWorst: number;
}

type Matrix = readonly (readonly number[])[];

interface Criterion {
  /** ≥ 0, relative to the others. */
  readonly weight: number;
  readonly direction: Direction;
}

/**
 * Technique for order of preference by similarity to ideal solution (Hwang & Yoon 1981; Tzeng & Huang 2011, Multiple
 * Attribute Decision Making): each column over the root of its sum of squares, times its weight; Euclid's distances.
 * What comes out depends on the normalisation, and ranks can turn around when a row is added: a scenario only.
 *
 * @param matrix rows are areas, columns criteria
 * @throws RangeError where a row has not one value of each criterion
 */
export function topsis(matrix: Matrix, criteria: readonly Criterion[]): readonly Closeness[] {
  return closenessOf(matrix, criteria, (column, direction) => {
    const length = Math.sqrt(column.reduce((sum, value) => sum + value * value, 0));
    return column.map((value) => (length === 0 ? 0 : (direction * value) / length));
  });
}

/**
 * The same with columns from 0, the worst, to 1, the best (Opricovic & Tzeng 2004, EJOR 156:445). A column of equals
 * tells nothing apart and counts 0 for all.
 */
export function topsisMinMax(matrix: Matrix, criteria: readonly Criterion[]): readonly Closeness[] {
  return closenessOf(matrix, criteria, (column, direction) =>
    normaliseMinMax(column, direction).map((score) => (score ?? 0) / 100),
  );
}

/** @param normalise to a scale on which more is better */
function closenessOf(
  matrix: Matrix,
  criteria: readonly Criterion[],
  normalise: (column: readonly number[], direction: Direction) => readonly number[],
): readonly Closeness[] {
  if (matrix.some((row) => row.length !== criteria.length))
    throw new RangeError(`rows are of ${criteria.length} criteria`);
  const whole = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const columns = criteria.map(({ weight, direction }, at) =>
    normalise(
      matrix.map((row) => row[at] ?? Number.NaN),
      direction,
    ).map((value) => (value * weight) / whole),
  );
  const best = columns.map((column) => Math.max(...column));
  const worst = columns.map((column) => Math.min(...column));
  return matrix.map((_, row) => {
    const own = columns.map((column) => column[row] ?? Number.NaN);
    const [fromBest, fromWorst] = [distance(own, best), distance(own, worst)];
    const both = fromBest + fromWorst;
    return { closeness: both === 0 ? null : fromWorst / both, fromBest, fromWorst };
  });
}

function distance(one: readonly number[], other: readonly number[]): number {
  return Math.hypot(...one.map((value, at) => value - (other[at] ?? Number.NaN)));
}
