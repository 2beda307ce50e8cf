import { rowsIn, sumBy, type Scope } from './counted-rows.ts';
import { tallyOf, type CountedIndicator } from './indicator-tally.ts';

/** M2: abnormal cards and accounts handled in time over those identified. */
export function accountsHandledInTime(scope: Scope): CountedIndicator {
  const rows = rowsIn(scope, scope.tables.accounts, ({ month }) => month);
  return tallyOf(
    sumBy(rows, (row) => row.handled_in_time),
    sumBy(rows, (row) => row.identified),
  );
}

/** Numerator of M3: cards and accounts opened in the areas that appeared in fraud cases. The denominator is residents. */
export function involvedAccounts(scope: Scope): number {
  return sumBy(
    rowsIn(scope, scope.tables.accounts, ({ month }) => month),
    (row) => row.involved_opened_here,
  );
}
