import type { AreaCode } from '../../domain/area-code.ts';
import type { IncidentRow } from '../../schema/incidents.schema.ts';
import { addDays, type CalendarDay } from './calendar-day.ts';
import type { DemoWorld } from './demo-world.ts';
import type { Draws } from './draws.ts';
import { valueFor } from './value-for.ts';

export type Clearance = Pick<IncidentRow, 'status' | 'solved_on'>;

const COHORT_DAYS = 180;
const OPEN: Clearance = { status: 'open', solved_on: null };

/** Clearance by type, district and year of filing; what lies after `asOf` has not happened yet. */
export function drawClearance(
  draws: Draws,
  world: DemoWorld,
  incident: { readonly adcode: AreaCode; readonly typeId: string; readonly filedOn: CalendarDay },
): Clearance {
  const { clearance, incidents } = world.parameters;
  if (draws.chance(incidents.withdrawn_share.value)) return { status: 'withdrawn', solved_on: null };
  const level =
    valueFor(clearance.type_level.value, incident.typeId, 'clearance.type_level') *
    valueFor(clearance.district_level.value, incident.adcode, 'clearance.district_level') *
    valueFor(clearance.year_level.value, incident.filedOn.slice(0, 4), 'clearance.year_level');
  const within = clearance.solved_180d_share.value * level;
  const later = clearance.solved_later_share.value * level;
  const fate = draws.between(0, 1);
  if (fate >= within + later) return OPEN;
  const { alpha, beta } = clearance.solved_180d_days.value;
  const days =
    fate < within
      ? Math.floor(COHORT_DAYS * draws.beta(alpha, beta))
      : COHORT_DAYS + 1 + Math.floor(draws.exponential(clearance.later_days.value));
  const solvedOn = addDays(incident.filedOn, days);
  return solvedOn <= world.asOf ? { status: 'solved', solved_on: solvedOn } : OPEN;
}
