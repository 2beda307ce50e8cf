import type { AreaCode } from './area-code.ts';
import { cellsOfPeriod } from './frame-index.ts';
import { missingMonths, type AreaGap } from './missing-months.ts';
import { monthsOfPeriod, periodKind, yearBefore, type PeriodKey } from './period.ts';
import {
  ALL_TYPES,
  filedOf,
  latestShownPeriod,
  valueOf,
  type ComparisonId,
  type MeasureId,
  type PublishedCell,
  type PublishedFrame,
  type TypeKey,
} from './published-frame.ts';
import { isChangeProvisional } from './provisional.ts';
import { publishedNumber, type PublishedValue, type ValueState } from './published-value.ts';
import type { PopulationBasis, ResidentsInYear } from './region.ts';
import { comparesWithMonthBefore, isJoined } from './spring-festival.ts';
import { rateRatioExact } from './statistics/rate-ratio-exact.ts';
import { VERDICT_LEVEL, type Verdict } from './verdict.ts';

/** What an account is chosen from: published values and public facts, nothing else. */
export interface AccountSources {
  readonly frames: readonly PublishedFrame[];
  /** Groups of fraud types; frames by anything finer are not told of. */
  readonly groups: readonly TypeKey[];
  readonly districts: readonly AreaCode[];
  readonly region: AreaCode;
  readonly residentsOf: (area: AreaCode) => readonly ResidentsInYear[];
  /** ISO date that the tables run to. */
  readonly asOf: string;
}

/** A change that people ask for; null where none can be given. */
export interface Comparison {
  readonly id: ComparisonId;
  readonly change: PublishedValue | null;
  /** The newer side is provisional: a fall may be late recording alone. */
  readonly mayGrow: boolean;
  /**
   * `together`: January and February, which the Spring Festival falls in by turns, are compared as one.
   * `festive`: the month before lies on the other side of it and is not compared with.
   */
  readonly festival: 'together' | 'festive' | null;
}

/** A group of types of which clearly more was filed than a year before. */
export interface RisenType {
  readonly type: TypeKey;
  readonly filed: number;
  readonly filedBefore: number;
}

/** Everything that is told of one area in one period, in the order in which it is told. */
export interface AreaAccount {
  readonly area: AreaCode;
  readonly isRegion: boolean;
  readonly period: PeriodKey;
  readonly isSynthetic: boolean;
  readonly cell: PublishedCell;
  /** What the districts' figures say against the region's; empty for a district. */
  readonly districts: readonly { readonly code: AreaCode; readonly verdict: Verdict | null }[];
  /** Of the period; of a year also of the latest quarter after it. */
  readonly trends: readonly { readonly period: PeriodKey; readonly comparisons: readonly Comparison[] }[];
  readonly risen: readonly RisenType[];
  /** Measures of the frame that are not shown here. */
  readonly unpublished: readonly { readonly measure: MeasureId; readonly state: ValueState }[];
  /** `share` in % has usually been recorded by now, null where past delays do not tell; null: it is final. */
  readonly provisional: { readonly share: number | null } | null;
  /** Months of the period that were not handed in, by area; null where no frame tells months. */
  readonly missing: readonly AreaGap[] | null;
  /** Of the districts: what the region's own figure, and every comparison with it, wants where it has none. */
  readonly gaps: readonly AreaGap[];
  /** The weakest basis of the residents that the rate is per; null where they are not known. */
  readonly basis: PopulationBasis | null;
  readonly asOf: string;
}

/** Null where the period is not published for the area. */
export function areaAccount(sources: AccountSources, area: AreaCode, period: PeriodKey): AreaAccount | null {
  const frame = frameFor(sources, area, period);
  const cell = frame === undefined ? undefined : cellsOfPeriod(frame, period).get(area);
  if (frame === undefined || cell === undefined) return null;
  const isRegion = area === sources.region;
  const cells = cellsOfPeriod(frame, period);
  const share = frame.provisional[period];
  return {
    area,
    isRegion,
    period,
    isSynthetic: frame.provenance === 'synthetic',
    cell,
    districts: isRegion
      ? sources.districts.map((code) => ({ code, verdict: cells.get(code)?.verdicts.filed ?? null }))
      : [],
    trends: trendsOf(sources, frame, cell),
    risen: risenTypes(sources, area, period),
    unpublished: frame.measures.flatMap((measure) => {
      const state = valueOf(cell, measure)?.state;
      return state === undefined || state === 'value' || state === 'zero' ? [] : [{ measure, state }];
    }),
    provisional: share === undefined ? null : { share },
    missing: missingMonths(sources.frames, isRegion ? sources.districts : [area], period),
    gaps: missingMonths(sources.frames, sources.districts, period) ?? [],
    basis: weakestBasis(sources.residentsOf(area), period),
    asOf: sources.asOf,
  };
}

