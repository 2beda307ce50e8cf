import type { AreaCode } from '../area-code.ts';
import type { Bilingual } from '../bilingual.ts';
import { csvRows, NOT_AVAILABLE } from '../csv-rows.ts';
import { publishedInterval, publishedNumber, type PublishedValue } from '../published-value.ts';
import type { PublishedIndicatorCell } from './published-indicator.ts';

/** Columns of a downloaded indicator, in order. One row is one period and area. */
export const INDICATOR_CSV_COLUMNS = [
  'indicator',
  'period',
  'first_month',
  'last_month',
  'area',
  'name',
  'value',
  'state',
  'lower',
  'upper',
  'numerator',
  'denominator',
  'guard',
  'provenance',
  'release',
] as const;

const DIGITS = 4;

/**
 * An indicator as RFC 4180 text with LF, numbers with a decimal point and no grouping. State of a figure that cannot be
 * computed: `too_few` or `nothing_to_count`.
 *
 * @param stamp what every row says of itself, since a file outlives the page it came from
 */
export function indicatorCsv(
  cells: readonly PublishedIndicatorCell[],
  stamp: { readonly release: string; readonly provenance: string },
  nameOf: (area: AreaCode) => Bilingual,
): string {
  const rows = cells.map((cell) => {
    const interval = cell.value === null ? null : publishedInterval(cell.value);
    return [
      cell.indicator,
      cell.period,
      cell.window.first,
      cell.window.last,
      cell.area,
      nameOf(cell.area).zh,
      decimal(cell.value === null ? null : publishedNumber(cell.value)),
      cell.value?.state ?? cell.why ?? NOT_AVAILABLE,
      decimal(interval?.lower ?? null),
      decimal(interval?.upper ?? null),
      count(cell.numerator),
      count(cell.denominator),
      decimal(cell.guard),
      stamp.provenance,
      stamp.release,
    ];
  });
  return csvRows([INDICATOR_CSV_COLUMNS, ...rows]);
}

function decimal(value: number | null): string {
  return value === null ? NOT_AVAILABLE : String(Number(value.toFixed(DIGITS)));
}

function count(published: PublishedValue): string {
  return decimal(publishedNumber(published));
}
