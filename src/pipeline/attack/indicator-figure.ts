import type { AreaCode } from '../../domain/area-code.ts';
import type { Range } from '../../domain/disclosure/linear-program.ts';
import type { PeriodKey } from '../../domain/period.ts';

/** Which of an indicator's numbers a figure is. */
export type IndicatorPart = 'value' | 'numerator' | 'denominator';

/** One figure of an indicator as a stranger reads it off an emitted file. */
export interface IndicatorFigure {
  readonly file: string;
  readonly indicator: string;
  readonly area: AreaCode;
  readonly period: PeriodKey;
  readonly part: IndicatorPart;
  /** What the print allows: a rounded figure is a range. */
  readonly value: Range;
  /** The 95 % interval printed beside it; null where there is none. */
  readonly interval: Range | null;
}
