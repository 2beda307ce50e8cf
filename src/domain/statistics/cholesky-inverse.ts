/** Of a pivot as against the diagonal it came from: below it a column is the sum of others. */
const SINGULAR = 1e-11;

type Matrix = readonly (readonly number[])[];

/**
 * Inverse of a symmetric positive definite matrix by its Cholesky factor.
 *
 * @param matrix square and symmetric
 * @returns null where the matrix is singular or not positive definite
 */
export function choleskyInverse(matrix: Matrix): Matrix | null {
  const factor = lowerFactor(matrix);
  if (factor === null) return null;
  const columns = matrix.map((_, unit) => {
    const forward = forwardSolve(
      factor,
      matrix.map((_row, at) => (at === unit ? 1 : 0)),
    );
    return backwardSolve(factor, forward);
  });
  // Of a symmetric matrix columns are rows.
  return columns;
}

function lowerFactor(matrix: Matrix): Matrix | null {
  const factor: number[][] = [];
  for (const [row, values] of matrix.entries()) {
    const line: number[] = [];
    for (let column = 0; column < row; column += 1) {
      const above = factor[column] ?? [];
      line.push(((values[column] ?? 0) - dot(line, above, column)) / (above[column] ?? 0));
    }
    const diagonal = values[row] ?? 0;
    const pivot = diagonal - dot(line, line, row);
    if (!(pivot > SINGULAR * diagonal)) return null;
    factor.push([...line, Math.sqrt(pivot)]);
  }
  return factor;
}

function forwardSolve(factor: Matrix, right: readonly number[]): readonly number[] {
  const solved: number[] = [];
  for (const [row, line] of factor.entries()) {
    solved.push(((right[row] ?? 0) - dot(line, solved, row)) / (line[row] ?? 0));
  }
  return solved;
}

function backwardSolve(factor: Matrix, right: readonly number[]): readonly number[] {
  const solved = [...right];
  for (let row = factor.length - 1; row >= 0; row -= 1) {
    const line = factor[row] ?? [];
    const value = (solved[row] ?? 0) / (line[row] ?? 0);
    solved[row] = value;
    for (let above = 0; above < row; above += 1) {
      solved[above] = (solved[above] ?? 0) - (line[above] ?? 0) * value;
    }
  }
  return solved;
}

function dot(left: readonly number[], right: readonly number[], length: number): number {
  let total = 0;
  for (let at = 0; at < length; at += 1) total += (left[at] ?? 0) * (right[at] ?? 0);
  return total;
}
