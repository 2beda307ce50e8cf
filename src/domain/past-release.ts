import type { AreaCode } from './area-code.ts';
import type { PeriodKey } from './period.ts';
import type { SourceNote } from './fraud-type.ts';
import type { MeasureId, TypeKey } from './published-frame.ts';
import type { PublishedValue } from './published-value.ts';

/** A past public release, as the site tells of it. */
export interface PastReleaseNote {
  readonly version: string;
  /** ISO date that its tables ran to. */
  readonly asOf: string;
  /** Whether it was worked out later from the rows recorded by then. */
  readonly isReconstructed: boolean;
  readonly isSynthetic: boolean;
  /** The text of its manifest. */
  readonly manifest: string;
}

/** A published figure that others have printed, with where. */
export interface KnownFigure {
  readonly area: AreaCode;
  readonly period: PeriodKey;
  readonly type: TypeKey;
  readonly measure: MeasureId;
  readonly value: PublishedValue;
  /** Null where the source is not listed. */
  readonly source: SourceNote | null;
}
