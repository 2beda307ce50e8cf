import type { MeasureId, PublishedCell, PublishedFrame } from './published-frame.ts';
import type { PublishedValue } from './published-value.ts';
import { rounded } from './rounded.ts';

/** Decimal places with which a rate ratio is printed. */
export const RATIO_DIGITS = 2;

/** What a frame's values are measured by; `change` is a ratio of rates. */
export type PrintedKind = MeasureId | 'change';

/**
 * Decimal places with which a figure is printed: three figures are enough to tell districts apart. The
 * bound lies where rounding would leave two decimals behind (0.996 is 1.0), so that printing a printed
 * number changes nothing.
 */
export function printedDigits(kind: PrintedKind, value: number): number {
  if (kind === 'change') return RATIO_DIGITS;
  if (kind === 'rate') return value < 0.995 ? 2 : 1;
  return kind === 'clearance' ? 1 : 0;
}

/** A number as it stands on the page. */
export function asPrinted(kind: PrintedKind, value: number): number {
  return rounded(value, printedDigits(kind, value));
}

/** Figure and interval as they stand on the page: both ends with the digits of the upper one. */
export function printedValue(kind: PrintedKind, published: PublishedValue): PublishedValue {
  if (published.state !== 'value' && published.state !== 'zero') return published;
  const { interval } = published;
  const digits = interval === null ? 0 : printedDigits(kind, interval.upper);
  const printed =
    interval === null
      ? null
      : {
          lower: rounded(interval.lower, digits),
          upper: rounded(interval.upper, digits),
          level: interval.level,
        };
  return published.state === 'zero'
    ? { state: 'zero', interval: printed }
    : { state: 'value', value: asPrinted(kind, published.value), interval: printed };
}

/**
 * A frame with its numbers as they stand on the page: a browser that draws it again prints the same. Cells
 * come in one order: by type, area, period.
 */
export function printedFrame(frame: PublishedFrame): PublishedFrame {
  const order = (cell: PublishedCell): readonly number[] => [
    frame.types.indexOf(cell.type),
    frame.areas.indexOf(cell.area),
    frame.periods.indexOf(cell.period),
  ];
  const ordered = frame.cells
    .map((cell) => ({ cell, place: order(cell) }))
    .sort((a, b) => compare(a.place, b.place));
  return { ...frame, cells: ordered.map(({ cell }) => printedCell(cell)) };
}

function printedCell(cell: PublishedCell): PublishedCell {
  const { largestLoss } = cell;
  return {
    ...cell,
    ...(largestLoss === undefined ? {} : { largestLoss: asPrinted('loss', largestLoss) }),
    values: mapped(cell.values, (value, measure) => printedValue(measure, value)),
    changes: mapped(cell.changes, (value) => printedValue('change', value)),
  };
}

function mapped<Key extends string>(
  values: Readonly<Partial<Record<Key, PublishedValue>>>,
  change: (value: PublishedValue, key: Key) => PublishedValue,
): Readonly<Partial<Record<Key, PublishedValue>>> {
  const entries = Object.entries(values) as [Key, PublishedValue][];
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value, key)])) as Partial<
    Record<Key, PublishedValue>
  >;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
