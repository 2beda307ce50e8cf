import { addDays, daysBetween, lastDayOfMonth } from '../../domain/iso-date.ts';
import { monthsOfPeriod, type PeriodKey } from '../../domain/period.ts';
import type { PublishedFrame } from '../../domain/published-frame.ts';
import { recordingCurve } from '../../domain/statistics/recording-curve.ts';
import type { RecordingDelays } from '../tabulate/recording-delays.ts';

/** A period usually entered to fewer per cent is provisional. */
const SETTLED_PERCENT = 98;
/** Fewer incidents say too little of how fast they are entered, and too much of each. */
const LEAST_INCIDENTS = 300;
/** A history that cannot show a delay of a quarter tells nothing of late recording. */
const LEAST_DAYS = 90;
/** So long after its end a period of which nothing is known is called of unknown completeness. */
const UNKNOWN_DAYS = 92;

/** Of the periods given those that usually still grow; see `PublishedFrame.provisional`. */
export function provisionalPeriods(
  delays: RecordingDelays,
): (periods: readonly PeriodKey[]) => PublishedFrame['provisional'] {
  const curve = recordingCurve(delays.cohorts, LEAST_INCIDENTS);
  return (periods) =>
    Object.fromEntries(
      periods.flatMap((period): readonly (readonly [PeriodKey, number | null])[] => {
        const ended = lastDayOfMonth(monthsOfPeriod(period).at(-1) ?? '');
        const since = daysBetween(ended, delays.asOf);
        if (since < 0) return [];
        const percent = usualPercent(delays, curve, period);
        if (percent === null) return since < UNKNOWN_DAYS ? [[period, null]] : [];
        return percent < SETTLED_PERCENT ? [[period, percent]] : [];
      }),
    );
}

/**
 * The mean over the days of a period of what is usually entered at their age, in whole per cent, rounded down. It
 * knows nothing of how many were filed on which day: every day counts alike. Null where it can't be told.
 */
function usualPercent(
  { asOf, isDated }: RecordingDelays,
  curve: readonly number[],
  period: PeriodKey,
): number | null {
  const months = monthsOfPeriod(period);
  if (curve.length <= LEAST_DAYS || !months.every(isDated)) return null;
  const [first, last] = [`${months.at(0) ?? ''}-01`, lastDayOfMonth(months.at(-1) ?? '')];
  let sum = 0;
  const days = daysBetween(first, last) + 1;
  for (let day = 0; day < days; day += 1) {
    const age = daysBetween(addDays(first, day), asOf);
    sum += curve[age] ?? 1;
  }
  // A sum of ones is not quite a whole number of them.
  return Math.floor((100 * sum) / days + 1e-9);
}
