import type { AreaCode } from '../../domain/area-code.ts';
import type { TABLES } from '../../schema/tables.ts';
import type { RowOfTable } from '../../schema/table.ts';
import type { DemoWorld } from './demo-world.ts';
import { valueFor } from './value-for.ts';

type CommunityRow = RowOfTable<typeof TABLES.communities>;

/** Villages and communities of a district: an assumed round number, the same every year. */
export function communityCount(world: DemoWorld, adcode: AreaCode): number {
  return valueFor(world.parameters.communities.count.value, adcode, 'communities.count');
}

export function communityRows(world: DemoWorld): readonly CommunityRow[] {
  const years = [...new Set(world.months.map((month) => Number(month.slice(0, 4))))];
  return years.flatMap((year) =>
    world.districts.map(({ adcode }) => ({ adcode, year, communities: communityCount(world, adcode) })),
  );
}
