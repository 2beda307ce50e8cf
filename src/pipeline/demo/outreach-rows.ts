import type { AreaCode } from '../../domain/area-code.ts';
import { AUDIENCES } from '../../schema/outreach.schema.ts';
import { TABLES } from '../../schema/tables.ts';
import type { RowOfTable } from '../../schema/table.ts';
import { addDays, daysBetween, type CalendarDay } from './calendar-day.ts';
import { communityCount } from './community-rows.ts';
import type { DemoWorld } from './demo-world.ts';
import { openDraws, type Draws } from './draws.ts';
import { numberRows } from './number-rows.ts';
import { quarterSpans } from './quarter-spans.ts';
import { sortBy } from './sort-by.ts';
import { valueFor } from './value-for.ts';

type OutreachRow = RowOfTable<typeof TABLES.outreach>;
type Audience = OutreachRow['audience'];
type EventPlan = Pick<OutreachRow, 'date' | 'adcode' | 'community' | 'audience' | 'campaign' | 'fraud_types'>;

const OTHER_AUDIENCES = AUDIENCES.filter(
  (audience) => audience !== 'older-people' && audience !== 'students',
);

/** Events in villages and communities: the regular rounds and the planted campaigns. */
export function outreachRows(world: DemoWorld): readonly OutreachRow[] {
  const draws = openDraws(world.seed, TABLES.outreach.name);
  const rows = [...regularEvents(draws, world), ...campaignEvents(draws, world)].map((plan) =>
    holdEvent(draws, world, plan),
  );
  return numberRows(
    sortBy(rows, (row) => row.date),
    'P',
    5,
    (row) => row.date,
  );
}

/** A quarter's round reaches a share of the communities, for older people or students; few others besides. */
function regularEvents(draws: Draws, world: DemoWorld): readonly EventPlan[] {
  const { outreach } = world.parameters;
  const plans: EventPlan[] = [];
  for (const quarter of quarterSpans(world)) {
    const level = valueFor(outreach.year_level.value, quarter.year, 'outreach.year_level');
    for (const { adcode } of world.districts) {
      const coverage =
        level * valueFor(outreach.quarterly_coverage.value, adcode, 'outreach.quarterly_coverage');
      const plan = (ordinal: number, audience: Audience): EventPlan => ({
        date: addDays(quarter.first, draws.whole(0, quarter.length)),
        adcode,
        community: communityId(adcode, ordinal),
        audience,
        campaign: null,
        fraud_types: drawTypes(draws, world),
      });
      const communities = communityCount(world, adcode);
      for (let ordinal = 1; ordinal <= communities; ordinal += 1) {
        if (!draws.chance(coverage)) continue;
        plans.push(
          plan(ordinal, draws.chance(outreach.older_people_share.value) ? 'older-people' : 'students'),
        );
      }
      for (let left = draws.poisson(communities * outreach.other_audience_share.value); left > 0; left -= 1) {
        plans.push(plan(draws.whole(1, communities), draws.pick(OTHER_AUDIENCES)));
      }
    }
  }
  return plans;
}

function campaignEvents(draws: Draws, world: DemoWorld): readonly EventPlan[] {
  return Object.entries(world.parameters.campaigns).flatMap(([id, { value: campaign }]) => {
    const audience = AUDIENCES.find((each) => each === campaign.audience) ?? 'everyone';
    const span = daysBetween(campaign.first_event_on, campaign.last_event_on);
    return campaign.adcodes.flatMap((adcode) =>
      Array.from({ length: campaign.events_per_district }, (): EventPlan => {
        const date: CalendarDay = addDays(campaign.first_event_on, draws.whole(0, span));
        const community = communityId(adcode, draws.whole(1, communityCount(world, adcode)));
        return { date, adcode, community, audience, campaign: id, fraud_types: campaign.fraud_types };
      }),
    );
  });
}

function drawTypes(draws: Draws, world: DemoWorld): readonly string[] | null {
  if (!draws.chance(world.parameters.outreach.types_named_share.value)) return null;
  return [draws.pickWeighted(Object.entries(world.parameters.outreach.type_weight.value))];
}

function holdEvent(draws: Draws, world: DemoWorld, plan: EventPlan): Omit<OutreachRow, 'id'> {
  const { outreach } = world.parameters;
  return {
    ...plan,
    organiser: draws.pickWeighted(Object.entries(outreach.organiser_weight.value)),
    attendees: Math.max(
      5,
      Math.round(draws.logNormal(outreach.attendees_median.value, outreach.attendees_log_sd.value)),
    ),
  };
}

function communityId(adcode: AreaCode, ordinal: number): string {
  return `${adcode}-${String(ordinal).padStart(3, '0')}`;
}
