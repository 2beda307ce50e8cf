import { rowsIn, type Scope } from './counted-rows.ts';
import { tallyOf, type CountedIndicator } from './indicator-tally.ts';

/** Police work mechanism of 2016: the first-level account is entered within 30 minutes of the report. */
const LIMIT_MS = 30 * 60_000;

/** R2: stop-payments entered within 30 minutes of the report over reports with a known payee account. */
export function stopPaymentInTime(scope: Scope): CountedIndicator {
  const reports = rowsIn(scope, scope.tables.handoffs, ({ sent_at }) => sent_at).filter(
    ({ kind, payee_known, reported_at }) =>
      kind === 'stop-payment' && payee_known === true && reported_at !== null,
  );
  const inTime = reports.filter(
    ({ reported_at, answered_at }) =>
      reported_at !== null &&
      answered_at !== null &&
      Date.parse(answered_at) - Date.parse(reported_at) <= LIMIT_MS,
  );
  return tallyOf(inTime.length, reports.length);
}
