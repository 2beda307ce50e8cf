import { rowsIn, sumBy, type Scope } from './counted-rows.ts';
import { tallyOf, type CountedIndicator } from './indicator-tally.ts';

/** O3: people registered over residents of 14 and above, in the last of the months. */
export function appUse(scope: Scope): CountedIndicator {
  const last = [...scope.months].sort().at(-1);
  const rows = rowsIn(scope, scope.tables.app, ({ month }) => month).filter(({ month }) => month === last);
  return tallyOf(
    sumBy(rows, (row) => row.registered),
    sumBy(rows, (row) => row.residents_14plus),
  );
}
