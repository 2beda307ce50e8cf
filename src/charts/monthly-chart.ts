import { line, max, scaleLinear, scalePoint } from 'd3';

import { publishedNumber, type ValueState } from '../domain/published-value.ts';
import { filedOf, type PublishedCell, type PublishedFrame } from '../domain/published-frame.ts';
import type { PeriodKey } from '../domain/period.ts';
import { poissonExactCI } from '../domain/statistics/poisson-exact-ci.ts';

/** One month of the chart, in view-box units. */
export interface MonthMark {
  readonly period: PeriodKey;
  readonly x: number;
  readonly state: ValueState;
  /** Null where nothing is published. */
  readonly y: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The count is usually still growing. */
  readonly isProvisional: boolean;
  readonly isAlarm: boolean;
}

/** What a chart shows besides the counts. */
export interface ChartMarks {
  readonly provisional?: PublishedFrame['provisional'];
  readonly alarms?: readonly PeriodKey[];
  /** Mean count a month of the twelve months that end in each. */
  readonly means?: ReadonlyMap<PeriodKey, number>;
}

export interface MonthlyChart {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly MonthMark[];
  readonly yTicks: readonly { readonly value: number; readonly y: number }[];
  readonly xTicks: readonly { readonly label: string; readonly x: number }[];
  readonly baseline: number;
  /** Runs of months with a mean, each as the data of a path; a month without one interrupts it. */
  readonly means: string;
}

const MARGIN = { top: 14, right: 6, bottom: 24, left: 34 } as const;

/** Counts by month as dots with exact 95 % intervals (Garwood 1936); months without a figure keep their place. */
export function monthlyChart(
  cells: readonly PublishedCell[],
  width: number,
  height: number,
  { provisional = {}, alarms = [], means = new Map() }: ChartMarks = {},
): MonthlyChart {
  const x = scalePoint(
    cells.map((cell) => cell.period),
    [MARGIN.left, width - MARGIN.right],
  ).padding(0.5);
  const spans = cells.map((cell) => {
    const count = publishedNumber(filedOf(cell));
    return count === null ? null : { count, ...poissonExactCI(count) };
  });
  const y = scaleLinear(
    [0, max(spans, (span) => span?.upper) ?? 1],
    [height - MARGIN.bottom, MARGIN.top],
  ).nice(4);
  const at = (value: number): number => Math.round(y(value) * 10) / 10;
  return {
    width,
    height,
    baseline: at(0),
    marks: cells.map((cell, index) => {
      const span = spans[index] ?? null;
      return {
        period: cell.period,
        x: Math.round((x(cell.period) ?? 0) * 10) / 10,
        state: filedOf(cell).state,
        y: span === null ? null : at(span.count),
        lower: span === null ? null : at(span.lower),
        upper: span === null ? null : at(span.upper),
        isProvisional: provisional[cell.period] !== undefined,
        isAlarm: alarms.includes(cell.period),
      };
    }),
    yTicks: y.ticks(4).map((value) => ({ value, y: at(value) })),
    xTicks: cells
      .filter((cell) => cell.period.endsWith('-01'))
      .map((cell) => ({ label: cell.period.slice(0, 4), x: Math.round((x(cell.period) ?? 0) * 10) / 10 })),
    means:
      line<PublishedCell>(
        ({ period }) => x(period) ?? 0,
        ({ period }) => y(means.get(period) ?? 0),
      )
        .defined(({ period }) => means.has(period))
        .digits(1)(cells) ?? '',
  };
}
