import Papa from 'papaparse';

import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { IndicatorFigure, IndicatorPart } from './indicator-figure.ts';
import type { Units } from './rounding-of.ts';

/** A downloaded indicator. */
export function isIndicatorFile(file: string): boolean {
  return /^data\/indicators\/[^/]+\.csv$/.test(file);
}

/** Decimal places that a downloaded indicator has. */
const HALF_LAST_PLACE = 0.000_05;
const PARTS: readonly IndicatorPart[] = ['value', 'numerator', 'denominator'];

/** Every figure of a downloaded indicator. */
export function readIndicatorCsv(
  file: string,
  text: string,
  indicators: readonly Indicator[],
  units: Units,
): readonly IndicatorFigure[] {
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.flatMap((row) => {
    const indicator = indicators.find(({ id }) => id === row['indicator']);
    if (indicator === undefined) return [];
    return PARTS.flatMap((part) => {
      const printed = Number(row[part]);
      if (row[part] === 'NA' || !Number.isFinite(printed)) return [];
      const half = halfOf(indicator, part, units);
      const value = { lower: printed - half, upper: printed + half };
      const [area = '', period = ''] = [row['area'], row['period']];
      return [{ file, indicator: indicator.id, area, period, part, value, interval: null }];
    });
  });
}

function halfOf({ counts, measure }: Indicator, part: IndicatorPart, units: Units): number {
  if (part === 'value') return measure === 'money_share' ? 0.5 : HALF_LAST_PLACE;
  return counts === 'money' ? units.money / 2 : HALF_LAST_PLACE;
}
