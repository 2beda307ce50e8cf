import type { AreaCode } from '../../domain/area-code.ts';
import { LEADS_BY_LAW } from '../../domain/network/lead-by-law.ts';
import { TABLES } from '../../schema/tables.ts';
import type { RowOfTable } from '../../schema/table.ts';
import { addDays, daysBetween } from './calendar-day.ts';
import type { DemoWorld } from './demo-world.ts';
import { openDraws, type Draws, type Weighted } from './draws.ts';
import { areasOf, membersIn } from './members-in.ts';
import { daysOpen } from './month-days.ts';
import { numberRows } from './number-rows.ts';
import { sortBy } from './sort-by.ts';
import { valueFor } from './value-for.ts';

type JointActionRow = RowOfTable<typeof TABLES.jointActions>;
type Kind = JointActionRow['kind'];

const MONTHS_PER_YEAR = 12;
const KINDS: readonly Kind[] = [
  'publicity',
  'inspection',
  'card-crackdown',
  'bank-police-linkage',
  'funds-return',
  'training',
  'investigation',
];
const KINDS_WITH_AUDIENCE: readonly Kind[] = ['publicity', 'training'];

/** Actions of two or more agencies, in the city and in each district. */
export function jointActionRows(world: DemoWorld): readonly JointActionRow[] {
  const draws = openDraws(world.seed, TABLES.jointActions.name);
  const { per_year: perYear } = world.parameters.joint_actions;
  const rows: Omit<JointActionRow, 'id'>[] = [];
  for (const month of world.months) {
    const days = daysOpen(month, world.asOf);
    if (days === null) continue;
    for (const area of areasOf(world)) {
      const mean = (valueFor(perYear.value, area, 'joint_actions.per_year') / MONTHS_PER_YEAR) * days.share;
      for (let left = draws.poisson(mean); left > 0; left -= 1) {
        const date = addDays(days.first, draws.whole(0, daysBetween(days.first, days.last)));
        rows.push({ date, adcode: area, ...drawAction(draws, world, area) });
      }
    }
  }
  return numberRows(
    sortBy(rows, (row) => row.date),
    'J',
    3,
    (row) => row.date,
  );
}

function drawAction(
  draws: Draws,
  world: DemoWorld,
  area: AreaCode,
): Omit<JointActionRow, 'id' | 'date' | 'adcode'> {
  const { joint_actions: parameters, outreach } = world.parameters;
  const members = membersIn(world, area).map((agency) => agency.id);
  const kind = draws.pickWeighted(
    KINDS.map(
      (each) => [each, valueFor(parameters.kind_weight.value, each, 'joint_actions.kind_weight')] as const,
    ),
  );
  const present = drawPresent(draws, world, kind, members);
  const lead = drawLead(draws, world, kind, present);
  const hasAudience = KINDS_WITH_AUDIENCE.includes(kind);
  const types = draws.chance(parameters.types_named_share.value)
    ? [draws.pickWeighted(Object.entries(outreach.type_weight.value))]
    : null;
  const reach = Math.round(draws.logNormal(parameters.reach_median.value, parameters.reach_log_sd.value));
  return {
    kind,
    lead_agency: lead,
    partner_agencies: present.filter((agency) => agency !== lead),
    fraud_types: hasAudience ? types : null,
    reach: hasAudience ? reach : null,
  };
}

/** Two members or more, in the order of their ids: who takes part is drawn before who leads. */
function drawPresent(
  draws: Draws,
  { parameters: { joint_actions: parameters } }: DemoWorld,
  kind: Kind,
  members: readonly string[],
): readonly string[] {
  const hasPolice = draws.chance(valueFor(parameters.police_share.value, kind, 'joint_actions.police_share'));
  const weights = valueFor(parameters.participant_weight.value, kind, 'joint_actions.participant_weight');
  const others = drawSome(
    draws,
    Object.entries(weights).filter(([agency]) => members.includes(agency)),
    (hasPolice ? 1 : 2) + draws.poisson(parameters.more_participants.value),
  );
  return (hasPolice ? [...others, LEADS_BY_LAW] : others).toSorted();
}

/** The police as often as set; otherwise each of the others is as likely, but for the planted passive agency. */
function drawLead(
  draws: Draws,
  { parameters: { joint_actions: parameters } }: DemoWorld,
  kind: Kind,
  present: readonly string[],
): string {
  const { agency: passive, lead_share: willing } = parameters.passive.value;
  const byPolice = valueFor(parameters.police_lead_share.value, kind, 'joint_actions.police_lead_share');
  if (present.includes(LEADS_BY_LAW) && draws.chance(byPolice)) return LEADS_BY_LAW;
  const others = present.filter((agency) => agency !== LEADS_BY_LAW);
  const lead = draws.pick(others);
  if (lead !== passive || draws.chance(willing)) return lead;
  // Where there is nobody else the police are there: with them one other is enough.
  const instead = others.filter((agency) => agency !== passive);
  return instead.length === 0 ? LEADS_BY_LAW : draws.pick(instead);
}

/** Without replacement; fewer where fewer are left. */
function drawSome(draws: Draws, from: readonly Weighted<string>[], count: number): readonly string[] {
  const chosen: string[] = [];
  while (chosen.length < Math.min(count, from.length)) {
    chosen.push(draws.pickWeighted(from.filter(([agency]) => !chosen.includes(agency))));
  }
  return chosen;
}
