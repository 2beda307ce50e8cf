import type { AreaCode } from '../../../domain/area-code.ts';
import {
  monthOfDate,
  monthsBetween,
  monthsOfPeriod,
  quarterOfMonth,
  shiftMonth,
  type MonthKey,
  type PeriodKey,
  type PeriodKind,
} from '../../../domain/period.ts';
import { remembered } from '../../../domain/remembered.ts';
import { tableSpec, type TableKey } from '../../../schema/tables.ts';
import type { DataFolder } from '../../read/read-folder.ts';
import { residentsFrom } from '../residents.ts';
import { lastDueMonth, tabulateIncidents } from '../tabulate-incidents.ts';
import type { Scope } from './counted-rows.ts';
import { INDICATOR_COUNTERS, type IndicatorCounter } from './indicator-counters.ts';
import type { IndicatorTally, WhyNotComputable } from './indicator-tally.ts';

/** One indicator, area and period before protection. */
export type IndicatorFact =
  | { readonly state: 'supplied'; readonly tally: IndicatorTally }
  | { readonly state: 'not_computable'; readonly why: WhyNotComputable }
  | { readonly state: 'not_supplied' }
  | { readonly state: 'not_due' };

/** Everything that rows and frames tell of the indicators, but for those that are worked out of published incidents. */
export interface IndicatorFacts {
  /** Quarters, and the twelve months to the end of a quarter; in order. */
  readonly periods: readonly PeriodKey[];
  /** Districts, then the region. */
  readonly areas: readonly AreaCode[];
  /** Of which kinds of period an indicator can be told: no network has a density of a quarter. */
  readonly kindsOf: (indicator: string) => readonly PeriodKind[];
  readonly at: (indicator: string, area: AreaCode, period: PeriodKey) => IndicatorFact;
  /** The months that are counted for a period: earlier ones where cases are followed up. */
  readonly windowOf: (indicator: string, period: PeriodKey) => readonly MonthKey[];
}

const EVERY_KIND: readonly PeriodKind[] = ['quarter', 'rolling12'];

/** Cohorts of the incidents: the follow-up of the cleared (180 days). */
const COHORT_LAG_MONTHS: Readonly<Record<string, number>> = { C1: 6 };

export function indicatorFacts(folder: DataFolder): IndicatorFacts {
  const { tables, dataset, present } = folder;
  const region = dataset.region.code;
  const districts = tables.districts.map(({ row }) => row.adcode);
  const residentsOf = residentsFrom(tables.population.map(({ row }) => row));
  const lastDue = lastDueMonth(dataset.as_of);
  const supplyOf = supplies(folder, lastDue);
  const given = givenFrames(folder);
  const scopeOf = (area: AreaCode, months: readonly MonthKey[]): Scope => ({
    tables,
    areas: new Set(area === region ? [...districts, region] : [area]),
    months: new Set(months),
    asOf: dataset.as_of,
    residentsOf,
    area,
    isRegion: area === region,
  });
  const windowOf = (indicator: string, period: PeriodKey): readonly MonthKey[] => {
    const lag = INDICATOR_COUNTERS[indicator]?.lagMonths ?? COHORT_LAG_MONTHS[indicator] ?? 0;
    return monthsOfPeriod(period).map((month) => shiftMonth(month, -lag));
  };
  const countedAt = (
    counter: IndicatorCounter,
    area: AreaCode,
    months: readonly MonthKey[],
  ): IndicatorFact => {
    const members = area === region ? districts : [area];
    const states = new Set(
      counter.tables.flatMap((table) =>
        months.flatMap((month) => members.map((member) => supplyOf(table, member, month))),
      ),
    );
    if (states.has('not_due')) return { state: 'not_due' };
    if (states.has('not_supplied')) return { state: 'not_supplied' };
    const counted = counter.count(scopeOf(area, months));
    if (counted === 'not_supplied') return { state: 'not_supplied' };
    if (typeof counted === 'string') return { state: 'not_computable', why: counted };
    return { state: 'supplied', tally: counted };
  };
  const at = (indicator: string, area: AreaCode, period: PeriodKey): IndicatorFact => {
    const tally = given(indicator, area, period);
    if (tally !== undefined) return { state: 'supplied', tally };
    const counter = INDICATOR_COUNTERS[indicator];
    const isPresent = (table: TableKey): boolean => present.has(tableSpec(table).name);
    if (!counter?.tables.every(isPresent)) return { state: 'not_supplied' };
    return countedAt(counter, area, windowOf(indicator, period));
  };
  const byKey = remembered((key: string) => {
    const [indicator = '', area = '', period = ''] = key.split(' ');
    return at(indicator, area, period);
  });
  return {
    periods: periodsUpTo(firstMonth(folder), lastDue),
    areas: [...districts, region],
    kindsOf: (indicator) => INDICATOR_COUNTERS[indicator]?.kinds ?? EVERY_KIND,
    at: (indicator, area, period) => byKey(`${indicator} ${area} ${period}`),
    windowOf,
  };
}

