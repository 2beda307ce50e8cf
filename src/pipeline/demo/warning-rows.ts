import { TABLES } from '../../schema/tables.ts';
import type { RowOfTable } from '../../schema/table.ts';
import type { DemoWorld } from './demo-world.ts';
import { openDraws } from './draws.ts';
import { valueFor } from './value-for.ts';

type WarningRow = RowOfTable<typeof TABLES.warnings>;

/** People alerted, contacted and still defrauded, by month and district. */
export function warningRows(world: DemoWorld): readonly WarningRow[] {
  const draws = openDraws(world.seed, TABLES.warnings.name);
  const { warnings } = world.parameters;
  return world.months.flatMap((month) =>
    world.districts.map(({ adcode }) => {
      const residents = world.residents(adcode, Number(month.slice(0, 4)));
      const alerted = draws.poisson(residents * warnings.alerted_per_resident_month.value);
      return {
        adcode,
        month,
        people_alerted: alerted,
        contacted_in_time: draws.binomial(
          alerted,
          valueFor(warnings.contacted_share.value, adcode, 'warnings.contacted_share'),
        ),
        victims_30d: draws.binomial(
          alerted,
          valueFor(warnings.victim_share.value, adcode, 'warnings.victim_share'),
        ),
      };
    }),
  );
}
