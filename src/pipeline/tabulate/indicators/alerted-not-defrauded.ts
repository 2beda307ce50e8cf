import { rowsIn, sumBy, type Scope } from './counted-rows.ts';
import { tallyOf, type CountedIndicator } from './indicator-tally.ts';

/** R1: people alerted and not defrauded within 30 days over people alerted. */
export function alertedNotDefrauded(scope: Scope): CountedIndicator {
  const rows = rowsIn(scope, scope.tables.warnings, ({ month }) => month);
  const alerted = sumBy(rows, (row) => row.people_alerted);
  return tallyOf(alerted - sumBy(rows, (row) => row.victims_30d), alerted);
}
