import type { AreaCode } from '../area-code.ts';
import { cellsOfPeriod } from '../frame-index.ts';
import type { PeriodKey } from '../period.ts';
import { valueOf, type MeasureId, type PublishedFrame } from '../published-frame.ts';
import { publishedNumber } from '../published-value.ts';

/** The latest period up to one in which an area tells a measure that takes time to be known; null for none. */
export function latestDue(
  frame: PublishedFrame,
  area: AreaCode,
  measure: MeasureId,
  upTo: PeriodKey,
): PeriodKey | null {
  const due = frame.periods.filter((period) => {
    const cell = cellsOfPeriod(frame, period).get(area);
    const value = cell === undefined ? null : valueOf(cell, measure);
    return period <= upTo && value !== null && publishedNumber(value) !== null;
  });
  return [...due].sort().at(-1) ?? null;
}
