import type { AreaCode } from '../area-code.ts';
import { periodBefore, periodKind, type PeriodKey } from '../period.ts';
import { publishedNumber } from '../published-value.ts';
import { indicatorCell } from './collaboration-view.ts';
import type { Collaboration } from './collaboration.ts';
import { indicatorChange, type IndicatorChange } from './indicator-change.ts';
import type { Indicator } from './indicator.ts';
import type { PublishedIndicatorCell } from './published-indicator.ts';

/** How likely any change at all is named where nothing changed. */
const FALSE_NAMING = 0.05;

export interface NamedChange {
  readonly indicator: Indicator;
  readonly area: AreaCode;
  readonly now: PublishedIndicatorCell;
  readonly before: PublishedIndicatorCell;
  readonly change: IndicatorChange;
}

export interface ChangesSince {
  readonly quarter: PeriodKey;
  readonly before: PeriodKey;
  /** Comparisons that could be made. */
  readonly compared: number;
  /** Those whose interval excludes 0. */
  readonly named: readonly NamedChange[];
}

/**
 * What changed from the quarter before to the latest one, of scored indicators that are told by quarter: two quarters
 * share no month, so their intervals are of independent figures. Each comparison has the coverage with which all of them
 * together name something by chance in at most one of twenty quarters (Bonferroni). Null where there are not two quarters.
 */
export function changesSince(collaboration: Collaboration): ChangesSince | null {
  const { indicators, areas, periods } = collaboration;
  const isShown = (cell: PublishedIndicatorCell): boolean =>
    cell.value !== null && publishedNumber(cell.value) !== null;
  const shownQuarters = new Set(collaboration.cells.filter(isShown).map(({ period }) => period));
  const quarter = periods.findLast((one) => periodKind(one) === 'quarter' && shownQuarters.has(one));
  if (quarter === undefined) return null;
  const before = periodBefore(quarter);
  const pairs = indicators
    .filter(({ dimension }) => dimension !== null)
    .flatMap((indicator) =>
      areas.flatMap((area) => {
        const cell = indicatorCell(collaboration, indicator.id, area, quarter);
        const earlier = indicatorCell(collaboration, indicator.id, area, before);
        return cell === undefined || earlier === undefined
          ? []
          : [{ indicator, area, now: cell, before: earlier }];
      }),
    )
    .filter((pair) => indicatorChange(pair.indicator, pair.now, pair.before, 0.95).interval !== null);
  const level = 1 - FALSE_NAMING / Math.max(1, pairs.length);
  const named = pairs
    .map((pair) => ({ ...pair, change: indicatorChange(pair.indicator, pair.now, pair.before, level) }))
    .filter(({ change: { word } }) => word === 'rose' || word === 'fell');
  return { quarter, before, compared: pairs.length, named };
}
