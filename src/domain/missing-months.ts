import { UNASSIGNED, type AreaCode } from './area-code.ts';
import { cellsOfPeriod } from './frame-index.ts';
import { monthsOfPeriod, type MonthKey, type PeriodKey } from './period.ts';
import { ALL_TYPES, filedOf, type PublishedFrame } from './published-frame.ts';

/** Months that an area has not handed in. */
export interface AreaGap {
  readonly area: AreaCode;
  /** In order; at least one. */
  readonly months: readonly MonthKey[];
}

/** The months of a period that were not handed in, by area; null where no frame tells of months. */
export function missingMonths(
  frames: readonly PublishedFrame[],
  areas: readonly AreaCode[],
  period: PeriodKey,
): readonly AreaGap[] | null {
  const frame = frames.find(({ periodKind, types }) => periodKind === 'month' && types.includes(ALL_TYPES));
  if (frame === undefined) return null;
  return areas
    .filter((area) => area !== UNASSIGNED)
    .map((area) => ({
      area,
      months: monthsOfPeriod(period).filter((month) => {
        const cell = cellsOfPeriod(frame, month).get(area);
        return cell !== undefined && filedOf(cell).state === 'not_supplied';
      }),
    }))
    .filter(({ months }) => months.length > 0);
}
