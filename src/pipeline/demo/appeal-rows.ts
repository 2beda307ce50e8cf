import { TABLES } from '../../schema/tables.ts';
import type { RowOfTable } from '../../schema/table.ts';
import type { DemoWorld } from './demo-world.ts';
import { openDraws } from './draws.ts';
import { valueFor } from './value-for.ts';

type AppealRow = RowOfTable<typeof TABLES.appeals>;

const PER_RESIDENTS = 10_000;

/** Appeals against restrictions by month, district and the agency that imposed them. */
export function appealRows(world: DemoWorld): readonly AppealRow[] {
  const draws = openDraws(world.seed, TABLES.appeals.name);
  const { appeals } = world.parameters;
  return world.months.flatMap((month) =>
    world.districts.flatMap(({ adcode }) =>
      Object.entries(appeals.received_per_10k_month.value).map(([agency, perTenThousand]) => {
        const residents = world.residents(adcode, Number(month.slice(0, 4)));
        const received = draws.poisson((residents / PER_RESIDENTS) * perTenThousand);
        const decided = draws.binomial(
          received,
          valueFor(appeals.in_time_share.value, adcode, 'appeals.in_time_share'),
        );
        return {
          adcode,
          month,
          agency,
          received,
          decided_in_time: decided,
          upheld: draws.binomial(decided, appeals.upheld_share.value),
        };
      }),
    ),
  );
}
