import fc from 'fast-check';

import type { AccountSources } from '../../../src/domain/area-account.ts';
import { monthsOfPeriod, yearBefore, type PeriodKey, type PeriodKind } from '../../../src/domain/period.ts';
import {
  ALL_TYPES,
  MEASURES,
  type MeasureId,
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
import type { PopulationBasis } from '../../../src/domain/region.ts';

export const DISTRICTS = ['621102', '621121', '621125'];
export const REGION = '621100';
export const GROUPS = ['task-rebate', 'loan-credit', 'other'];
const AREAS = [...DISTRICTS, REGION];

export const PERIOD_OF: Readonly<Record<PeriodKind, readonly PeriodKey[]>> = {
  month: ['2025-02', '2025-03', '2025-08'],
  quarter: ['2025-q1', '2025-q3'],
  year: ['2025'],
  rolling12: ['2025-06-r12'],
};

const hidden = fc.constantFrom(SUPPRESSED, NOT_SUPPLIED, NOT_DUE);

/** Never the thousand or ten thousand that texts name as units. */
const figureOf = (measure: MeasureId | 'change'): fc.Arbitrary<PublishedValue> => {
  switch (measure) {
    case 'filed':
    case 'prevented':
      return fc.integer({ min: 0, max: 9000 }).map((count) => shown(count));
    case 'loss':
    case 'stopped':
    case 'returned':
      return fc.integer({ min: 0, max: 99_000 }).map((thousands) => shown(thousands * 1000));
    case 'median_loss':
      return fc.integer({ min: 0, max: 900 }).map((hundreds) => shown(hundreds * 100));
    default: {
      const most = measure === 'clearance' ? 100 : measure === 'rate' ? 60 : 5;
      return fc
        .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 300 }))
        .map(([part, spread]) => {
          const value = (most * part) / 1000;
          return shown(value, {
            lower: Math.max(0, value - (most * spread) / 1000),
            upper: value + (most * spread) / 1000,
            level: 0.95,
          });
        });
    }
  }
};

const valueOf = (measure: MeasureId): fc.Arbitrary<PublishedValue> =>
  fc.oneof({ weight: 3, arbitrary: figureOf(measure) }, { weight: 1, arbitrary: hidden });

function cellArbitrary(
  area: string,
  period: PeriodKey,
  type: string,
  measures: readonly MeasureId[],
): fc.Arbitrary<PublishedCell> {
  const isDistrict = area !== REGION;
  return fc.record({
    area: fc.constant(area),
    period: fc.constant(period),
    type: fc.constant(type),
    values: fc.record(Object.fromEntries(measures.map((measure) => [measure, valueOf(measure)]))),
    verdicts: fc
      .option(fc.constantFrom('above' as const, 'below' as const, 'undistinguished' as const))
      .map((verdict) => (verdict === null || !isDistrict ? {} : { filed: verdict, rate: verdict })),
    largestCase: fc.constantFrom(
      null,
      { over: 0, upTo: 10 },
      { over: 10, upTo: 25 },
      { over: 25, upTo: 50 },
      { over: 50, upTo: 100 },
    ),
    changes: fc.tuple(fc.option(figureOf('change')), fc.option(figureOf('change'))).map(([year, before]) => ({
      ...(year === null ? {} : { year_on_year: year }),
      ...(before === null ? {} : { period_on_period: before }),
    })),
  });
}

function frameArbitrary(
  id: string,
  kind: PeriodKind,
  periods: readonly PeriodKey[],
  types: readonly string[],
  measures: readonly MeasureId[],
  isSynthetic: boolean,
): fc.Arbitrary<PublishedFrame> {
  const places = periods.flatMap((period) =>
    AREAS.flatMap((area) => types.map((type) => ({ period, area, type }))),
  );
  return fc.record({
    id: fc.constant(id),
    periodKind: fc.constant(kind),
    periods: fc.constant(periods),
    areas: fc.constant(AREAS),
    types: fc.constant(types),
    measures: fc.constant(measures),
    provenance: fc.constant(isSynthetic ? ('synthetic' as const) : ('official' as const)),
    cells: fc.tuple(...places.map(({ area, period, type }) => cellArbitrary(area, period, type, measures))),
    provisional: fc
      .option(fc.option(fc.integer({ min: 1, max: 99 })), { nil: undefined })
      .map((share) =>
        share === undefined ? {} : Object.fromEntries(periods.map((period) => [period, share])),
      ),
  });
}

export interface RandomAccount {
  readonly sources: AccountSources;
  readonly area: string;
  readonly period: PeriodKey;
}

/** Published frames of a small region in any state, and one area and period of them. */
export const randomAccounts: fc.Arbitrary<RandomAccount> = fc
  .record({
    kind: fc.constantFrom<PeriodKind>('month', 'quarter', 'year', 'rolling12'),
    area: fc.constantFrom(...AREAS),
    isSynthetic: fc.boolean(),
    basis: fc.constantFrom<PopulationBasis>('census', 'yearend_estimate', 'derived'),
    measures: fc.subarray([...MEASURES]),
    pick: fc.nat(),
  })
  .chain(({ kind, area, isSynthetic, basis, measures, pick }) => {
    const candidates = PERIOD_OF[kind];
    const period = candidates[pick % candidates.length] ?? '2025';
    const told: readonly MeasureId[] = [...new Set<MeasureId>(['filed', ...measures])];
    const months = monthsOfPeriod(period);
    const main = frameArbitrary('main', kind, [period], [ALL_TYPES], told, isSynthetic);
    const others = [
      ...(kind === 'month'
        ? []
        : [frameArbitrary('months', 'month', months, [ALL_TYPES], ['filed'], isSynthetic)]),
      ...(kind === 'year'
        ? [frameArbitrary('quarters', 'quarter', ['2026-q2'], [ALL_TYPES], ['filed'], isSynthetic)]
        : []),
      frameArbitrary('groups', kind, [period, yearBefore(period)], GROUPS, ['filed'], isSynthetic),
    ];
    return fc.tuple(main, ...others).map((frames) => ({
      area,
      period,
      sources: {
        frames,
        groups: GROUPS,
        districts: DISTRICTS,
        region: REGION,
        residentsOf: () => [{ year: 2020, residents: 123_456, basis }],
        asOf: '2026-09-30',
      },
    }));
  });
