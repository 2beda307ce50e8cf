import type { IncidentRow } from '../../schema/incidents.schema.ts';
import type { DemoWorld } from './demo-world.ts';
import { numberRows } from './number-rows.ts';
import { forgetPlaces } from './place-unknown.ts';
import { simulateIncidents, type SimulatedIncident } from './simulate-incidents.ts';

/** A simulated incident with its id in incidents.csv; null where the table does not have it. */
export interface IncidentCase extends SimulatedIncident {
  readonly id: string | null;
}

export function incidentCases(world: DemoWorld): readonly IncidentCase[] {
  const incidents = forgetPlaces(world, simulateIncidents(world));
  const supplied = incidents.filter((incident) => incident.supplied);
  const ids = new Map(
    numberRows(
      supplied.map((incident) => ({ incident })),
      'I',
      5,
      ({ incident }) => incident.row.filed_on,
    ).map(({ incident, id }) => [incident, id]),
  );
  return incidents.map((incident) => ({ ...incident, id: ids.get(incident) ?? null }));
}

/** The rows of incidents.csv. */
export function incidentRows(cases: readonly IncidentCase[]): readonly IncidentRow[] {
  return cases.flatMap(({ id, row }) => (id === null ? [] : [{ id, ...row }]));
}
