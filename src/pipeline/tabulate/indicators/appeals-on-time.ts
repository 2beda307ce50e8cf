import { rowsIn, sumBy, type Scope } from './counted-rows.ts';
import { tallyOf, type CountedIndicator } from './indicator-tally.ts';

/** M4: appeals decided on time over appeals received. */
export function appealsOnTime(scope: Scope): CountedIndicator {
  const rows = rowsIn(scope, scope.tables.appeals, ({ month }) => month);
  return tallyOf(
    sumBy(rows, (row) => row.decided_in_time),
    sumBy(rows, (row) => row.received),
  );
}
