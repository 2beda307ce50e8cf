import { expect, test } from 'vitest';

import { UNASSIGNED } from '../../../src/domain/area-code.ts';
import { cellAt, latestShownPeriod, type PublishedFrame } from '../../../src/domain/published-frame.ts';
import {
  NOT_DUE,
  NOT_SUPPLIED,
  shown,
  SUPPRESSED,
  type PublishedValue,
} from '../../../src/domain/published-value.ts';

function frameOf(values: Readonly<Record<string, Readonly<Record<string, PublishedValue>>>>): PublishedFrame {
  const areas = [...new Set(Object.values(values).flatMap((byArea) => Object.keys(byArea)))];
  return {
    id: 'incidents-month-district',
    periodKind: 'month',
    periods: Object.keys(values),
    areas,
    measures: ['filed'],
    provenance: 'synthetic',
    cells: Object.entries(values).flatMap(([period, byArea]) =>
      Object.entries(byArea).map(([area, filed]) => ({
        area,
        period,
        filed,
        rate: null,
        loss: null,
        verdict: null,
      })),
    ),
  };
}

const frame = frameOf({
  '2026-01': { a: shown(7), b: SUPPRESSED },
  '2026-02': { a: SUPPRESSED, b: shown(0) },
  '2026-03': { a: NOT_SUPPLIED, b: SUPPRESSED, [UNASSIGNED]: shown(0) },
  '2026-04': { a: NOT_DUE, b: NOT_DUE },
});

test('a cell is found by area and period', () => {
  expect(cellAt(frame, 'b', '2026-02')?.filed).toEqual({ state: 'zero', interval: null });
  expect(cellAt(frame, 'b', '2027-02')).toBeUndefined();
});

test('the latest shown period has a figure of a district: a row for unknown places is none', () => {
  expect(latestShownPeriod(frame)).toBe('2026-02');
  expect(latestShownPeriod(frameOf({ '2026-04': { a: NOT_DUE } }))).toBeNull();
});
