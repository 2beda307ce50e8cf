import { requireWhole } from './argument-ranges.ts';
import { normalReach } from './normal-quantile.ts';
import { poissonGlm } from './poisson-glm.ts';

export interface ItsMonth {
  /** Observed count, a whole number ≥ 0; null where the month has no published count: it is left out. */
  readonly events: number | null;
  /** > 0 */
  readonly population: number;
}

export interface ItsModel {
  /** Position in the series, from 0, of the first month after the date that was declared beforehand. */
  readonly firstAfter: number;
  /** Whether the slope may change too, beside the level. */
  readonly slopeChange?: boolean;
  /**
   * Where the slope after the date counts 0, and so what the level means: in the last month before (the
   * first month after counts 1) or in the first month after. The level differs between the two.
   */
  readonly slopeZero?: 'last-before' | 'first-after';
  /** Pairs of sine and cosine for the season, from 0 up. */
  readonly harmonics?: number;
  /** Months of a season. */
  readonly period?: number;
  /** Whether standard errors are widened (or narrowed) by √dispersion: quasi-Poisson. */
  readonly quasi?: boolean;
  /** Coverage of the intervals, in (0, 1). */
  readonly level?: number;
}

type TermName = 'intercept' | 'level' | 'trend' | 'slope' | `sin${number}` | `cos${number}`;

export interface ItsTerm {
  readonly term: TermName;
  /** On the scale of natural logarithms; of trend and slope for one month. */
  readonly estimate: number;
  readonly se: number;
  /** exp(estimate): a rate ratio, but for the intercept, which is a rate per person and month. */
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
}

export interface Its {
  readonly terms: readonly ItsTerm[];
  /** Pearson's X² / degrees of freedom; to be reported beside the terms. */
  readonly dispersion: number;
  /** How many months took part. */
  readonly months: number;
}

/**
 * Interrupted time series of counts (Lopez Bernal, Cummins & Gasparrini 2017, Int J Epidemiol 46:348):
 * ln μ = intercept + level·after + trend·t (+ slope·months after) + harmonics + ln population, with t = 1
 * in the first month of the series. One date, declared before looking; it never says "caused".
 *
 * @param series consecutive months
 * @returns null where the model has no answer: no month before or after, fewer months than terms
 * @throws RangeError for a count that is negative or not whole, a population not above 0, harmonics
 *   below 0, a level outside (0, 1)
 */
export function itsPoisson(series: readonly ItsMonth[], model: ItsModel): Its | null {
  const { quasi = false, level = 0.95 } = model;
  const reach = normalReach(level);
  const columns = columnsOf(model);
  const rows = series.flatMap(({ events, population }, at) =>
    events === null
      ? []
      : [{ events, exposure: population, terms: columns.map(({ valueAt }) => valueAt(at)) }],
  );
  const glm = poissonGlm(rows);
  if (glm === null) return null;
  const errors = quasi ? glm.quasiStandardErrors : glm.standardErrors;
  return {
    dispersion: glm.dispersion,
    months: rows.length,
    terms: columns.map(({ term }, at) => {
      const estimate = glm.coefficients[at] ?? Number.NaN;
      const se = errors[at] ?? Number.NaN;
      return {
        term,
        estimate,
        se,
        ratio: Math.exp(estimate),
        lower: Math.exp(estimate - reach * se),
        upper: Math.exp(estimate + reach * se),
      };
    }),
  };
}

interface Column {
  readonly term: TermName;
  readonly valueAt: (at: number) => number;
}

function columnsOf({
  firstAfter,
  slopeChange = false,
  slopeZero = 'last-before',
  harmonics = 0,
  period = 12,
}: ItsModel): readonly Column[] {
  requireWhole(firstAfter, 0, 'position in the series');
  requireWhole(harmonics, 0, 'number of harmonics');
  requireWhole(period, 2, 'period');
  const zeroAt = slopeZero === 'last-before' ? firstAfter - 1 : firstAfter;
  const slope: Column = { term: 'slope', valueAt: (at) => (at < firstAfter ? 0 : at - zeroAt) };
  const season = Array.from({ length: harmonics }, (_, pair) => pair + 1).flatMap((wave): Column[] => {
    const angle = (at: number): number => (2 * Math.PI * wave * (at + 1)) / period;
    return [
      { term: `sin${wave}`, valueAt: (at) => Math.sin(angle(at)) },
      { term: `cos${wave}`, valueAt: (at) => Math.cos(angle(at)) },
    ];
  });
  return [
    { term: 'intercept', valueAt: () => 1 },
    { term: 'level', valueAt: (at) => (at < firstAfter ? 0 : 1) },
    { term: 'trend', valueAt: (at) => at + 1 },
    ...(slopeChange ? [slope] : []),
    ...season,
  ];
}
