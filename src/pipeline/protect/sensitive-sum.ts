import type { ProtectionRules } from '../../schema/disclosure.schema.ts';
import type { MoneyTally } from '../tabulate/incident-tally.ts';

/**
 * Dominance: a sum is sensitive where its largest part exceeds the share of disclosure.json, where that part is
 * not known, or where it has fewer than min_count parts (data contract, disclosure.json). A sum of 0 is not.
 *
 * @param cases incidents filed: a frame does not say how many of them lost money
 */
export function isSensitiveSum(
  { sum, largest }: MoneyTally,
  cases: number,
  disclosure: ProtectionRules,
): boolean {
  if (sum === 0) return false;
  return (
    largest === null ||
    largest > disclosure.dominance.largest_share * sum ||
    cases < disclosure.min_count ||
    // A small sum that rounds to 0 must not be told as none.
    sum < disclosure.rounding.money / 2
  );
}

export function isSensitiveCount(count: number, { min_count }: ProtectionRules): boolean {
  return count > 0 && count < min_count;
}
