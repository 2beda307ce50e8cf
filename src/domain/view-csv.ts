import type { AreaCode } from './area-code.ts';
import { citationOf } from './citation.ts';
import { csvRows, NOT_AVAILABLE } from './csv-rows.ts';
import { citedColumn, csvHead, provisionalColumn } from './frame-csv.ts';
import { cellsOfPeriod } from './frame-index.ts';
import type { PeriodKey } from './period.ts';
import { isJoined } from './spring-festival.ts';
import type { ComparisonId, MeasureId, PublishedFrame, TypeKey } from './published-frame.ts';
import { publishedInterval, publishedNumber, shown, type PublishedValue } from './published-value.ts';

export interface CsvView {
  readonly period: PeriodKey;
  readonly type: TypeKey;
  readonly measures: readonly MeasureId[];
  /** Ratios of rates follow the measures, each in rows of its own. */
  readonly comparisons: readonly ComparisonId[];
  /** Figures besides those of the frame, in rows of their own under that name. */
  readonly added?: { readonly id: string; readonly values: ReadonlyMap<AreaCode, number> } | null;
  /** In the order of the table. */
  readonly areas: readonly { readonly code: AreaCode; readonly name: string }[];
}

/** The table of a view as RFC 4180 text: the columns of a downloaded frame, the numbers as printed. */
export function viewCsv(
  frame: PublishedFrame,
  view: CsvView,
  stamp: { readonly release: string; readonly provenance: string },
): string {
  const cells = cellsOfPeriod(frame, view.period, view.type);
  const lines = view.areas.flatMap(({ code, name }) => {
    const cell = cells.get(code);
    if (cell === undefined) return [];
    const line = (
      id: string,
      value: PublishedValue,
      verdict = NOT_AVAILABLE,
      citation: string | null = null,
    ): readonly string[] => [
      view.period,
      code,
      name,
      view.type,
      id,
      ...columnsOf(value),
      verdict,
      stamp.provenance,
      stamp.release,
      provisionalColumn(frame, view.period, value),
      ...citedColumn(frame, citation),
    ];
    return [
      ...view.measures.flatMap((id) =>
        ofCell(cell.values[id], (value) => line(id, value, cell.verdicts[id], citationOf(frame, cell, id))),
      ),
      ...ofCell(addedTo(view, code), (value) => line(view.added?.id ?? '', value)),
      ...view.comparisons.flatMap((id) =>
        ofCell(cell.changes[id], (value) => line(changeKey(frame, id, view.period), value)),
      ),
    ];
  });
  return csvRows([csvHead(frame), ...lines]);
}

/** What a ratio is of: January and February, each of which stands for both, say so. */
const JOINED_CHANGE = 'year_on_year_jan_feb';

function changeKey(frame: PublishedFrame, id: ComparisonId, period: PeriodKey): string {
  return id === 'year_on_year' && isJoined(frame, period) ? JOINED_CHANGE : id;
}

function addedTo({ added }: CsvView, code: AreaCode): PublishedValue | undefined {
  const value = added?.values.get(code);
  return value === undefined ? undefined : shown(value);
}

function ofCell(
  value: PublishedValue | undefined,
  line: (value: PublishedValue) => readonly string[],
): readonly (readonly string[])[] {
  return value === undefined ? [] : [line(value)];
}

function columnsOf(value: PublishedValue): readonly string[] {
  const interval = publishedInterval(value);
  return [decimal(publishedNumber(value)), value.state, decimal(interval?.lower), decimal(interval?.upper)];
}

function decimal(value: number | null | undefined): string {
  return value === null || value === undefined ? NOT_AVAILABLE : String(value);
}
