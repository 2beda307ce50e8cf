import type { AreaCode } from '../area-code.ts';
import { monthOfDate, monthsBetween, shiftMonth, type MonthKey } from '../period.ts';

/** 进社区、进农村、进家庭、进学校、进企业: where a campaign goes to people. */
export const SETTINGS = ['community', 'village', 'family', 'school', 'company'] as const;
export type Setting = (typeof SETTINGS)[number];

/** By what a campaign reaches people. */
export const CHANNELS = [
  'talk',
  'visit',
  'stall',
  'performance',
  'loudspeaker',
  'poster',
  'chat-group',
  'short-video',
  'text-message',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a campaign was to be and whom it was for; what it came to stands in the tables. */
export interface CampaignPlan {
  /** Slug, and the value of `campaign` in outreach tables. */
  readonly id: string;
  /** ISO dates, both included. */
  readonly starts: string;
  readonly ends: string;
  /** At least one. */
  readonly districts: readonly AreaCode[];
  /** Ids of fraud types; none where it spoke of fraud in general. */
  readonly types: readonly string[];
}

/** Never typed: worked out of the dates and the day of the build. */
export type CampaignStatus = 'planned' | 'running' | 'ended';

export function campaignStatus(
  { starts, ends }: Pick<CampaignPlan, 'starts' | 'ends'>,
  day: string,
): CampaignStatus {
  if (day < starts) return 'planned';
  return day <= ends ? 'running' : 'ended';
}

/** How many months are compared on either side. */
export const COMPARED_MONTHS = 6;

/**
 * The months after a campaign and the same months a year before, laid down for all campaigns alike before any figure is
 * looked at: six, from the month after it began. Long campaigns are judged by their first half year.
 */
export function comparedMonths({ starts }: Pick<CampaignPlan, 'starts'>): {
  readonly before: readonly MonthKey[];
  readonly after: readonly MonthKey[];
} {
  const first = shiftMonth(monthOfDate(starts), 1);
  const after = monthsBetween(first, shiftMonth(first, COMPARED_MONTHS - 1));
  return { before: after.map((month) => shiftMonth(month, -12)), after };
}
