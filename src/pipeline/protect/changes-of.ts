import { UNASSIGNED, type AreaCode } from '../../domain/area-code.ts';
import { periodBefore, periodKind, yearBefore, type PeriodKey } from '../../domain/period.ts';
import { ALL_TYPES, type PublishedCell } from '../../domain/published-frame.ts';
import { publishedNumber, shown, type PublishedValue } from '../../domain/published-value.ts';
import { comparesWithMonthBefore, monthsJoined, type Festive } from '../../domain/spring-festival.ts';
import { ratioOfSums } from '../../domain/statistics/ratio-of-sums.ts';
import { rateRatioExact } from '../../domain/statistics/rate-ratio-exact.ts';
import { meanResidents, publishMeasure, type CellInputs } from './publish-measure.ts';

const LEVEL = 0.95;

/**
 * How the rate of filed incidents compares with a year before and with the period before, from published
 * counts alone, the months around a Spring Festival as `Festive` says.
 */
export function changesOf(inputs: CellInputs, area: AreaCode, period: PeriodKey): PublishedCell['changes'] {
  return area === UNASSIGNED
    ? {}
    : compared(inputs.festive, period, (now, then) => ratio(inputs, area, now, then));
}

/** How the sum of losses compares, from the losses themselves: for an edition that tells each of them. */
export function lossChangesOf(
  { facts, festive }: CellInputs,
  area: AreaCode,
  period: PeriodKey,
): PublishedCell['changes'] {
  const lossesIn = (periods: readonly PeriodKey[]): readonly number[] | null => {
    const parts = periods.map((one) => {
      const fact = facts.months.includes(firstMonth(one)) ? facts.at(area, one, ALL_TYPES) : null;
      return fact?.state === 'supplied' ? fact.tally.losses : null;
    });
    // In order of size: their sum to the last digit is then the same in whatever order districts stand.
    return parts.every((part) => part !== null) ? parts.flat().sort((a, b) => a - b) : null;
  };
  return compared(festive, period, (now, then) => {
    const [losses, before] = [lossesIn(now), lossesIn(then)];
    const found = losses === null || before === null ? null : ratioOfSums(losses, before, LEVEL);
    return found === null
      ? null
      : shown(found.ratio, { lower: found.lower, upper: found.upper, level: LEVEL });
  });
}

/** Both comparisons, each with the periods that it is made of. */
function compared(
  festive: Festive,
  period: PeriodKey,
  compare: (now: readonly PeriodKey[], then: readonly PeriodKey[]) => PublishedValue | null,
): PublishedCell['changes'] {
  const yearOn = compare(monthsJoined(festive, period), monthsJoined(festive, yearBefore(period)));
  const isOverlapping = periodKind(period) === 'rolling12';
  const before =
    !comparesWithMonthBefore(festive, period) || isOverlapping || periodKind(period) === 'year'
      ? null
      : compare([period], [periodBefore(period)]);
  return {
    ...(yearOn === null ? {} : { year_on_year: yearOn }),
    ...(before === null ? {} : { period_on_period: before }),
  };
}

/** Null where a count is not shown or there is none to compare with. */
function ratio(
  inputs: CellInputs,
  area: AreaCode,
  now: readonly PeriodKey[],
  then: readonly PeriodKey[],
): PublishedValue | null {
  const [observed, base] = [observedIn(inputs, area, now), observedIn(inputs, area, then)];
  if (observed === null || base === null) return null;
  const found = rateRatioExact(observed, base, LEVEL);
  if (found.ratio === null || found.upper === null) return null;
  return shown(found.ratio, { lower: found.lower, upper: found.upper, level: LEVEL });
}

function observedIn(
  inputs: CellInputs,
  area: AreaCode,
  periods: readonly PeriodKey[],
): { readonly events: number; readonly personTime: number } | null {
  const { facts, residentsOf } = inputs;
  const known = new Set(facts.months);
  if (periods.some((period) => !known.has(firstMonth(period)))) return null;
  let [events, personTime] = [0, 0];
  for (const period of periods) {
    const value = publishMeasure(inputs, 'filed', area, period, ALL_TYPES);
    const count = value === null ? null : publishedNumber(value);
    if (count === null) return null;
    events += count;
    personTime += meanResidents(residentsOf, area, period);
  }
  return { events, personTime };
}

function firstMonth(period: PeriodKey): string {
  const quarter = /^(\d{4})-q([1-4])$/.exec(period);
  if (quarter !== null) return `${quarter[1] ?? ''}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}`;
  return periodKind(period) === 'year' ? `${period}-01` : period.slice(0, 7);
}
