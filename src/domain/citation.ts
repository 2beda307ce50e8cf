import type { AreaCode } from './area-code.ts';
import type { PeriodKey } from './period.ts';
import type { MeasureId, PublishedCell, PublishedFrame, TypeKey } from './published-frame.ts';

/** Names one figure of a frame. */
export interface FigurePlace {
  readonly area: AreaCode;
  readonly period: PeriodKey;
  readonly type: TypeKey;
  readonly measure: MeasureId;
}

export function citationKey({ area, period, type, measure }: FigurePlace): string {
  return `${area} ${period} ${type} ${measure}`;
}

/** The title of the source in which others have printed the figure; null where none is known. */
export function citationOf(
  { cited }: Pick<PublishedFrame, 'cited'>,
  { area, period, type }: PublishedCell,
  measure: MeasureId,
): string | null {
  return cited?.[citationKey({ area, period, type, measure })] ?? null;
}
