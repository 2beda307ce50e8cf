import type { AreaCode } from '../domain/area-code.ts';
import { valueOf, type MeasureId, type PublishedFrame, type TypeKey } from '../domain/published-frame.ts';
import { publishedNumber } from '../domain/published-value.ts';
import { classBreaks } from './class-breaks.ts';

/**
 * How a measure may be drawn. A rate says how a district compares, so its verdict colours the district; a
 * count or a sum depends on how many live there, so it is a circle and never a colour; a median is neither
 * and takes classes.
 */
export type MeasureLook =
  | { readonly kind: 'verdict' }
  | { readonly kind: 'symbol'; readonly largest: number }
  | { readonly kind: 'class'; readonly breaks: readonly number[] };

const VERDICTS: readonly MeasureId[] = ['rate', 'clearance'];

/** A slider asks for every period anew: the scale over all of them is made once. */
const LOOKS = new WeakMap<PublishedFrame, Map<string, MeasureLook>>();

/** The scale is made over all periods: neither a circle nor a colour changes because another period is shown. */
export function measureLook(
  frame: PublishedFrame,
  measure: MeasureId,
  type: TypeKey,
  districts: readonly AreaCode[],
): MeasureLook {
  if (VERDICTS.includes(measure)) return { kind: 'verdict' };
  const known = LOOKS.get(frame) ?? new Map<string, MeasureLook>();
  LOOKS.set(frame, known);
  const key = [measure, type, ...districts].join(' ');
  const look = known.get(key) ?? makeLook(figuresOf(frame, measure, type, new Set(districts)), measure);
  known.set(key, look);
  return look;
}

function makeLook(values: readonly number[], measure: MeasureId): MeasureLook {
  return measure === 'median_loss'
    ? { kind: 'class', breaks: classBreaks(values) }
    : { kind: 'symbol', largest: values.reduce((largest, value) => Math.max(largest, value), 0) };
}

function figuresOf(
  frame: PublishedFrame,
  measure: MeasureId,
  type: TypeKey,
  districts: ReadonlySet<AreaCode>,
): readonly number[] {
  return frame.cells.flatMap((cell) => {
    if (cell.type !== type || !districts.has(cell.area)) return [];
    const value = valueOf(cell, measure);
    const figure = value === null ? null : publishedNumber(value);
    return figure === null ? [] : [figure];
  });
}
