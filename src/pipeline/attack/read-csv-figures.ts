import Papa from 'papaparse';

import { MEASURES, type MeasureId } from '../../domain/published-frame.ts';
import { PUBLIC_FRAMES } from '../protect/frame-plans.ts';
import type { EmittedFigure } from './emitted-figure.ts';
import { roundingOf, type Units } from './rounding-of.ts';

/** Decimal places that a downloaded frame prints of rates and shares. */
const HALF_LAST_PLACE = 0.000_05;

/** The table of harm against publicity: its cases are those of type groups. */
const GAPS = 'targeting-gap';

/** Every figure of a downloaded frame, and of a table that has rows of frames among others. */
export function readCsvFigures(file: string, text: string, units: Units): readonly EmittedFigure[] {
  const id = file.replace(/^.*\//, '').replace(/\.csv$/, '');
  const level = id === GAPS ? 'group' : (PUBLIC_FRAMES.find((one) => one.id === id)?.types ?? 'all');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.flatMap((row) => {
    const measure = MEASURES.find((one) => one === row['measure']);
    const value = numberIn(row['value']);
    if (measure === undefined || value === null) return [];
    const [lower, upper] = [numberIn(row['lower']), numberIn(row['upper'])];
    const half = value === 0 ? 0 : halfUnit(measure, units);
    const type = row['type'] ?? 'all';
    return [
      {
        file,
        area: row['area'] ?? '',
        period: row['period'] ?? '',
        type: type === 'all' || level === 'all' ? type : `${level}:${type}`,
        measure,
        value: { lower: value - half, upper: value + half },
        interval: lower === null || upper === null ? null : { lower, upper },
      },
    ];
  });
}

function halfUnit(measure: MeasureId, units: Units): number {
  return measure === 'rate' || measure === 'clearance' ? HALF_LAST_PLACE : roundingOf(measure, units) / 2;
}

function numberIn(text: string | undefined): number | null {
  const value = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
