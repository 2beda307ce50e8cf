import type { AreaCode } from '../../domain/area-code.ts';
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
  const leads = Object.entries(valueFor(parameters.lead_weight.value, kind, 'joint_actions.lead_weight'));
  const lead = draws.pickWeighted(leads.filter(([agency]) => members.includes(agency)));
  const partners = drawPartners(
    draws,
    members
      .filter((agency) => agency !== lead)
      .map((agency) => [
        agency,
        valueFor(parameters.partner_weight.value, agency, 'joint_actions.partner_weight'),
      ]),
    1 + draws.poisson(parameters.more_partners.value),
  );
  const hasAudience = KINDS_WITH_AUDIENCE.includes(kind);
  const types = draws.chance(parameters.types_named_share.value)
    ? [draws.pickWeighted(Object.entries(outreach.type_weight.value))]
    : null;
  const reach = Math.round(draws.logNormal(parameters.reach_median.value, parameters.reach_log_sd.value));
  return {
    kind,
    lead_agency: lead,
    partner_agencies: partners,
    fraud_types: hasAudience ? types : null,
    reach: hasAudience ? reach : null,
  };
}

/** Without replacement; fewer where fewer are left. In the order of their ids. */
function drawPartners(draws: Draws, from: readonly Weighted<string>[], count: number): readonly string[] {
  const chosen: string[] = [];
  while (chosen.length < Math.min(count, from.length)) {
    chosen.push(draws.pickWeighted(from.filter(([agency]) => !chosen.includes(agency))));
  }
  return chosen.sort();
}
