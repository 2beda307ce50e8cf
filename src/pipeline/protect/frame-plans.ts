import type { PeriodKind } from '../../domain/period.ts';
import type { MeasureId } from '../../domain/published-frame.ts';

/** What a frame tells apart, besides areas and periods. */
export type TypeLevel = 'all' | 'group' | 'type';

/** A table that the site publishes: which cells it has and what it says of each. */
export interface FramePlan {
  readonly id: string;
  readonly periodKind: PeriodKind;
  /** `region` has a row for the region alone. */
  readonly areas: 'districts' | 'region';
  readonly types: TypeLevel;
  readonly measures: readonly MeasureId[];
}

const ALL_MEASURES: readonly MeasureId[] = [
  'filed',
  'rate',
  'loss',
  'median_loss',
  'prevented',
  'clearance',
  'stopped',
  'returned',
];

/**
 * The public frames (data contract, two editions). A quarter's count is printed although the contract does
 * not ask for it: whoever is told a clearance and its interval has it.
 */
export const PUBLIC_FRAMES: readonly FramePlan[] = [
  plan('incidents-month-district', 'month', 'districts', 'all', ['filed', 'rate']),
  plan('incidents-quarter-district', 'quarter', 'districts', 'all', [
    'filed',
    'rate',
    'loss',
    'prevented',
    'clearance',
    'stopped',
    'returned',
  ]),
  plan('incidents-r12-district', 'rolling12', 'districts', 'all', ALL_MEASURES),
  plan('incidents-year-district', 'year', 'districts', 'all', ALL_MEASURES),
  plan('incidents-year-district-group', 'year', 'districts', 'group', ['filed', 'loss']),
  plan('incidents-quarter-group', 'quarter', 'region', 'group', ['filed', 'loss']),
  plan('incidents-year-type', 'year', 'region', 'type', ['filed', 'loss']),
];

/** What the office sees: every measure wherever districts are told apart, down to month, district and type. */
export const INTERNAL_FRAMES: readonly FramePlan[] = [
  ...PUBLIC_FRAMES.map((frame) =>
    frame.types === 'all' && frame.areas === 'districts' ? { ...frame, measures: ALL_MEASURES } : frame,
  ),
  plan('incidents-quarter-district-group', 'quarter', 'districts', 'group', ['filed', 'loss']),
  plan('incidents-month-district-type', 'month', 'districts', 'type', ['filed', 'loss']),
];

function plan(
  id: string,
  periodKind: PeriodKind,
  areas: FramePlan['areas'],
  types: TypeLevel,
  measures: readonly MeasureId[],
): FramePlan {
  return { id, periodKind, areas, types, measures };
}
