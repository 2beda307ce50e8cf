import { periodKind, type PeriodKey } from './period.ts';
import type { ComparisonId, PublishedFrame } from './published-frame.ts';

type Growing = Pick<PublishedFrame, 'provisional'>;

/** Whether cases of a period are usually still being entered, or nobody can tell. */
export function isProvisional({ provisional }: Growing, period: PeriodKey): boolean {
  return provisional[period] !== undefined;
}

/**
 * Whether the newer side of a change may still grow, so that a fall may be late recording alone. January and
 * February stand together in a comparison with the year before: either makes the other provisional.
 */
export function isChangeProvisional(frame: Growing, period: PeriodKey, comparison: ComparisonId): boolean {
  const isFestive = comparison === 'year_on_year' && periodKind(period) === 'month' && /-0[12]$/.test(period);
  const months = isFestive ? ['01', '02'].map((month) => `${period.slice(0, 4)}-${month}`) : [period];
  return months.some((month) => isProvisional(frame, month));
}
