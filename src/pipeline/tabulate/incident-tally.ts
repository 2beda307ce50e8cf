import type { AreaCode } from '../../domain/area-code.ts';
import type { MonthKey } from '../../domain/period.ts';

/** Whether an office handed a month over. */
export type Supply = 'supplied' | 'not_supplied' | 'not_due';

/** A sum of money with what is needed to judge whether one case shows through it. */
export interface MoneyTally {
  readonly sum: number;
  /** Largest single part; null where the table does not say. */
  readonly largest: number | null;
}

/**
 * Raw counts of incidents filed in one month, area and type. Never leaves the pipeline: pages accept only
 * published values, and nothing outside `tabulate` and `protect` may name this type. Null where the table
 * does not say.
 */
export interface Tally {
  /** Incidents filed, prevented attempts not included. */
  readonly filed: number;
  /** In the dataset's currency. */
  readonly loss: MoneyTally;
  /** Every loss above 0; null where only the sum is known. */
  readonly losses: readonly number[] | null;
  /** Attempts stopped before money moved. */
  readonly prevented: number | null;
  /** Of those filed, solved within 180 days of filing. */
  readonly solved180d: number | null;
  readonly stopped: MoneyTally | null;
  /** Returned within 90 days of freezing. */
  readonly returned90d: MoneyTally | null;
}

/** Tallies by area (a district's code or `unassigned`), month and type. */
export interface IncidentTallies {
  readonly months: readonly MonthKey[];
  readonly areas: readonly AreaCode[];
  /** Ids of the fraud types counted; empty where no table tells types apart. */
  readonly types: readonly string[];
  readonly supplyOf: (area: AreaCode, month: MonthKey) => Supply;
  /** All types together. */
  readonly at: (area: AreaCode, month: MonthKey) => Tally;
  /** One type; null where the month's types are not told apart. */
  readonly ofType: (area: AreaCode, month: MonthKey, type: string) => Tally | null;
  /** ISO date that the tables run to. */
  readonly asOf: string;
}
