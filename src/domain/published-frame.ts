import { UNASSIGNED, type AreaCode } from './area-code.ts';
import type { PeriodKey, PeriodKind } from './period.ts';
import type { Provenance } from './provenance.ts';
import { publishedNumber, type PublishedValue } from './published-value.ts';
import type { Verdict } from './verdict.ts';

/** What is measured: incidents filed, per 10,000 residents, reported loss. */
export type MeasureId = 'filed' | 'rate' | 'loss';

/** One area and period of a published frame. */
export interface PublishedCell {
  readonly area: AreaCode;
  readonly period: PeriodKey;
  /** Incidents filed. */
  readonly filed: PublishedValue;
  /** Per 10,000 residents in the period, with its 95 % interval (Garwood 1936); null where nobody resides: `unassigned`. */
  readonly rate: PublishedValue | null;
  /** In the dataset's currency, rounded; null where the frame does not publish losses. */
  readonly loss: PublishedValue | null;
  /** Null where there is nothing to compare: the cell or the region is not shown, or the area is the region. */
  readonly verdict: Verdict | null;
}

/** A table that may leave the pipeline. */
export interface PublishedFrame {
  readonly id: string;
  readonly periodKind: PeriodKind;
  readonly periods: readonly PeriodKey[];
  /** Districts, then `unassigned` where there is such a row, then the region. */
  readonly areas: readonly AreaCode[];
  readonly measures: readonly MeasureId[];
  readonly provenance: Provenance;
  readonly cells: readonly PublishedCell[];
}

export function cellAt(frame: PublishedFrame, area: AreaCode, period: PeriodKey): PublishedCell | undefined {
  return frame.cells.find((cell) => cell.area === area && cell.period === period);
}

/** The latest period in which at least one district has a value; null where none has. */
export function latestShownPeriod(frame: PublishedFrame): PeriodKey | null {
  const shownPeriods = frame.cells
    .filter((cell) => cell.area !== UNASSIGNED && publishedNumber(cell.filed) !== null)
    .map((cell) => cell.period);
  return [...shownPeriods].sort().at(-1) ?? null;
}

/** The value of one measure; null where the cell has none of that kind. */
export function valueOf(cell: PublishedCell, measure: MeasureId): PublishedValue | null {
  return cell[measure];
}
