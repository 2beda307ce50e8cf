import { expect, test } from 'vitest';

import { UNASSIGNED } from '../../../src/domain/area-code.ts';
import {
  ALL_TYPES,
  cellAt,
  filedOf,
  latestShownPeriod,
  valueOf,
  type PublishedCell,
  type PublishedFrame,
} from '../../../src/domain/published-frame.ts';
import {
  NOT_DUE,
  NOT_SUPPLIED,
  shown,
  SUPPRESSED,
  type PublishedValue,
} from '../../../src/domain/published-value.ts';

function cell(area: string, period: string, filed: PublishedValue, type = ALL_TYPES): PublishedCell {
  return { area, period, type, values: { filed }, verdicts: {}, largestCase: null, changes: {} };
}

function frameOf(cells: readonly PublishedCell[]): PublishedFrame {
  return {
    id: 'incidents-month-district',
    periodKind: 'month',
    periods: [...new Set(cells.map(({ period }) => period))],
    areas: [...new Set(cells.map(({ area }) => area))],
    types: [...new Set(cells.map(({ type }) => type))],
    measures: ['filed'],
    provenance: 'synthetic',
    cells,
    provisional: {},
  };
}

const frame = frameOf([
  cell('a', '2026-01', shown(7)),
  cell('b', '2026-01', SUPPRESSED),
  cell('a', '2026-02', SUPPRESSED),
  cell('b', '2026-02', shown(0)),
  cell('b', '2026-02', shown(9), 'loans'),
  cell('a', '2026-03', NOT_SUPPLIED),
  cell(UNASSIGNED, '2026-03', shown(0)),
  cell('a', '2026-04', NOT_DUE),
]);

test('a cell is found by area, period and type: all types where none is asked for', () => {
  expect(cellAt(frame, 'b', '2026-02')?.values.filed).toEqual({ state: 'zero', interval: null });
  expect(cellAt(frame, 'b', '2026-02', 'loans')?.values.filed).toEqual(shown(9));
  expect(cellAt(frame, 'b', '2026-02', 'shopping')).toBeUndefined();
  expect(cellAt(frame, 'b', '2027-02')).toBeUndefined();
});

test('the latest shown period has a figure of a district: a row for unknown places is none', () => {
  expect(latestShownPeriod(frame)).toBe('2026-02');
  expect(latestShownPeriod(frame, 'loss')).toBeNull();
  expect(latestShownPeriod(frameOf([cell('a', '2026-04', NOT_DUE)]))).toBeNull();
});

test('a measure that a cell does not have is none, and a count that it does not have is not supplied', () => {
  const bare: PublishedCell = { ...cell('a', '2026-01', shown(7)), values: { loss: shown(1000) } };
  expect(valueOf(bare, 'rate')).toBeNull();
  expect(valueOf(bare, 'loss')).toEqual(shown(1000));
  expect(filedOf(bare)).toEqual(NOT_SUPPLIED);
});
