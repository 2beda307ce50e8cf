import { dayNumber } from '../../../domain/iso-date.ts';
import { effectiveNumber } from '../../../domain/statistics/effective-number.ts';
import { amountOf, centsOf } from '../../../domain/money.ts';
import { rowsIn, sumBy, type Scope } from './counted-rows.ts';
import { tallyOf, type CountedIndicator } from './indicator-tally.ts';

const RETURNED_WITHIN_DAYS = 90;

/**
 * C2: money returned within 90 days of freezing over money frozen with clear title, by month of freezing. Guard: the
 * amount frozen. A share of money of few unequal cases is as unsure as one of fewer equal ones.
 */
export function frozenMoneyReturned(scope: Scope): CountedIndicator {
  const frozen = rowsIn(scope, scope.tables.incidents, ({ frozen_on }) => frozen_on);
  const parts = frozen.map(({ returnable, returned, returned_on, frozen_on }) => ({
    of: returnable ?? 0,
    part:
      returned_on !== null &&
      frozen_on !== null &&
      dayNumber(returned_on) - dayNumber(frozen_on) <= RETURNED_WITHIN_DAYS
        ? returned
        : 0,
  }));
  const [numerator, denominator] = [money(parts.map(({ part }) => part)), money(parts.map(({ of }) => of))];
  return tallyOf(numerator, denominator, {
    equalCases: effectiveNumber(parts.map(({ of }) => of)),
    guard: money(frozen.map((row) => row.frozen)),
    parts: {
      count: parts.filter(({ of }) => of > 0).length,
      largestNumerator: Math.max(0, ...parts.map(({ part }) => part)),
      largestDenominator: Math.max(0, ...parts.map(({ of }) => of)),
    },
  });
}

function money(amounts: readonly number[]): number {
  return amountOf(sumBy(amounts, centsOf));
}
