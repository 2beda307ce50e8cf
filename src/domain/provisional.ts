import type { PeriodKey } from './period.ts';
import type { ComparisonId, PublishedFrame } from './published-frame.ts';
import { monthsJoined, type Festive } from './spring-festival.ts';

type Growing = Pick<PublishedFrame, 'provisional'>;

/** Whether cases of a period are usually still being entered, or nobody can tell. */
export function isProvisional({ provisional }: Growing, period: PeriodKey): boolean {
  return provisional[period] !== undefined;
}

/**
 * Whether the newer side of a change may still grow, so that a fall may be late recording alone. Where January and
 * February stand together in a comparison with the year before, either makes the other provisional.
 */
export function isChangeProvisional(
  frame: Growing & Festive,
  period: PeriodKey,
  comparison: ComparisonId,
): boolean {
  const months = comparison === 'year_on_year' ? monthsJoined(frame, period) : [period];
  return months.some((month) => isProvisional(frame, month));
}
