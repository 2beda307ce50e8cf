import type { DemoParameters } from '../../schema/demo-parameters.schema.ts';
import type { IncidentRow } from '../../schema/incidents.schema.ts';
import type { Draws } from './draws.ts';
import { valueFor } from './value-for.ts';

export type Person = Pick<IncidentRow, 'victims' | 'victim_age_band' | 'victim_sex'>;

const AGE_BANDS = ['14-17', '18-24', '25-39', '40-59', '60+'] as const;

/** How many were defrauded, and the age band and sex of the (first) victim; null where not filled in. */
export function drawPerson(draws: Draws, incidents: DemoParameters['incidents'], typeId: string): Person {
  const tilt = incidents.age_tilt.value[typeId] ?? {};
  const bands = AGE_BANDS.map(
    (band) =>
      [band, valueFor(incidents.age_share.value, band, 'incidents.age_share') * (tilt[band] ?? 1)] as const,
  );
  const unknown = incidents.person_unknown_share.value;
  const sex = draws.chance(incidents.female_share.value) ? 'female' : 'male';
  const band = draws.pickWeighted(bands);
  return {
    victims: draws.chance(incidents.several_victims_share.value) ? draws.whole(2, 4) : 1,
    victim_age_band: draws.chance(unknown) ? null : band,
    victim_sex: draws.chance(unknown) ? null : sex,
  };
}
