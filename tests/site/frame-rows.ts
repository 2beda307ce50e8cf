import Papa from 'papaparse';

import type { MeasureId } from '../../src/domain/published-frame.ts';
import { periodKind } from '../../src/domain/period.ts';
import type { BuiltSite } from './site-pages.ts';

/** One row of a downloaded frame. */
export interface FrameRow {
  readonly frame: string;
  readonly period: string;
  readonly area: string;
  readonly name: string;
  readonly type: string;
  readonly measure: MeasureId;
  /** `NA` where there is no number. */
  readonly value: string;
  readonly state: string;
}

const FRAME_FILE = /^data\/([a-z0-9-]+?)(-内部版)?\.csv$/;

export function frameRows(site: BuiltSite): readonly FrameRow[] {
  return [...site.files].flatMap(([file, bytes]) => {
    const frame = FRAME_FILE.exec(file)?.[1];
    if (frame === undefined) return [];
    const { data } = Papa.parse<Omit<FrameRow, 'frame'>>(bytes.toString('utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    return data.map((row) => ({ frame, ...row }));
  });
}

/** What a row is about, whichever frame tells it: groups and types of one name are not the same. */
export function keyOf({ frame, period, area, type, measure }: FrameRow): string {
  const level = /-(group|type)$/.exec(frame)?.[1] ?? 'all';
  return [periodKind(period), period, area, level, type, measure].join(' ');
}
