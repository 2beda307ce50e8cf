import type { SiteReading } from './attack/site-reading.ts';
import type { ContentIds } from './content/unknown-ids.ts';
import type { IndicatorSummary } from './protect/indicator-report.ts';
import type { QuantitySummary } from './protect/protection-summary.ts';
import type { FolderTables } from './site-tables.ts';

/**
 * All that an edition tells of a data folder, on whatever day it is built. Of the public edition everything in here
 * is public: what must not be told is never kept.
 */
export interface ToldEdition {
  readonly tables: FolderTables;
  /** What protecting the figures took; nothing where nothing was protected. */
  readonly protection: readonly QuantitySummary[];
  /** The same of the indicators. */
  readonly indicators: readonly IndicatorSummary[];
  /** What content may refer to. */
  readonly referable: Readonly<Record<keyof ContentIds, readonly string[] | null>>;
  /** What a built site is read back with. */
  readonly reading: SiteReading;
}
