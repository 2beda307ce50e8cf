import { UNASSIGNED, type AreaCode } from '../area-code.ts';
import { cellsOfPeriod } from '../frame-index.ts';
import type { MonthKey } from '../period.ts';
import { ALL_TYPES, filedOf, type PublishedFrame, type TypeKey } from '../published-frame.ts';
import { publishedNumber } from '../published-value.ts';
import type { PairedMonth } from '../statistics/share-dispersion.ts';
import { comparedMonths, type CampaignPlan } from './campaign.ts';
import { campaignSessions, type CampaignSessions } from './campaign-sessions.ts';
import { campaignVerdict, type CampaignFinding } from './campaign-verdict.ts';
import type { MonthlySessions } from './publicity-facts.ts';

/** What can be said of a campaign, from the figures of the edition alone. */
export type CampaignOutcome =
  /** The months to be compared are not over, or still growing by late recording; `last` is the last of them. */
  | { readonly state: 'too-early'; readonly last: MonthKey }
  /** A district of the campaign lacks a figure in a month: which, as far as it is known. */
  | { readonly state: 'not-told'; readonly areas: readonly AreaCode[] }
  /** Every other district had a campaign of its own, or lacks figures. */
  | { readonly state: 'no-comparison' }
  | JudgedCampaign;

export interface JudgedCampaign {
  readonly state: 'judged';
  readonly before: readonly MonthKey[];
  readonly after: readonly MonthKey[];
  /** Whether the types that it spoke of are counted, or all: the public edition has no months by type. */
  readonly counted: 'types' | 'all';
  readonly treated: readonly AreaCode[];
  readonly comparison: readonly AreaCode[];
  /** Incidents filed, prevented attempts not among them. */
  readonly counts: Readonly<Record<'before' | 'after', PairedMonth>>;
  /** All publicity that was recorded while it ran: districts without the campaign are not without publicity. */
  readonly sessions: CampaignSessions;
  readonly finding: CampaignFinding;
}

interface Sources {
  /** `incidents-month-district`. */
  readonly months: PublishedFrame;
  /** `incidents-month-district-type`; absent in the public edition. */
  readonly monthsByType: PublishedFrame | undefined;
  readonly sessions: readonly MonthlySessions[];
  readonly region: AreaCode;
  /** All there are: a district with another campaign in the months compared is no comparison. */
  readonly campaigns: readonly CampaignPlan[];
}

/**
 * Incidents filed in the districts of the campaign against those of the others, the months after it began against the
 * same months a year before. Only what the edition publishes is used, so that nothing is told that it does not tell.
 */
export function campaignOutcome(campaign: CampaignPlan, sources: Sources): CampaignOutcome {
  const { before, after } = comparedMonths(campaign);
  const { months, monthsByType, sessions, region, campaigns } = sources;
  const last = after.at(-1) ?? '';
  const isOver = months.periods.includes(last) && isSettled(months, last, region);
  if (!isOver) return { state: 'too-early', last };
  const byType = campaign.types.length === 0 ? undefined : monthsByType;
  const frame = byType ?? months;
  const types = byType === undefined ? [ALL_TYPES] : campaign.types;
  const all = [...before, ...after];
  const isTold = (area: AreaCode): boolean =>
    all.every((month) => types.every((type) => filedIn(frame, area, month, type) !== null));
  const untold = campaign.districts.filter((area) => !isTold(area));
  if (untold.length > 0) return { state: 'not-told', areas: untold };
  const busy = new Set(
    campaigns.filter((other) => overlaps(other, all)).flatMap(({ districts }) => districts),
  );
  const comparison = frame.areas.filter(
    (area) =>
      area !== region &&
      area !== UNASSIGNED &&
      !campaign.districts.includes(area) &&
      !busy.has(area) &&
      isTold(area),
  );
  if (comparison.length === 0) return { state: 'no-comparison' };
  const sum = (areas: readonly AreaCode[], month: MonthKey): number => {
    let total = 0;
    for (const area of areas) for (const type of types) total += filedIn(frame, area, month, type) ?? 0;
    return total;
  };
  const paired = (stretch: readonly MonthKey[]): readonly PairedMonth[] =>
    stretch.map((month) => ({
      treated: sum(campaign.districts, month),
      control: sum(comparison, month),
    }));
  const series = { before: paired(before), after: paired(after) };
  return {
    state: 'judged',
    before,
    after,
    counted: byType === undefined ? 'all' : 'types',
    treated: campaign.districts,
    comparison,
    counts: { before: totalOf(series.before), after: totalOf(series.after) },
    sessions: campaignSessions(campaign, { treated: campaign.districts, control: comparison }, sessions),
    finding: campaignVerdict(series),
  };
}

/** Begun, due everywhere in the region, and no longer growing by late recording. */
function isSettled(frame: PublishedFrame, month: MonthKey, region: AreaCode): boolean {
  const cell = cellsOfPeriod(frame, month).get(region);
  return cell !== undefined && filedOf(cell).state !== 'not_due' && !(month in frame.provisional);
}

/** Null where the edition does not tell it. */
function filedIn(frame: PublishedFrame, area: AreaCode, month: MonthKey, type: TypeKey): number | null {
  const cell = cellsOfPeriod(frame, month, type).get(area);
  return cell === undefined ? null : publishedNumber(filedOf(cell));
}

/** Whether another campaign's months compared, or those of its run, fall into these. */
function overlaps(other: CampaignPlan, months: readonly MonthKey[]): boolean {
  return comparedMonths(other).after.some((month) => months.includes(month));
}

function totalOf(months: readonly PairedMonth[]): PairedMonth {
  return {
    treated: months.reduce((sum, { treated }) => sum + treated, 0),
    control: months.reduce((sum, { control }) => sum + control, 0),
  };
}
