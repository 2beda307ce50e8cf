/** What is counted for one indicator over some months and areas. Never leaves the pipeline. */
export interface IndicatorTally {
  /** Of `mean` the weighted mean itself, in %. */
  readonly numerator: number;
  /** Of `mean` the sample size. */
  readonly denominator: number;
  /** In the unit of the value; null where the two numbers tell it, or nothing was sampled. */
  readonly standardError: number | null;
  /** Of a share of money: how many equal cases are as unsure as these unequal ones. Null for all else. */
  readonly equalCases: number | null;
  /** Of the thing timed, where something is: 10th, 50th and 90th percentile. Null where they are not reached. */
  readonly quantiles: TallyQuantiles | null;
  /** The figure that guards the indicator (column `guard`); null where it is another indicator or is not known. */
  readonly guard: number | null;
  /** Of money: how many cases it is the sum of, and the largest single amount above and below. Null for all else. */
  readonly parts: MoneyParts | null;
}

export interface MoneyParts {
  readonly count: number;
  readonly largestNumerator: number;
  readonly largestDenominator: number;
}

export interface TallyQuantiles {
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
}

/**
 * Why no figure can be worked out although the tables were handed over: `too_few` by the rule of the indicator,
 * `nothing_to_count` where the denominator is 0.
 */
export type WhyNotComputable = 'too_few' | 'nothing_to_count';

/** What counting came to; `not_supplied` where the table has nothing for these months. */
export type CountedIndicator = IndicatorTally | WhyNotComputable | 'not_supplied';

const NOTHING_MORE = { standardError: null, equalCases: null, quantiles: null, guard: null, parts: null };

export function tallyOf(
  numerator: number,
  denominator: number,
  more: Partial<Pick<IndicatorTally, 'standardError' | 'equalCases' | 'quantiles' | 'guard' | 'parts'>> = {},
): CountedIndicator {
  if (denominator === 0) return 'nothing_to_count';
  return { numerator, denominator, ...NOTHING_MORE, ...more };
}
