import type { AreaCode } from '../area-code.ts';
import { periodKind, type PeriodKey } from '../period.ts';
import { publishedNumber } from '../published-value.ts';
import type { Collaboration } from './collaboration.ts';
import type { Indicator } from './indicator.ts';
import { indicatorKey, type PublishedIndicatorCell } from './published-indicator.ts';

const indexed = new WeakMap<Collaboration, ReadonlyMap<string, PublishedIndicatorCell>>();

/** Undefined where the edition does not tell it, or not at that period. */
export function indicatorCell(
  collaboration: Collaboration,
  indicator: string,
  area: AreaCode,
  period: PeriodKey,
): PublishedIndicatorCell | undefined {
  let byKey = indexed.get(collaboration);
  if (byKey === undefined) {
    byKey = new Map(
      collaboration.cells.map((cell) => [indicatorKey(cell.indicator, cell.area, cell.period), cell]),
    );
    indexed.set(collaboration, byKey);
  }
  return byKey.get(indicatorKey(indicator, area, period));
}

/** Twelve months to the end of each quarter, in order. */
export function rollingPeriods({ periods }: Collaboration): readonly PeriodKey[] {
  return periods.filter((period) => periodKind(period) === 'rolling12');
}

/** The latest twelve months of which anything is shown, of one indicator or of all; null where nothing is. */
export function latestRolling(collaboration: Collaboration, indicator?: string): PeriodKey | null {
  const shown = new Set(
    collaboration.cells
      .filter((cell) => indicator === undefined || cell.indicator === indicator)
      .filter(({ value }) => value !== null && publishedNumber(value) !== null)
      .map(({ period }) => period),
  );
  return rollingPeriods(collaboration).findLast((period) => shown.has(period)) ?? null;
}

/** Whether the edition tells anything of an indicator. */
export function isTold({ approved }: Collaboration, { id }: Indicator): boolean {
  return approved === null || (approved[id] ?? []).length > 0;
}
