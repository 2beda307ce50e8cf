import type { AreaCode } from '../../domain/area-code.ts';
import type { MonthKey } from '../../domain/period.ts';

/** Whether an office handed a month over. */
export type Supply = 'supplied' | 'not_supplied' | 'not_due';

/**
 * Raw counts of one month and area, all types. Never leaves the pipeline: pages accept only published
 * values, and nothing outside `tabulate` and `protect` may name this type.
 */
export interface MonthTally {
  readonly supply: Supply;
  /** Incidents filed, prevented attempts not included. */
  readonly filed: number;
  /** Sum of losses in the dataset's currency. */
  readonly loss: number;
  /** Largest single loss; null where the table does not say. */
  readonly largestLoss: number | null;
}

/** Tallies by area (a district's code or `unassigned`), then month. */
export interface IncidentTallies {
  readonly months: readonly MonthKey[];
  readonly areas: readonly AreaCode[];
  readonly at: (area: AreaCode, month: MonthKey) => MonthTally;
}
