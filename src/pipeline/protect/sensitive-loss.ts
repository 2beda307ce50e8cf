import { sumOfMoney } from '../../domain/money.ts';
import { shown, SUPPRESSED, type PublishedValue } from '../../domain/published-value.ts';
import type { Disclosure } from '../../schema/disclosure.schema.ts';
import type { MonthTally } from '../tabulate/incident-tally.ts';

/** A sum of losses with what is needed to judge whether one case shows through it. */
export interface LossTotal {
  readonly sum: number;
  /** Null where a part does not say: then dominance cannot be ruled out. */
  readonly largest: number | null;
  /** Incidents filed: a frame does not say how many of them lost money. */
  readonly cases: number;
}

export function lossOf(months: readonly MonthTally[]): LossTotal {
  return {
    sum: sumOfMoney(months.map((month) => month.loss)),
    largest: months.reduce<number | null>(
      (largest, month) =>
        largest === null || month.largestLoss === null ? null : Math.max(largest, month.largestLoss),
      0,
    ),
    cases: months.reduce((cases, month) => cases + month.filed, 0),
  };
}

/**
 * Dominance: a sum is sensitive where its largest part exceeds the share of disclosure.json or it has
 * fewer than min_count parts (data contract, disclosure.json). A sum of 0 is not.
 */
export function isSensitiveSum({ sum, largest, cases }: LossTotal, disclosure: Disclosure): boolean {
  if (sum === 0) return false;
  return (
    largest === null || largest > disclosure.dominance.largest_share * sum || cases < disclosure.min_count
  );
}

/** Shown only where the count is; rounded so that a single case cannot be read off to the yuan. */
export function publishLoss(total: LossTotal, filed: PublishedValue, disclosure: Disclosure): PublishedValue {
  if (filed.state !== 'value' && filed.state !== 'zero') return { state: filed.state };
  if (isSensitiveSum(total, disclosure)) return SUPPRESSED;
  const unit = disclosure.rounding.money;
  const rounded = Math.round(total.sum / unit) * unit;
  // A small loss that rounds to 0 must not be told as none.
  return rounded === 0 && total.sum > 0 ? SUPPRESSED : shown(rounded);
}
