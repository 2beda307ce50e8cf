import { sumOfMoney } from '../../domain/money.ts';
import type { MoneyTally, Tally } from './incident-tally.ts';

export const NOTHING: Tally = {
  filed: 0,
  loss: { sum: 0, largest: 0 },
  losses: [],
  prevented: 0,
  solved180d: 0,
  stopped: { sum: 0, largest: 0 },
  returned90d: { sum: 0, largest: 0 },
};

/** Several tallies together; a part that does not say leaves the whole unsaid. */
export function sumTallies(parts: readonly Tally[]): Tally {
  return {
    filed: parts.reduce((total, { filed }) => total + filed, 0),
    loss: sumOfSums(parts.map(({ loss }) => loss)),
    losses: allOf(parts.map(({ losses }) => losses))?.flat() ?? null,
    prevented: sumOrNull(parts.map(({ prevented }) => prevented)),
    solved180d: sumOrNull(parts.map(({ solved180d }) => solved180d)),
    stopped: sumOfSumsOrNull(parts.map(({ stopped }) => stopped)),
    returned90d: sumOfSumsOrNull(parts.map(({ returned90d }) => returned90d)),
  };
}

function sumOfSums(parts: readonly MoneyTally[]): MoneyTally {
  return {
    sum: sumOfMoney(parts.map(({ sum }) => sum)),
    largest:
      allOf(parts.map(({ largest }) => largest))?.reduce((most, one) => Math.max(most, one), 0) ?? null,
  };
}

function sumOfSumsOrNull(parts: readonly (MoneyTally | null)[]): MoneyTally | null {
  const all = allOf(parts);
  return all === null ? null : sumOfSums(all);
}

function sumOrNull(parts: readonly (number | null)[]): number | null {
  return allOf(parts)?.reduce((total, part) => total + part, 0) ?? null;
}

function allOf<Part>(parts: readonly (Part | null)[]): readonly Part[] | null {
  const there = parts.filter((part) => part !== null);
  return there.length === parts.length ? there : null;
}
