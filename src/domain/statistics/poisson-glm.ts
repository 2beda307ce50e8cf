import { requireCount, requirePositive } from './argument-ranges.ts';
import { choleskyInverse } from './cholesky-inverse.ts';

/** One observation of a log-linear model. */
export interface GlmRow {
  /** Observed count, a whole number ≥ 0. */
  readonly events: number;
  /** What the count is proportional to, > 0: it enters as ln(exposure) with coefficient 1. */
  readonly exposure: number;
  /** Values of the terms, in one order for all rows; 1 for an intercept. */
  readonly terms: readonly number[];
}

export interface PoissonGlm {
  readonly coefficients: readonly number[];
  /** Of each coefficient, where the variance of a count is its mean. */
  readonly standardErrors: readonly number[];
  /** Where it is the mean × dispersion: wider by √dispersion, narrower where that is below 1. */
  readonly quasiStandardErrors: readonly number[];
  /** Expected counts, in the order of the rows. */
  readonly fitted: readonly number[];
  /** Pearson's X² / (rows − terms): about 1 where the counts vary as Poisson counts do. */
  readonly dispersion: number;
}

type Matrix = readonly (readonly number[])[];

interface Step {
  readonly coefficients: readonly number[];
  readonly covariance: Matrix;
}

const MOST_ROUNDS = 50;
const SETTLED = 1e-8;
/** An expected count that still changes by more, in logarithms, has a coefficient that runs away to ±∞. */
const RUNS_AWAY = 0.1;

/**
 * Poisson regression with log link by iteratively reweighted least squares (Nelder & Wedderburn 1972,
 * J R Stat Soc A 135:370; dispersion as in McCullagh & Nelder 1989). As in R's glm it ends when the
 * deviance changes by less than 1e-8 of itself, and standard errors are by the weights of the last round.
 *
 * @returns null where it has no answer: not more rows than terms, a term that others make up, counts
 *   that no finite coefficients fit
 * @throws RangeError for a count that is negative or not whole, or an exposure not above 0
 */
export function poissonGlm(rows: readonly GlmRow[]): PoissonGlm | null {
  for (const { events, exposure } of rows) {
    requireCount(events);
    requirePositive(exposure, 'exposure');
  }
  const terms = rows[0]?.terms.length ?? 0;
  if (terms === 0 || rows.length <= terms) return null;
  let fitted: readonly number[] = rows.map(({ events }) => events + 0.1);
  let deviance = Infinity;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const step = weightedLeastSquares(rows, fitted, terms);
    if (step === null) return null;
    const [meansBefore, devianceBefore] = [fitted, deviance];
    fitted = rows.map((row) => row.exposure * Math.exp(linear(row, step.coefficients)));
    deviance = devianceOf(rows, fitted);
    if (!Number.isFinite(deviance)) return null;
    if (Math.abs(devianceBefore - deviance) < SETTLED * (Math.abs(deviance) + 0.1)) {
      const moved = fitted.map((mean, at) => Math.abs(Math.log(mean / (meansBefore[at] ?? 0))));
      if (!moved.every((change) => change < RUNS_AWAY)) return null;
      return answer(rows, step, meansBefore, fitted);
    }
  }
  return null;
}

function answer(
  rows: readonly GlmRow[],
  { coefficients, covariance }: Step,
  weights: readonly number[],
  fitted: readonly number[],
): PoissonGlm {
  const freedom = rows.length - coefficients.length;
  const pearson = sumOver(rows, fitted, ({ events }, mean) => (events - mean) ** 2 / mean);
  // What R multiplies with: next to the dispersion, with the weights that the covariance is made of.
  const working = rows.map(({ events }, at) => (weights[at] ?? 0) * (events / (fitted[at] ?? 0) - 1) ** 2);
  const scale = working.reduce((total, square) => total + square, 0) / freedom;
  const variances = covariance.map((line, at) => line[at] ?? Number.NaN);
  return {
    coefficients,
    standardErrors: variances.map(Math.sqrt),
    quasiStandardErrors: variances.map((variance) => Math.sqrt(variance * scale)),
    fitted,
    dispersion: pearson / freedom,
  };
}

function weightedLeastSquares(
  rows: readonly GlmRow[],
  fitted: readonly number[],
  terms: number,
): Step | null {
  const covariance = choleskyInverse(information(rows, fitted, terms));
  if (covariance === null) return null;
  const right = Array.from({ length: terms }, (_, term) =>
    sumOver(rows, fitted, (row, mean) => {
      const working = Math.log(mean / row.exposure) + (row.events - mean) / mean;
      return (row.terms[term] ?? 0) * mean * working;
    }),
  );
  const coefficients = covariance.map((line) =>
    line.reduce((total, value, term) => total + value * (right[term] ?? 0), 0),
  );
  return { coefficients, covariance };
}

/** Xᵀ W X with the expected counts as weights. */
function information(rows: readonly GlmRow[], fitted: readonly number[], terms: number): Matrix {
  const each = Array.from({ length: terms }, (_, term) => term);
  return each.map((one) =>
    each.map((other) =>
      sumOver(rows, fitted, (row, mean) => (row.terms[one] ?? 0) * (row.terms[other] ?? 0) * mean),
    ),
  );
}

function devianceOf(rows: readonly GlmRow[], fitted: readonly number[]): number {
  return sumOver(rows, fitted, ({ events }, mean) => {
    const surprise = events === 0 ? 0 : events * Math.log(events / mean);
    return 2 * (surprise - (events - mean));
  });
}

function linear({ terms }: GlmRow, coefficients: readonly number[]): number {
  return terms.reduce((total, value, term) => total + value * (coefficients[term] ?? 0), 0);
}

function sumOver(
  rows: readonly GlmRow[],
  fitted: readonly number[],
  of: (row: GlmRow, mean: number) => number,
): number {
  return rows.reduce((total, row, at) => total + of(row, fitted[at] ?? Number.NaN), 0);
}
