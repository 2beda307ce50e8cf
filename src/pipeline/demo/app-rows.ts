import { TABLES } from '../../schema/tables.ts';
import type { RowOfTable } from '../../schema/table.ts';
import type { DemoWorld } from './demo-world.ts';
import { openDraws } from './draws.ts';
import { valueFor } from './value-for.ts';

type AppRow = RowOfTable<typeof TABLES.app>;

/** Registrations grow towards a ceiling, fast at first. */
export function appRows(world: DemoWorld): readonly AppRow[] {
  const draws = openDraws(world.seed, TABLES.app.name);
  const { app } = world.parameters;
  return world.months.flatMap((month, index) =>
    world.districts.map(({ adcode }) => {
      const first = valueFor(app.first_share.value, adcode, 'app.first_share');
      const last = valueFor(app.last_share.value, adcode, 'app.last_share');
      const share = last - (last - first) * Math.exp(-index / app.growth_months.value);
      const residents = world.residents(adcode, Number(month.slice(0, 4)));
      const adults = Math.round(residents * app.residents_14plus_share.value);
      const registered = Math.round(adults * share * draws.normal(1, app.unevenness.value));
      return { adcode, month, registered: Math.min(adults, registered), residents_14plus: adults };
    }),
  );
}
