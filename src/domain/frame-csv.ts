import type { Bilingual } from './bilingual.ts';
import type { AreaCode } from './area-code.ts';
import { citationOf } from './citation.ts';
import { csvRows, NOT_AVAILABLE } from './csv-rows.ts';
import type { PeriodKey } from './period.ts';
import { valueOf, type MeasureId, type PublishedFrame } from './published-frame.ts';
import { publishedInterval, publishedNumber, type PublishedValue } from './published-value.ts';

/** Columns of a downloaded frame, in order. One row is one period, area and measure. */
export const FRAME_CSV_COLUMNS = [
  'period',
  'area',
  'name',
  'type',
  'measure',
  'value',
  'state',
  'lower',
  'upper',
  'verdict',
  'provenance',
  'release',
  'provisional',
] as const;

/** The last column of a file with figures that others have printed too: the title of their source. */
export const CITED_COLUMN = 'cited_in';

/**
 * A frame as RFC 4180 text with LF, numbers with a decimal point and no grouping.
 * @param stamp what every row says of itself, since a file outlives the page it came from
 */
export function frameCsv(
  frame: PublishedFrame,
  stamp: { readonly release: string; readonly provenance: string },
  nameOf: (area: AreaCode) => Bilingual,
): string {
  const rows = frame.cells.flatMap((cell) =>
    frame.measures.flatMap((measure) => {
      const published = valueOf(cell, measure);
      if (published === null) return [];
      const interval = publishedInterval(published);
      return [
        [
          cell.period,
          cell.area,
          nameOf(cell.area).zh,
          cell.type,
          measure,
          decimal(publishedNumber(published), measure),
          published.state,
          decimal(interval?.lower ?? null, measure),
          decimal(interval?.upper ?? null, measure),
          cell.verdicts[measure] ?? NOT_AVAILABLE,
          stamp.provenance,
          stamp.release,
          provisionalColumn(frame, cell.period, published),
          ...citedColumn(frame, citationOf(frame, cell, measure)),
        ],
      ];
    }),
  );
  return csvRows([csvHead(frame), ...rows]);
}

export function csvHead(frame: Pick<PublishedFrame, 'cited'>): readonly string[] {
  return [...FRAME_CSV_COLUMNS, ...(frame.cited === undefined ? [] : [CITED_COLUMN])];
}

/** What a row of the frame ends in; nothing where others have printed none of its figures. */
export function citedColumn(
  { cited }: Pick<PublishedFrame, 'cited'>,
  citation: string | null,
): readonly string[] {
  return cited === undefined ? [] : [citation ?? NOT_AVAILABLE];
}

/**
 * `no`, the usual completeness in %, or `unknown`.
 * @param published a figure that is still to come is neither
 */
export function provisionalColumn(
  { provisional }: Pick<PublishedFrame, 'provisional'>,
  period: PeriodKey,
  published: PublishedValue,
): string {
  if (published.state === 'not_due') return NOT_AVAILABLE;
  const percent = provisional[period];
  return percent === undefined ? 'no' : percent === null ? 'unknown' : String(percent);
}

function decimal(value: number | null, measure: MeasureId): string {
  if (value === null) return NOT_AVAILABLE;
  return measure === 'rate' || measure === 'clearance' ? value.toFixed(4) : String(value);
}
