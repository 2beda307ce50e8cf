import { monthOfDate } from '../../domain/period.ts';
import type { DemoWorld } from './demo-world.ts';
import { openDraws } from './draws.ts';
import type { SimulatedIncident } from './simulate-incidents.ts';

/** Takes the place from the planted number of early incidents; all others are left as they are. */
export function forgetPlaces(
  world: DemoWorld,
  incidents: readonly SimulatedIncident[],
): readonly SimulatedIncident[] {
  const draws = openDraws(world.seed, 'incidents/place-unknown');
  const planted = world.parameters.incidents.place_unknown.value;
  const candidates = incidents
    .map(({ row, supplied }, index) => ({
      index,
      month: monthOfDate(row.filed_on),
      counts: supplied && !row.prevented,
    }))
    .filter(({ month, counts }) => counts && month >= planted.first_month && month <= planted.last_month)
    .map(({ index }) => ({ index, lot: draws.between(0, 1) }))
    .sort((a, b) => a.lot - b.lot);
  const forgotten = new Set(candidates.slice(0, planted.incidents).map(({ index }) => index));
  return incidents.map((incident, index) =>
    forgotten.has(index) ? { ...incident, row: { ...incident.row, adcode: null } } : incident,
  );
}
