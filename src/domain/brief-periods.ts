import type { PeriodKey, PeriodKind } from './period.ts';
import { ALL_TYPES } from './published-frame.ts';
import { PERIOD_KINDS, periodsOf, type Atlas } from './view-choices.ts';

/** How many of the latest periods of a kind have a brief; null for all. */
const KEPT: Readonly<Record<PeriodKind, number | null>> = { month: 12, quarter: 4, year: null, rolling12: 1 };

/**
 * The periods of which every area has a brief, latest first, by kind: a year of months and of quarters, every
 * year that is over, and the latest twelve months. Earlier months and quarters stand in the tables.
 */
export function briefPeriods(atlas: Atlas): readonly PeriodKey[] {
  return PERIOD_KINDS.flatMap((kind) => {
    const begun = periodsOf(atlas, { measure: 'filed', type: ALL_TYPES, kind });
    return begun.slice(-(KEPT[kind] ?? begun.length)).toReversed();
  });
}
