import type { AreaCode } from '../area-code.ts';
import type { MonthKey, PeriodKey } from '../period.ts';
import type { PublishedValue } from '../published-value.ts';

/**
 * Why there is no figure although the tables were handed over: `too_few` by the indicator's own rule,
 * `nothing_to_count` where its denominator is 0.
 */
export type WhyNoFigure = 'too_few' | 'nothing_to_count';

/** Percentiles of what is timed; null where so many were never answered. */
export interface Percentiles {
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
}

/** One indicator, area and period of an edition. */
export interface PublishedIndicatorCell {
  readonly indicator: string;
  readonly area: AreaCode;
  /** A quarter, or the twelve months to the end of one. */
  readonly period: PeriodKey;
  /** The months that are counted: earlier than the period where cases are followed up. */
  readonly window: { readonly first: MonthKey; readonly last: MonthKey };
  /** In the indicator's unit, with its 95 % interval where events were counted or people asked. Null: see `why`. */
  readonly value: PublishedValue | null;
  readonly why: WhyNoFigure | null;
  readonly numerator: PublishedValue;
  readonly denominator: PublishedValue;
  /** In the indicator's unit, where numerator and denominator do not tell it; null otherwise or where it is not told. */
  readonly standardError: number | null;
  /** Of a share of money: how many equal cases are as unsure; null otherwise or where it is not told. */
  readonly equalCases: number | null;
  readonly percentiles: Percentiles | null;
  /** The figure that guards the indicator, in its own unit; null where there is none or it is not told. */
  readonly guard: number | null;
}

export function indicatorKey(indicator: string, area: AreaCode, period: PeriodKey): string {
  return `${indicator} ${area} ${period}`;
}
