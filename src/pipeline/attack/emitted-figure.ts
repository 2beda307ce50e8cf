import type { AreaCode } from '../../domain/area-code.ts';
import type { Range } from '../../domain/disclosure/linear-program.ts';
import type { PeriodKey } from '../../domain/period.ts';
import type { MeasureId, TypeKey } from '../../domain/published-frame.ts';

/** One figure as a stranger reads it off an emitted file. */
export interface EmittedFigure {
  /** Path in the built folder. */
  readonly file: string;
  readonly area: AreaCode;
  readonly period: PeriodKey;
  /** `all`, `group:ID` or `type:ID`. */
  readonly type: TypeKey;
  /** `solved`: cleared within 180 days, as a count. */
  readonly measure: MeasureId | 'solved';
  /** What the print allows: a rounded figure is a range. */
  readonly value: Range;
  /** The 95 % interval printed beside it; null where there is none. */
  readonly interval: Range | null;
}
