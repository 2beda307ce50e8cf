import { monthOfDate, shiftMonth, type MonthKey } from '../period.ts';

/** How many months of packs are kept: who prints a sheet late still finds it. */
const KEPT = 3;

/** Months that have a village pack, the latest first. @param today ISO date */
export function packMonths(today: string): readonly MonthKey[] {
  const latest = monthOfDate(today);
  return Array.from({ length: KEPT }, (_, back) => shiftMonth(latest, -back));
}
