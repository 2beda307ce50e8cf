import type { CellId } from '../../domain/disclosure/table-system.ts';
import type { ProtectionRules } from '../../schema/disclosure.schema.ts';

/** What an earlier release said of a cell of an indicator. */
export interface PastIndicatorCell {
  readonly cell: CellId;
  readonly state: 'shown' | 'suppressed';
  /** Null where it is not told: of a hidden cell, of sums of money. */
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** What an earlier public release said of the indicators, and by which rules it kept the rest to itself. */
export interface PastIndicators {
  /** E.g. `2026.2`. */
  readonly version: string;
  readonly rules: ProtectionRules;
  /** By indicator; none of those that were not approved then. */
  readonly cells: ReadonlyMap<string, readonly PastIndicatorCell[]>;
}

/** The latest first. */
export type IndicatorHistory = readonly PastIndicators[];
