import type { MonthKey } from '../../domain/period.ts';
import { daysBetween, type CalendarDay } from './calendar-day.ts';
import type { DemoWorld } from './demo-world.ts';
import { daysOpen } from './month-days.ts';

/** The covered days of one quarter. */
export interface QuarterSpan {
  readonly year: string;
  readonly months: readonly MonthKey[];
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  /** Days after `first` that `last` lies. */
  readonly length: number;
}

/** The quarters of the world in order, the last one cut at `asOf`. */
export function quarterSpans(world: DemoWorld): readonly QuarterSpan[] {
  const quarters = Map.groupBy(
    world.months,
    (month) => `${month.slice(0, 4)}-${Math.ceil(Number(month.slice(5, 7)) / 3)}`,
  );
  return [...quarters.values()].flatMap((months) => {
    const days = months.flatMap((month) => daysOpen(month, world.asOf) ?? []);
    const first = days.at(0)?.first;
    const last = days.at(-1)?.last;
    if (first === undefined || last === undefined) return [];
    return [{ year: first.slice(0, 4), months, first, last, length: daysBetween(first, last) }];
  });
}
