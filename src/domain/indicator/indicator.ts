import type { Bilingual } from '../bilingual.ts';

/** The five dimensions of collaboration, in the order in which they are read. */
export const DIMENSIONS = [
  'linkage',
  'implementation',
  'warning and interception',
  'investigation and recovery',
  'publicity and awareness',
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/**
 * What numerator and denominator make.
 *
 * - `share`: the part of some events that went well, in %: another year would give another figure, so it has an interval.
 * - `coverage`: the part of a register that was reached, in % or as a proportion: a complete count, so it has none.
 * - `rate`: events per 10,000 residents.
 * - `mean`: a weighted mean of a sample, in %.
 * - `money_share`: part of a sum of money, in %.
 * - `money_rate`: money per resident.
 */
export const INDICATOR_MEASURES = ['share', 'coverage', 'rate', 'mean', 'money_share', 'money_rate'] as const;

export type IndicatorMeasure = (typeof INDICATOR_MEASURES)[number];

/** `people` (or what belongs to one person: a case, a card) are protected; `acts` of agencies are not. */
export const COUNTED = ['people', 'acts', 'money'] as const;

export type Counted = (typeof COUNTED)[number];

/** `none`: not scored, so that there are none. */
export const GOALPOST_SETTERS = ['official', 'panel', 'assumed', 'none'] as const;

export type GoalpostSetter = (typeof GOALPOST_SETTERS)[number];

/** The ends between which an indicator is scored: at `low` 0, at `high` 100; of one that is better small, low > high. */
export interface Goalposts {
  readonly low: number;
  readonly high: number;
}

/** An indicator of collaboration as indicators.csv defines it. */
export interface Indicator {
  readonly id: string;
  /** Null where it is context and never scored. */
  readonly dimension: Dimension | null;
  readonly name: Bilingual;
  readonly unit: Bilingual;
  readonly measure: IndicatorMeasure;
  readonly counts: Counted;
  /** Numerator over denominator times this is the value. */
  readonly factor: number;
  readonly direction: '+' | '-' | null;
  readonly goalposts: Goalposts | null;
  readonly goalpostsBy: GoalpostSetter;
  readonly goalpostSource: string | null;
  readonly weight: number | null;
  readonly definition: Bilingual;
  readonly formula: Bilingual;
  readonly numerator: Bilingual;
  readonly denominator: Bilingual;
  readonly notMeasured: Bilingual;
  /** What would make the figure better without the thing. */
  readonly gamed: Bilingual | null;
  readonly guardrail: Bilingual | null;
  /** The indicator to read it with, where that is its guard. */
  readonly guard: string | null;
  readonly agencies: readonly string[];
  /** As indicators.csv cites it. */
  readonly lawArticle: string | null;
  readonly problems: readonly string[];
  readonly causes: readonly string[];
  readonly strategies: readonly string[];
}
