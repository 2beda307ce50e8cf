import { TABLES } from '../../schema/tables.ts';
import type { RowOfTable } from '../../schema/table.ts';
import type { DemoWorld } from './demo-world.ts';
import { openDraws } from './draws.ts';
import { gapAt } from './reporting-gap.ts';
import { valueFor } from './value-for.ts';

type AccountRow = RowOfTable<typeof TABLES.accounts>;

const KINDS = ['card', 'account'] as const;
const MONTHS_PER_YEAR = 12;
const PER_RESIDENTS = 10_000;

/** Abnormal cards and accounts by month and district; months that were not handed over have no row. */
export function accountRows(world: DemoWorld): readonly AccountRow[] {
  const draws = openDraws(world.seed, TABLES.accounts.name);
  const { accounts } = world.parameters;
  const cardShare = accounts.involved_card_share.value;
  const rows = world.months.flatMap((month) =>
    world.districts.flatMap(({ adcode }) =>
      KINDS.map((kind): AccountRow => {
        const tenThousands = world.residents(adcode, Number(month.slice(0, 4))) / PER_RESIDENTS;
        const identified = draws.poisson(tenThousands * accounts.identified_per_10k_month.value[kind]);
        const handled = valueFor(accounts.handled_share.value, adcode, 'accounts.handled_share');
        const involved = valueFor(
          accounts.involved_per_10k_year.value,
          adcode,
          'accounts.involved_per_10k_year',
        );
        return {
          adcode,
          month,
          kind,
          identified,
          handled_in_time: draws.binomial(identified, handled),
          involved_opened_here: draws.poisson(
            ((tenThousands * involved) / MONTHS_PER_YEAR) * (kind === 'card' ? cardShare : 1 - cardShare),
          ),
        };
      }),
    ),
  );
  // Drawn first and left out afterwards, so that a gap does not move the other months' numbers.
  return rows.filter((row) => gapAt(world.parameters, TABLES.accounts.name, row.adcode, row.month) === null);
}
