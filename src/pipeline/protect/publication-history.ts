import type { EarlierPrints } from '../../domain/disclosure/earlier-prints.ts';
import type { CellId } from '../../domain/disclosure/table-system.ts';
import type { ProtectionRules } from '../../schema/disclosure.schema.ts';
import type { IncidentFacts } from './incident-facts.ts';

/** What is protected, each over all frames at once. */
export const QUANTITIES = ['filed', 'loss', 'prevented', 'solved180d', 'stopped', 'returned90d'] as const;
export type QuantityId = (typeof QUANTITIES)[number];

/** What one earlier release said of every quantity, and by which rules it kept the rest to itself. */
export interface PastRelease {
  readonly version: string;
  readonly rules: ProtectionRules;
  readonly prints: ReadonlyMap<QuantityId, EarlierPrints>;
  /** What the folder knows of that day: rows carry the day on which they were recorded. */
  readonly facts: IncidentFacts;
}

/** What is public whatever is published now. */
export interface PublicationHistory {
  /** The latest first. */
  readonly releases: readonly PastRelease[];
  /** Cells that others have printed (known_cells.csv). */
  readonly cited: ReadonlyMap<QuantityId, ReadonlySet<CellId>>;
}

export const NO_HISTORY: PublicationHistory = { releases: [], cited: new Map() };
