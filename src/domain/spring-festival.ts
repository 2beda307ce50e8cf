import type { AreaCode } from './area-code.ts';
import { periodKind, type PeriodKey } from './period.ts';

/**
 * What keeps it: a dataset, or a frame of one. The Spring Festival lies now in January, now in February: the two are
 * compared with a year before together, and neither with the month before it, nor March with February.
 */
export interface Festive {
  /** Absent where no Spring Festival is kept. */
  readonly springFestival?: true;
}

const CHINESE_ADCODE = /^[1-8]\d{5}$/;

/** @param said by the dataset; where it says nothing, regions with a Chinese administrative code keep it */
export function festiveOf(region: AreaCode, said: boolean | null): Festive {
  return (said ?? CHINESE_ADCODE.test(region)) ? { springFestival: true } : {};
}

/** Whether a period is a January or a February that stands for both. */
export function isJoined({ springFestival }: Festive, period: PeriodKey): boolean {
  return springFestival === true && periodKind(period) === 'month' && /-0[12]$/.test(period);
}

/** What is compared with the same a year before. */
export function monthsJoined(festive: Festive, period: PeriodKey): readonly PeriodKey[] {
  const year = period.slice(0, 4);
  return isJoined(festive, period) ? [`${year}-01`, `${year}-02`] : [period];
}

/** Whether a month lies on the same side of the festival as the one before it. */
export function comparesWithMonthBefore({ springFestival }: Festive, month: PeriodKey): boolean {
  return springFestival !== true || periodKind(month) !== 'month' || !/-0[123]$/.test(month);
}
