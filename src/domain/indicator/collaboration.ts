import type { AreaCode } from '../area-code.ts';
import type { Bilingual } from '../bilingual.ts';
import type { PeriodKey } from '../period.ts';
import type { Provenance } from '../provenance.ts';
import type { CollaborationScore } from './collaboration-score.ts';
import type { Indicator } from './indicator.ts';
import type { PublishedIndicatorCell } from './published-indicator.ts';

/** An agency or a kind of organisation with its duties in law. */
export interface Agency {
  readonly id: string;
  readonly name: Bilingual;
  /** For lists and drawings. */
  readonly short: Bilingual;
  readonly sector: string;
  readonly scope: 'city' | 'district';
  /** Whether it is a member of the coordinating body. */
  readonly isMember: boolean;
  readonly dutyZh: string;
  /** Of the Anti-Telecom and Online Fraud Law, in Chinese. */
  readonly articlesZh: readonly string[];
}

/** A level at which an indicator may be shown to all. */
export type ApprovedLevel = 'region' | 'district';

/** What an edition tells of how the agencies collaborate. */
export interface Collaboration {
  readonly indicators: readonly Indicator[];
  readonly agencies: readonly Agency[];
  /** Districts, then the region. */
  readonly areas: readonly AreaCode[];
  /** Quarters, and the twelve months to the end of one; in order. */
  readonly periods: readonly PeriodKey[];
  /** Of the levels that the edition tells: an indicator without any has no cells. */
  readonly cells: readonly PublishedIndicatorCell[];
  /** By indicator; null in the internal edition, where all is told. */
  readonly approved: Readonly<Record<string, readonly ApprovedLevel[]>> | null;
  readonly provenance: Provenance;
  /** Null where not one dimension of any area can be computed. */
  readonly score: CollaborationScore | null;
}
