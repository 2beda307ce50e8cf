import { UNASSIGNED, type AreaCode } from '../../domain/area-code.ts';
import {
  monthsOfPeriod,
  quarterOfMonth,
  yearOfMonth,
  type MonthKey,
  type PeriodKey,
  type PeriodKind,
} from '../../domain/period.ts';
import { ALL_TYPES, type TypeKey } from '../../domain/published-frame.ts';
import { stateOfTotal } from '../../domain/published-value.ts';
import type { IncidentTallies, Tally } from '../tabulate/incident-tally.ts';
import { sumTallies } from '../tabulate/sum-tallies.ts';

/** One cell before protection: a sum, or why there is none. Types untold are `not_supplied`. */
export type Fact =
  { readonly state: 'supplied'; readonly tally: Tally } | { readonly state: 'not_supplied' | 'not_due' };

/** Everything that can be summed out of the tallies, by area (districts, `unassigned`, region), period and type. */
export interface IncidentFacts {
  /** Districts, then `unassigned` where anything was filed or prevented there; the region is their sum. */
  readonly areas: readonly AreaCode[];
  readonly region: AreaCode;
  readonly months: readonly MonthKey[];
  readonly groups: readonly TypeKey[];
  /** Ids of the types of a group that occur. */
  readonly typesOf: (group: TypeKey) => readonly TypeKey[];
  readonly periods: (kind: PeriodKind) => readonly PeriodKey[];
  readonly at: (area: AreaCode, period: PeriodKey, type?: TypeKey) => Fact;
  readonly asOf: string;
}

/** `group:` and `type:` keep a group apart from a type of the same name. */
export const groupKey = (group: string): string => `group:${group}`;
export const typeKey = (type: string): string => `type:${type}`;

export function incidentFacts(
  tallies: IncidentTallies,
  region: AreaCode,
  groupOf: (type: string) => string,
): IncidentFacts {
  const hasUnassigned = tallies.months.some((month) => {
    const { filed, prevented } = tallies.at(UNASSIGNED, month);
    return filed > 0 || (prevented ?? 0) > 0;
  });
  const areas = tallies.areas.filter((area) => area !== UNASSIGNED || hasUnassigned);
  const byGroup = Map.groupBy(tallies.types, groupOf);
  const typesFor = (type: TypeKey): readonly string[] =>
    type.startsWith('group:') ? (byGroup.get(type.slice(6)) ?? []) : [type.slice(5)];

  const monthFact = (area: AreaCode, month: MonthKey, type: TypeKey): Fact => {
    const supply = tallies.supplyOf(area, month);
    if (supply !== 'supplied') return { state: supply };
    if (type === ALL_TYPES) return { state: 'supplied', tally: tallies.at(area, month) };
    const parts = typesFor(type).map((one) => tallies.ofType(area, month, one));
    const known = parts.filter((part) => part !== null);
    return known.length < parts.length
      ? { state: 'not_supplied' }
      : { state: 'supplied', tally: sumTallies(known) };
  };
  const at = (area: AreaCode, period: PeriodKey, type: TypeKey): Fact => {
    const members = area === region ? areas : [area];
    return sumFacts(
      members.flatMap((one) => monthsOfPeriod(period).map((month) => monthFact(one, month, type))),
    );
  };
  const known = new Map<string, Fact>();
  return {
    areas,
    region,
    months: tallies.months,
    groups: [...byGroup.keys()].sort(),
    typesOf: (group) => byGroup.get(group) ?? [],
    periods: (kind) => periodsIn(tallies.months, kind),
    at: (area, period, type = ALL_TYPES) => {
      const key = `${area} ${period} ${type}`;
      const fact = known.get(key) ?? at(area, period, type);
      known.set(key, fact);
      return fact;
    },
    asOf: tallies.asOf,
  };
}

function sumFacts(parts: readonly Fact[]): Fact {
  const states = parts.map(({ state }) => (state === 'supplied' ? 'value' : state));
  const state = stateOfTotal(states);
  if (state === 'not_due' || state === 'not_supplied') return { state };
  return {
    state: 'supplied',
    tally: sumTallies(parts.flatMap((part) => (part.state === 'supplied' ? [part.tally] : []))),
  };
}

function periodsIn(months: readonly MonthKey[], kind: PeriodKind): readonly PeriodKey[] {
  switch (kind) {
    case 'month':
      return months;
    case 'quarter':
      return [...new Set(months.map(quarterOfMonth))];
    case 'year':
      return [...new Set(months.map(yearOfMonth))];
    case 'rolling12':
      return months.slice(11).map((month) => `${month}-r12`);
  }
}
