import type { AreaCode } from './area-code.ts';
import type { PeriodKey } from './period.ts';
import {
  ALL_TYPES,
  valueOf,
  type MeasureId,
  type PublishedCell,
  type PublishedFrame,
  type TypeKey,
} from './published-frame.ts';

type CellsByArea = ReadonlyMap<AreaCode, PublishedCell>;

/** Frames never change: an index is made once, on the first question. */
const INDEXES = new WeakMap<PublishedFrame, ReadonlyMap<string, CellsByArea>>();

const NO_CELLS: CellsByArea = new Map();

/** The cells of one period and type, by area: what one picture of thousands of districts asks for. */
export function cellsOfPeriod(
  frame: PublishedFrame,
  period: PeriodKey,
  type: TypeKey = ALL_TYPES,
): CellsByArea {
  let index = INDEXES.get(frame);
  if (index === undefined) {
    const made = new Map<string, Map<AreaCode, PublishedCell>>();
    for (const cell of frame.cells) {
      const key = `${cell.period} ${cell.type}`;
      const cells = made.get(key) ?? new Map<AreaCode, PublishedCell>();
      made.set(key, cells.set(cell.area, cell));
    }
    index = made;
    INDEXES.set(frame, index);
  }
  return index.get(`${period} ${type}`) ?? NO_CELLS;
}

const BEGUN = new WeakMap<PublishedFrame, Map<string, readonly PeriodKey[]>>();

/** The periods of which there is something to say, in order: at least one area is not still running. */
export function begunPeriods(frame: PublishedFrame, measure: MeasureId, type: TypeKey): readonly PeriodKey[] {
  const known = BEGUN.get(frame) ?? new Map<string, readonly PeriodKey[]>();
  BEGUN.set(frame, known);
  const key = `${measure} ${type}`;
  const begun = known.get(key) ?? frame.periods.filter((period) => hasBegun(frame, period, measure, type));
  known.set(key, begun);
  return begun;
}

function hasBegun(frame: PublishedFrame, period: PeriodKey, measure: MeasureId, type: TypeKey): boolean {
  for (const cell of cellsOfPeriod(frame, period, type).values()) {
    const value = valueOf(cell, measure);
    if (value !== null && value.state !== 'not_due') return true;
  }
  return false;
}
