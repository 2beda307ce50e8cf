import { ALL_TYPES, type PublishedCell, type PublishedFrame } from '../../../src/domain/published-frame.ts';
import { shown, type PublishedValue } from '../../../src/domain/published-value.ts';
import type { District } from '../../../src/domain/region.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';

/** A made-up cell: a count with a rate of half of it and an interval of ± 1. */
export function madeUpCell(
  area: string,
  filed: PublishedValue,
  verdict: Verdict | null = null,
  period = '2025',
): PublishedCell {
  const count = filed.state === 'value' ? filed.value : 0;
  const rate: PublishedValue =
    filed.state === 'value' || filed.state === 'zero'
      ? shown(count / 2, { lower: Math.max(0, count / 2 - 1), upper: count / 2 + 1, level: 0.95 })
      : filed;
  return {
    area,
    period,
    type: ALL_TYPES,
    values: { filed, rate, loss: filed },
    verdicts: verdict === null ? {} : { filed: verdict, rate: verdict },
    largestCase: null,
    changes: {},
  };
}

export function madeUpFrame(cells: readonly PublishedCell[]): PublishedFrame {
  return {
    id: 'incidents-year-district',
    periodKind: 'year',
    periods: [...new Set(cells.map(({ period }) => period))],
    areas: [...new Set(cells.map(({ area }) => area))],
    measures: ['filed', 'rate', 'loss'],
    provenance: 'synthetic',
    cells,
    types: [ALL_TYPES],
    provisional: {},
  };
}

export function madeUpDistrict(code: string, zh: string, en: string): District {
  return {
    code,
    name: { zh, en },
    shortZh: zh.slice(0, 2),
    areaKm2: 100,
    outlineAreaKm2: 100,
    seat: null,
    labelPoint: [104, 35],
    box: [103, 34, 105, 36],
    neighbours: [],
    tile: null,
    residents: [],
  };
}
