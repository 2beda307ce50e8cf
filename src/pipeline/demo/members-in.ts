import type { AreaCode } from '../../domain/area-code.ts';
import type { AgencyRow } from '../../schema/agencies.schema.ts';
import type { DemoWorld } from './demo-world.ts';

/** Member agencies that an area has: all in the city, in a district those that reach down to it. */
export function membersIn(world: DemoWorld, area: AreaCode): readonly AgencyRow[] {
  return world.agencies.filter(
    (agency) => agency.member && (area === world.region || agency.scope === 'district'),
  );
}

/** The region first, then its districts. */
export function areasOf(world: DemoWorld): readonly AreaCode[] {
  return [world.region, ...world.districts.map((district) => district.adcode)];
}
