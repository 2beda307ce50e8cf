import { UNASSIGNED, type AreaCode } from './area-code.ts';
import type { PeriodKey, PeriodKind } from './period.ts';
import type { Provenance } from './provenance.ts';
import { NOT_SUPPLIED, publishedNumber, type PublishedValue } from './published-value.ts';
import type { Festive } from './spring-festival.ts';
import type { Verdict } from './verdict.ts';

/**
 * What is measured of the incidents filed in a period.
 *
 * - `filed`: incidents filed, prevented attempts not among them.
 * - `rate`: filed per 10,000 residents in the period, 95 % interval (Garwood 1936).
 * - `loss`: sum of reported losses in the dataset's currency, rounded.
 * - `median_loss`: middle loss of the incidents with a loss, rounded.
 * - `prevented`: attempts stopped before money moved.
 * - `clearance`: % of the filed cohort solved within 180 days of filing, 95 % interval (Wilson 1927).
 * - `stopped`: sum stopped (止付) for the incidents filed in the period, rounded.
 * - `returned`: sum returned within 90 days of freezing for the incidents filed in the period, rounded.
 */
export const MEASURES = [
  'filed',
  'rate',
  'loss',
  'median_loss',
  'prevented',
  'clearance',
  'stopped',
  'returned',
] as const;

export type MeasureId = (typeof MEASURES)[number];

/** `all`, a group of fraud types, or the id of one. */
export type TypeKey = string;

export const ALL_TYPES: TypeKey = 'all';

/** Share of the largest case in a loss, as a band in %: from `over` (exclusive) up to `upTo` (inclusive). */
export interface ShareBand {
  readonly over: number;
  readonly upTo: number;
}

/** With what a change compares: the same period a year before (同比), the period before (环比). */
export type ComparisonId = 'year_on_year' | 'period_on_period';

/**
 * Why a frame does not tell a measure that its edition has a place for. `sparse`: too many of its cells would be
 * hidden, so that only a coarser frame tells it. `no_data`: the tables do not have it.
 */
export type WhyWithheld = 'sparse' | 'no_data';

/** One area, period and type of a published frame. */
export interface PublishedCell {
  readonly area: AreaCode;
  readonly period: PeriodKey;
  readonly type: TypeKey;
  /** The measures of the frame; one that has no meaning here (a rate where nobody resides) is left out. */
  readonly values: Readonly<Partial<Record<MeasureId, PublishedValue>>>;
  /** Left out where there is nothing to compare: the cell or the region is not shown, or the area is the region. */
  readonly verdicts: Readonly<Partial<Record<MeasureId, Verdict>>>;
  /** Null where the loss is not shown or the table does not say. */
  readonly largestCase: ShareBand | null;
  /** The largest single loss as it is, in the dataset's currency. Left out of every cell of the public edition. */
  readonly largestLoss?: number;
  /**
   * Ratio of the rate of filed incidents to that of an earlier period, with its exact 95 % interval
   * (conditional binomial, Clopper & Pearson 1934). Left out where there is no such period, either count is
   * not shown, or the earlier one is 0.
   */
  readonly changes: Readonly<Partial<Record<ComparisonId, PublishedValue>>>;
  /** The same of the sums of losses, with the interval of `ratioOfSums`. Left out of every cell of the public edition. */
  readonly lossChanges?: Readonly<Partial<Record<ComparisonId, PublishedValue>>>;
}

/** A table that may leave the pipeline. */
export interface PublishedFrame extends Festive {
  readonly id: string;
  readonly periodKind: PeriodKind;
  readonly periods: readonly PeriodKey[];
  /** Districts, then `unassigned` where there is such a row, then the region. */
  readonly areas: readonly AreaCode[];
  /** `all` alone, or groups or single types. */
  readonly types: readonly TypeKey[];
  readonly measures: readonly MeasureId[];
  readonly provenance: Provenance;
  readonly cells: readonly PublishedCell[];
  /**
   * Periods whose count is usually still growing by late recording, with the share in % that has usually been
   * recorded by now; null where past delays do not tell.
   */
  readonly provisional: Readonly<Record<PeriodKey, number | null>>;
  /** Measures that would stand here and are left out; absent where none is. */
  readonly withheld?: Readonly<Partial<Record<MeasureId, WhyWithheld>>>;
  /** Titles of the sources in which others have printed figures of this frame, by `citationKey`; absent where none have. */
  readonly cited?: Readonly<Record<string, string>>;
}

export function cellAt(
  frame: PublishedFrame,
  area: AreaCode,
  period: PeriodKey,
  type: TypeKey = ALL_TYPES,
): PublishedCell | undefined {
  return frame.cells.find((cell) => cell.area === area && cell.period === period && cell.type === type);
}

/** The latest period in which at least one district shows a measure; null where none does. */
export function latestShownPeriod(frame: PublishedFrame, measure: MeasureId = 'filed'): PeriodKey | null {
  const shownPeriods = frame.cells
    .filter((cell) => {
      const value = valueOf(cell, measure);
      return cell.area !== UNASSIGNED && value !== null && publishedNumber(value) !== null;
    })
    .map((cell) => cell.period);
  return [...shownPeriods].sort().at(-1) ?? null;
}

/** The value of one measure; null where the cell has none of that kind. */
export function valueOf(cell: PublishedCell, measure: MeasureId): PublishedValue | null {
  return cell.values[measure] ?? null;
}

/** The count that everything else of a cell hangs on; `not_supplied` where the frame does not give counts. */
export function filedOf(cell: PublishedCell): PublishedValue {
  return cell.values.filed ?? NOT_SUPPLIED;
}
