import { cellAt, filedOf, type PublishedFrame, type TypeKey } from './published-frame.ts';
import type { PeriodKey } from './period.ts';
import { isProvisional } from './provisional.ts';
import { publishedNumber } from './published-value.ts';
import { wilsonCI } from './statistics/wilson-ci.ts';

/** What of every so many incidents is of one type, in whole numbers, with the ends of its 95 % interval. */
export interface ShareInWords {
  /** 100, 1,000 or 10,000: so many that the lower end is at least one. */
  readonly outOf: number;
  readonly about: number;
  /** Rounded down. */
  readonly lower: number;
  /** Rounded up. */
  readonly upper: number;
}

/**
 * How much of all incidents a type is: `most` where the whole interval lies above a fifth, `common` above a twentieth,
 * `rare` below it, `between` where a twentieth lies inside.
 */
export type FrequencyBand = 'most' | 'common' | 'between' | 'rare';

/** How common a type of fraud is in the region, as far as it is published. */
export type Frequency =
  | {
      readonly state: 'shown';
      readonly period: PeriodKey;
      readonly count: number;
      /** All incidents of the period; null where they are not published, or the type was not counted all the time. */
      readonly ofAll: {
        readonly total: number;
        readonly share: ShareInWords;
        readonly band: FrequencyBand;
      } | null;
    }
  | { readonly state: 'none' | 'suppressed' | 'not_supplied'; readonly period: PeriodKey };

const MOST = 1 / 5;
const COMMON = 1 / 20;

/**
 * The latest year that is over and no longer grows, or, where there is none, the latest that is over.
 *
 * @param byType the frame of single types by year
 * @param all the frame of all incidents by year
 * @param validFrom ISO date from which the type is counted
 * @returns null where the frame does not tell of the type
 */
export function typeFrequency(
  byType: PublishedFrame,
  all: PublishedFrame | undefined,
  region: string,
  type: TypeKey,
  validFrom: string,
): Frequency | null {
  const over = byType.periods
    .filter((period) => {
      const cell = cellAt(byType, region, period, type);
      return cell !== undefined && filedOf(cell).state !== 'not_due';
    })
    .toSorted();
  const period = over.findLast((one) => !isProvisional(byType, one)) ?? over.at(-1);
  if (period === undefined) return null;
  const cell = cellAt(byType, region, period, type);
  if (cell === undefined) return null;
  const filed = filedOf(cell);
  const count = publishedNumber(filed);
  if (count === 0) return { state: 'none', period };
  if (count === null) return { state: filed.state === 'suppressed' ? 'suppressed' : 'not_supplied', period };
  const whole = all === undefined ? undefined : cellAt(all, region, period);
  const total = whole === undefined ? null : publishedNumber(filedOf(whole));
  const isCountedThroughout = validFrom <= `${period}-01-01`;
  return {
    state: 'shown',
    period,
    count,
    ofAll: total === null || !isCountedThroughout ? null : shareOf(count, total),
  };
}

/** Null where the parts do not add up to what they are parts of. */
function shareOf(count: number, total: number) {
  const interval = count > total ? null : wilsonCI(count, total);
  if (interval === null) return null;
  const { lower, upper } = interval;
  const outOf = [100, 1000].find((many) => lower * many >= 1) ?? 10_000;
  const share: ShareInWords = {
    outOf,
    about: Math.round((count / total) * outOf),
    lower: Math.floor(lower * outOf),
    upper: Math.ceil(upper * outOf),
  };
  return { total, share, band: bandOf(lower, upper) };
}

function bandOf(lower: number, upper: number): FrequencyBand {
  if (lower >= MOST) return 'most';
  if (lower >= COMMON) return 'common';
  return upper < COMMON ? 'rare' : 'between';
}
