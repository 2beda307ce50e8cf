import type { AreaCode } from '../area-code.ts';
import type { CampaignStatus } from './campaign.ts';
import type { CampaignReach } from './publicity-facts.ts';

/** What stands beside a campaign's own words. */
export interface CampaignFactsFound {
  readonly status: CampaignStatus;
  readonly districts: readonly { readonly code: AreaCode; readonly name: string }[];
  readonly types: readonly { readonly id: string; readonly name: string }[];
  readonly organisers: readonly string[];
  /** Null where the tables have no event of it, or the edition does not tell. */
  readonly recorded: RecordedReach | null;
}

export interface RecordedReach {
  readonly events: number;
  readonly attendees: number;
  /** Attendances per 1,000 residents of its districts. */
  readonly perThousand: number;
}

/**
 * What the tables have of a campaign in all its districts.
 *
 * @param residents of its districts together, above 0
 */
export function recordedReach(
  reach: readonly CampaignReach[],
  campaign: string,
  residents: number,
): RecordedReach | null {
  const own = reach.filter((row) => row.campaign === campaign);
  if (own.length === 0 || residents <= 0) return null;
  const events = own.reduce((sum, row) => sum + row.events, 0);
  const attendees = own.reduce((sum, row) => sum + row.attendees, 0);
  return { events, attendees, perThousand: (1000 * attendees) / residents };
}
