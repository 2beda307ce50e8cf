import { monthsOfPeriod } from '../../../../src/domain/period.ts';
import {
  cellAt,
  type MeasureId,
  type PublishedCell,
  type PublishedFrame,
} from '../../../../src/domain/published-frame.ts';
import type { PublishedValue } from '../../../../src/domain/published-value.ts';
import { publishFolder } from '../../../../src/pipeline/protect/publish-folder.ts';
import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';
import type { Disclosure } from '../../../../src/schema/disclosure.schema.ts';
import type { FrameIncidentRow } from '../../../../src/schema/frame-incidents.schema.ts';
import type { IncidentRow } from '../../../../src/schema/incidents.schema.ts';
import { DISCLOSURE, frameRow, incident, makeFolder } from '../made-folder.ts';

export const ALL_FRAMES: Disclosure = {
  ...DISCLOSURE,
  frames: [
    'incidents-month-district',
    'incidents-quarter-district',
    'incidents-r12-district',
    'incidents-year-district',
    'incidents-year-district-group',
    'incidents-quarter-group',
    'incidents-year-type',
  ],
};

/** Published frames by their id, without `incidents-`. */
export type Published = Readonly<Record<string, PublishedFrame>>;

export function publish(folder: DataFolder, disclosure: Disclosure = ALL_FRAMES): Published {
  const { frames } = publishFolder(folder, 'synthetic', disclosure);
  return Object.fromEntries(frames.map((frame) => [frame.id.replace('incidents-', ''), frame]));
}

export function cellIn(
  frame: PublishedFrame | undefined,
  area: string,
  period: string,
  type?: string,
): PublishedCell | undefined {
  return frame === undefined ? undefined : cellAt(frame, area, period, type);
}

export function valueIn(
  frame: PublishedFrame | undefined,
  measure: MeasureId,
  area: string,
  period: string,
  type?: string,
): PublishedValue | undefined {
  return cellIn(frame, area, period, type)?.values[measure];
}

/** A folder of tabulated months of one district, or more where the rows name them. */
export function framesTo(asOf: string, frames: readonly FrameIncidentRow[]): DataFolder {
  return makeFolder({ districts: districtsOf(frames), asOf, frames });
}

export function rowsTo(asOf: string, incidents: readonly IncidentRow[]): DataFolder {
  return makeFolder({ districts: districtsOf(incidents), asOf, incidents });
}

function districtsOf(rows: readonly { readonly adcode: string | null }[]): readonly string[] {
  return [...new Set(rows.flatMap(({ adcode }) => adcode ?? []))].sort();
}

/** The same row for every month of a year. */
export function everyMonth(
  year: string,
  rest: Partial<FrameIncidentRow>,
  besides: Readonly<Record<string, Partial<FrameIncidentRow>>> = {},
): readonly FrameIncidentRow[] {
  return monthsOfPeriod(year).map((month) => frameRow(month, { ...rest, ...besides[month] }));
}

/** So many incidents a month of a year, alike but for what is asked for by their number in the month. */
export function incidentsOf(
  year: string,
  count: number,
  rest: (index: number, month: string) => Partial<IncidentRow> = () => ({}),
): readonly IncidentRow[] {
  return monthsOfPeriod(year).flatMap((month) =>
    Array.from({ length: count }, (_, index) =>
      incident(`${month}-10`, { id: `I-${month}-${index}`, ...rest(index, month) }),
    ),
  );
}

/** Five districts, c to g, and three years to 2025 with nothing to hide: few cells beside them are no quarter of all. */
export function quietDistricts(
  rest: (index: number, month: string) => Partial<IncidentRow> = () => ({}),
): readonly IncidentRow[] {
  return ['c', 'd', 'e', 'f', 'g'].flatMap((adcode) =>
    ['2023', '2024', '2025'].flatMap((year) =>
      incidentsOf(year, 7, (index, month) => ({
        adcode,
        id: `${adcode}-${month}-${index}`,
        ...rest(index, month),
      })),
    ),
  );
}
