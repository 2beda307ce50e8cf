import type { PeriodKind } from '../../../domain/period.ts';
import type { TableKey } from '../../../schema/tables.ts';
import { accountsHandledInTime, involvedAccounts } from './accounts-handled.ts';
import { alertedNotDefrauded } from './alerted-not-defrauded.ts';
import { appUse } from './app-use.ts';
import { appealsOnTime } from './appeals-on-time.ts';
import type { Scope } from './counted-rows.ts';
import { decisionsOnTime } from './decisions-on-time.ts';
import { frozenMoneyReturned } from './frozen-money-returned.ts';
import { tallyOf, type CountedIndicator } from './indicator-tally.ts';
import { inspectionCoverage } from './inspection-coverage.ts';
import { membersThatLed, networkDensity } from './joint-action-reach.ts';
import { knowledgeScore } from './knowledge-score.ts';
import { meetingAttendance } from './meeting-attendance.ts';
import { residentsOver } from '../residents.ts';
import { publicityCoverage } from './publicity-coverage.ts';
import { requestsInTime } from './requests-in-time.ts';
import { stopPaymentInTime } from './stop-payment-in-time.ts';

/** How an indicator is counted from rows. */
export interface IndicatorCounter {
  /** Without which of these it cannot be counted. */
  readonly tables: readonly TableKey[];
  /** How many months before the end of the period its window ends, so that what is followed up has had its time. */
  readonly lagMonths: number;
  /** `rolling12` alone where a shorter window has no meaning. */
  readonly kinds: readonly PeriodKind[];
  readonly count: (scope: Scope) => CountedIndicator;
}

const BOTH: readonly PeriodKind[] = ['quarter', 'rolling12'];
const LONG: readonly PeriodKind[] = ['rolling12'];

/** By id of indicators.csv. */
export const INDICATOR_COUNTERS: Readonly<Record<string, IndicatorCounter>> = {
  L1: counter(['meetings'], 0, BOTH, meetingAttendance),
  L2: counter(['commitments', 'meetings'], 0, BOTH, decisionsOnTime),
  L3: counter(['handoffs'], 0, BOTH, requestsInTime),
  L4: counter(['jointActions', 'agencies'], 0, LONG, membersThatLed),
  L5: counter(['jointActions', 'agencies'], 0, LONG, networkDensity),
  M1: counter(['inspections', 'outlets'], 0, LONG, inspectionCoverage),
  M2: counter(['accounts'], 0, BOTH, accountsHandledInTime),
  M3: counter(['accounts', 'population'], 0, BOTH, involvedByResidents),
  M4: counter(['appeals'], 0, BOTH, appealsOnTime),
  // Thirty days of follow-up.
  R1: counter(['warnings'], 1, BOTH, alertedNotDefrauded),
  R2: counter(['handoffs'], 0, BOTH, stopPaymentInTime),
  // Ninety days from freezing to return.
  C2: counter(['incidents'], 3, BOTH, frozenMoneyReturned),
  P1: counter(['outreach', 'communities'], 0, BOTH, publicityCoverage),
  P2: counter(['surveys', 'population'], 0, LONG, knowledgeScore),
  O3: counter(['app'], 0, BOTH, appUse),
};

function counter(
  tables: readonly TableKey[],
  lagMonths: number,
  kinds: readonly PeriodKind[],
  count: IndicatorCounter['count'],
): IndicatorCounter {
  return { tables, lagMonths, kinds, count };
}

/** M3: cards and accounts opened here that appeared in fraud cases, over residents. */
function involvedByResidents(scope: Scope): CountedIndicator {
  const { residentsOf, area, months } = scope;
  return tallyOf(involvedAccounts(scope), residentsOver(residentsOf, area, [...months]));
}