/** The frame that tells of every type by a kind of period. */
function frameFor({ frames }: AccountSources, area: AreaCode, period: PeriodKey): PublishedFrame | undefined {
  const kind = periodKind(period);
  return frames.find(
    (frame) => frame.periodKind === kind && frame.types.includes(ALL_TYPES) && frame.areas.includes(area),
  );
}

function trendsOf(
  sources: AccountSources,
  frame: PublishedFrame,
  cell: PublishedCell,
): AreaAccount['trends'] {
  const own = { period: cell.period, comparisons: comparisonsOf(frame, cell) };
  if (periodKind(cell.period) !== 'year') return [own];
  const quarters = sources.frames.find(
    ({ periodKind: kind, types }) => kind === 'quarter' && types.includes(ALL_TYPES),
  );
  const latest = quarters === undefined ? null : latestShownPeriod(quarters);
  if (quarters === undefined || latest === null || latest.slice(0, 4) <= cell.period) return [own];
  const recent = cellsOfPeriod(quarters, latest).get(cell.area);
  return recent === undefined
    ? [own]
    : [own, { period: recent.period, comparisons: comparisonsOf(quarters, recent) }];
}

function comparisonsOf(frame: PublishedFrame, { period, changes }: PublishedCell): readonly Comparison[] {
  const kind = periodKind(period);
  const ids: readonly ComparisonId[] =
    kind === 'year' || kind === 'rolling12' ? ['year_on_year'] : ['year_on_year', 'period_on_period'];
  return ids.map((id) => ({
    id,
    change: changes[id] ?? null,
    mayGrow: isChangeProvisional(frame, period, id),
    festival: festivalOf(frame, id, period),
  }));
}

function festivalOf(frame: PublishedFrame, id: ComparisonId, period: PeriodKey): Comparison['festival'] {
  if (id === 'year_on_year') return isJoined(frame, period) ? 'together' : null;
  return comparesWithMonthBefore(frame, period) ? null : 'festive';
}

/**
 * Told only where the exact interval of the rate ratio (Przyborowski & Wilenski 1940) lies above 1 at the
 * level of the verdicts: of half a dozen groups in every district, some would rise at 95 % by chance alone.
 */
function risenTypes(sources: AccountSources, area: AreaCode, period: PeriodKey): readonly RisenType[] {
  const before = yearBefore(period);
  const residents = sources.residentsOf(area);
  const [now, then] = [residentsIn(residents, period), residentsIn(residents, before)];
  const frame = sources.frames.find(
    ({ periodKind: kind, types, areas }) =>
      kind === periodKind(period) &&
      areas.includes(area) &&
      types.every((type) => sources.groups.includes(type) && type !== ALL_TYPES),
  );
  if (frame === undefined || now === null || then === null) return [];
  return frame.types.flatMap((type) => {
    const [filed, filedBefore] = [period, before].map((one) => {
      const cell = cellsOfPeriod(frame, one, type).get(area);
      return cell === undefined ? null : publishedNumber(filedOf(cell));
    });
    if (typeof filed !== 'number' || typeof filedBefore !== 'number') return [];
    const { lower } = rateRatioExact(
      { events: filed, personTime: now },
      { events: filedBefore, personTime: then },
      VERDICT_LEVEL,
    );
    return lower > 1 ? [{ type, filed, filedBefore }] : [];
  });
}

/** Residents of the year that a period ends in, or of the latest known before; null where there are none. */
function residentsIn(residents: readonly ResidentsInYear[], period: PeriodKey): number | null {
  return latestUpTo(residents, yearsOf(period).at(-1) ?? 0)?.residents ?? null;
}

function weakestBasis(residents: readonly ResidentsInYear[], period: PeriodKey): PopulationBasis | null {
  const found = yearsOf(period).flatMap((year) => latestUpTo(residents, year)?.basis ?? []);
  const weakestFirst: readonly PopulationBasis[] = ['derived', 'yearend_estimate', 'census'];
  return weakestFirst.find((basis) => found.includes(basis)) ?? null;
}

function latestUpTo(residents: readonly ResidentsInYear[], year: number): ResidentsInYear | undefined {
  return residents
    .filter((entry) => entry.year <= year)
    .sort((a, b) => a.year - b.year)
    .at(-1);
}

function yearsOf(period: PeriodKey): readonly number[] {
  return [...new Set(monthsOfPeriod(period).map((month) => Number(month.slice(0, 4))))];
}
