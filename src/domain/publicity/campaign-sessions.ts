import type { AreaCode } from '../area-code.ts';
import { monthOfDate, monthsBetween, type MonthKey } from '../period.ts';
import type { CampaignPlan } from './campaign.ts';
import type { MonthlySessions } from './publicity-facts.ts';

/** Events recorded on either side of a comparison while a campaign ran; null where a month was not handed in. */
export interface CampaignSessions {
  /** Every month that the campaign ran in, whole. */
  readonly months: readonly MonthKey[];
  readonly treated: number | null;
  readonly control: number | null;
}

/** All events of the months of a campaign, its own and any other, by side. */
export function campaignSessions(
  { starts, ends }: Pick<CampaignPlan, 'starts' | 'ends'>,
  sides: Readonly<Record<'treated' | 'control', readonly AreaCode[]>>,
  rows: readonly MonthlySessions[],
): CampaignSessions {
  const months = monthsBetween(monthOfDate(starts), monthOfDate(ends));
  const heldIn = new Map(rows.map(({ area, month, events }) => [`${area} ${month}`, events]));
  const heldAmong = (areas: readonly AreaCode[]): number | null => {
    const counts = areas.flatMap((area) => months.map((month) => heldIn.get(`${area} ${month}`) ?? null));
    return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
  };
  return { months, treated: heldAmong(sides.treated), control: heldAmong(sides.control) };
}