/** Figures that came tabulated, by the whole area. */
function givenFrames({ tables }: DataFolder) {
  const rows = new Map(
    tables.frameIndicators
      .filter(({ row }) => row.agency === null)
      .map(({ row }) => [`${row.indicator} ${row.adcode} ${row.period}`, row]),
  );
  return (indicator: string, area: AreaCode, period: PeriodKey): IndicatorTally | undefined => {
    const row = rows.get(`${indicator} ${area} ${period}`);
    if (row === undefined) return undefined;
    const { numerator, denominator, p10, p50, p90 } = row;
    const isTimed = p10 !== null || p50 !== null || p90 !== null;
    return {
      numerator,
      denominator,
      standardError: null,
      equalCases: null,
      quantiles: isTimed ? { p10, p50, p90 } : null,
      guard: p50,
      parts: null,
    };
  };
}

/** coverage.csv decides where it speaks of a table; other tables are complete up to `as_of`. */
function supplies({ tables }: DataFolder, lastDue: MonthKey) {
  const told = new Map(
    tables.coverage.map(({ row }) => [`${row.table} ${row.adcode} ${row.month}`, row.state]),
  );
  const covered = new Set(tables.coverage.map(({ row }) => row.table));
  return (table: TableKey, area: AreaCode, month: MonthKey): 'supplied' | 'not_supplied' | 'not_due' => {
    if (month > lastDue) return 'not_due';
    const { name } = tableSpec(table);
    return covered.has(name) ? (told.get(`${name} ${area} ${month}`) ?? 'not_supplied') : 'supplied';
  };
}

function periodsUpTo(first: MonthKey | null, lastDue: MonthKey): readonly PeriodKey[] {
  if (first === null) return [];
  const ends = monthsBetween(first, lastDue).filter((month) => Number(month.slice(5)) % 3 === 0);
  const quarters = ends.filter((end) => shiftMonth(end, -2) >= first);
  const rolling = ends.filter((end) => shiftMonth(end, -11) >= first);
  return [...quarters.map(quarterOfMonth), ...rolling.map((end) => `${end}-r12`)];
}

/** Of everything that can be counted; null where there is nothing. */
function firstMonth(folder: DataFolder): MonthKey | null {
  const { tables } = folder;
  const months = [
    tabulateIncidents(folder).months.at(0),
    ...tables.frameIndicators.map(({ row }) => monthsOfPeriod(row.period).at(0)),
    ...tables.warnings.map(({ row }) => row.month),
    ...tables.accounts.map(({ row }) => row.month),
    ...tables.meetings.map(({ row }) => monthOfDate(row.date)),
    ...tables.jointActions.map(({ row }) => monthOfDate(row.date)),
  ].filter((month) => month !== undefined);
  return months.sort().at(0) ?? null;
}
