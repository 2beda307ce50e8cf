import { partsOfEarlier } from '../../domain/disclosure/earlier-prints.ts';
import { sumOf, type LinearForm } from '../../domain/disclosure/linear-program.ts';
import type { CellId, TableSystem } from '../../domain/disclosure/table-system.ts';
import type { AreaCode } from '../../domain/area-code.ts';
import {
  monthsOfPeriod,
  periodKind,
  quarterOfMonth,
  type PeriodKey,
  type PeriodKind,
} from '../../domain/period.ts';
import { ALL_TYPES, type TypeKey } from '../../domain/published-frame.ts';
import type { Tally } from '../tabulate/incident-tally.ts';
import { groupKey, typeKey, type Fact, type IncidentFacts } from './incident-facts.ts';
import { systemBuilder, type SystemBuilder } from './system-builder.ts';

export interface Quantity {
  readonly system: TableSystem;
  readonly truth: readonly number[];
  /** Of the atoms, the same whatever is printed: what one says of a month or a quarter, an area and a type. */
  readonly names: readonly string[];
  /** Names of the atoms of which the tables say nothing; 0 stands for them. */
  readonly untold: ReadonlySet<string>;
  /** Cells that no table prints. */
  readonly implied: ReadonlySet<CellId>;
}

/** A quantity of a tally; null where the table does not say. */
export type QuantityOf = (tally: Tally) => number | null;

/** A kind of period and what it tells apart: what is printed of a quantity, or not at all. */
export type Level = `${PeriodKind} ${'all' | 'group' | 'type'}`;

interface Built {
  readonly facts: IncidentFacts;
  readonly isPrinted: (level: Level) => boolean;
  readonly valueOf: QuantityOf;
  /** Null where there is no most. */
  readonly ceilingOf: QuantityOf;
  /** Unit that printed figures are rounded to; 0 for none. */
  readonly unit: number;
}

export function cellId(area: AreaCode, period: PeriodKey, type: TypeKey = ALL_TYPES): CellId {
  return `${area} ${period} ${type}`;
}

export function partsOfCell(id: CellId): { area: AreaCode; period: PeriodKey; type: TypeKey } {
  const [area = '', period = '', type = ''] = partsOfEarlier(id).cell.split(' ');
  return { area, period, type };
}

export function levelOf(period: PeriodKey, type: TypeKey): Level {
  const [kind = 'all'] = type.split(':');
  return `${periodKind(period) ?? 'month'} ${kind === 'group' || kind === 'type' ? kind : 'all'}`;
}

/** The value of a fact, where it has one. */
export function known(fact: Fact, valueOf: QuantityOf): number | null {
  return fact.state === 'supplied' ? valueOf(fact.tally) : null;
}

/**
 * Everything published of incidents filed: months, quarters, rolling years and years by district; years by
 * district and group; quarters by group and years by type for the region. What a quarter holds of each group
 * in each district is printed nowhere, and must not be inferred.
 */
export function countSystem(facts: IncidentFacts, isPrinted: Built['isPrinted']): Quantity {
  const built: Built = { facts, isPrinted, valueOf: ({ filed }) => filed, ceilingOf: () => null, unit: 0 };
  const builder = systemBuilder();
  for (const kind of ['month', 'quarter', 'rolling12', 'year'] as const)
    for (const period of facts.periods(kind))
      addArea(builder, built, period, (area) => monthly(builder, built, area, period));
  return { ...tieAndAddTypes(builder, built, true), ...builder.build() };
}

/** What is told by group and type, tied to what is told of all together. */
function tieAndAddTypes(
  builder: SystemBuilder,
  built: Built,
  byType: boolean,
): { readonly implied: ReadonlySet<CellId> } {
  if (!byType) return { implied: new Set() };
  for (const quarter of built.facts.periods('quarter'))
    for (const area of built.facts.areas) tieGroups(builder, built, area, quarter);
  return { implied: addTypes(builder, built) };
}

/** A quantity of which no month is printed: quarters are the finest. */
export interface QuarterlyQuantity {
  readonly valueOf: QuantityOf;
  /** The most that it can be, given the incidents filed; everybody is taken to know them. */
  readonly ceilingOf: QuantityOf;
  /** Unit that printed figures are rounded to; 0 for none. */
  readonly unit: number;
  /** Whether it is printed by group and type as well. */
  readonly byType: boolean;
}

export function quarterSystem(
  facts: IncidentFacts,
  isPrinted: Built['isPrinted'],
  { byType, ...quantity }: QuarterlyQuantity,
): Quantity {
  const built: Built = { facts, isPrinted, ...quantity };
  const builder = systemBuilder();
  for (const period of wholeQuarters(facts))
    addArea(builder, built, period, (area) => quarterly(builder, built, area, period));
  return { ...tieAndAddTypes(builder, built, byType), ...builder.build() };
}

/** Quarters, years, and the rolling years that end with a quarter. */
export function wholeQuarters(facts: IncidentFacts): readonly PeriodKey[] {
  return [...facts.periods('quarter'), ...facts.periods('rolling12'), ...facts.periods('year')].filter(
    isOfWholeQuarters,
  );
}

export function isOfWholeQuarters(period: PeriodKey): boolean {
  const kind = periodKind(period);
  return kind === 'quarter' || kind === 'year' || (kind === 'rolling12' && /-(03|06|09|12)-/.test(period));
}

/** A cell for every area that has a value in the period, and the region's where all have. */
function addArea(
  builder: SystemBuilder,
  { facts, isPrinted, valueOf, unit }: Built,
  period: PeriodKey,
  columnsOf: (area: AreaCode) => readonly number[],
): void {
  if (!isPrinted(`${periodKind(period) ?? 'month'} all`)) return;
  for (const area of [...facts.areas, facts.region]) {
    if (known(facts.at(area, period), valueOf) === null) continue;
    const members = area === facts.region ? facts.areas : [area];
    builder.cell(cellId(area, period), sumOf(members.flatMap(columnsOf)), { unit });
  }
}

function atomOf(
  builder: SystemBuilder,
  { valueOf, ceilingOf }: Built,
  name: string,
  factAt: () => Fact,
): number {
  return builder.atom(
    name,
    () => known(factAt(), valueOf),
    () => known(factAt(), ceilingOf) ?? Infinity,
  );
}

function monthly(builder: SystemBuilder, built: Built, area: AreaCode, period: PeriodKey): readonly number[] {
  return monthsOfPeriod(period).map((month) =>
    atomOf(builder, built, `m ${area} ${month}`, () => built.facts.at(area, month)),
  );
}

function quarterly(
  builder: SystemBuilder,
  built: Built,
  area: AreaCode,
  period: PeriodKey,
): readonly number[] {
  return quartersOf(period).map((quarter) =>
    atomOf(builder, built, `q ${area} ${quarter}`, () => built.facts.at(area, quarter)),
  );
}

function quartersOf(period: PeriodKey): readonly PeriodKey[] {
  return [...new Set(monthsOfPeriod(period).map(quarterOfMonth))];
}

function grouped(
  builder: SystemBuilder,
  built: Built,
  area: AreaCode,
  quarter: PeriodKey,
  group: string,
): number {
  return atomOf(builder, built, `g ${area} ${quarter} ${group}`, () =>
    built.facts.at(area, quarter, groupKey(group)),
  );
}

/** A quarter is the sum of its groups as it is the sum of its months. */
function tieGroups(builder: SystemBuilder, built: Built, area: AreaCode, quarter: PeriodKey): void {
  const { facts, valueOf, unit } = built;
  const { groups } = facts;
  const isTold = groups.every((group) => known(facts.at(area, quarter, groupKey(group)), valueOf) !== null);
  if (groups.length === 0 || !isTold) return;
  const whole =
    unit === 0 ? monthly(builder, built, area, quarter) : quarterly(builder, built, area, quarter);
  const parts = groups.map((group) => grouped(builder, built, area, quarter, group));
  builder.identity(
    new Map([
      ...whole.map((column) => [column, 1] as const),
      ...parts.map((column) => [column, -1] as const),
    ]),
  );
}

/** Years by district and group, quarters by group, years by type; returns what lies below them. */
function addTypes(builder: SystemBuilder, built: Built): ReadonlySet<CellId> {
  const { facts, isPrinted, valueOf, unit } = built;
  const implied = new Set<CellId>();
  const add = (area: AreaCode, period: PeriodKey, group: string, isImplied: boolean): LinearForm | null => {
    if (known(facts.at(area, period, groupKey(group)), valueOf) === null) return null;
    const members = area === facts.region ? facts.areas : [area];
    const form = sumOf(
      members.flatMap((one) =>
        quartersOf(period).map((quarter) => grouped(builder, built, one, quarter, group)),
      ),
    );
    const id = cellId(area, period, groupKey(group));
    if (isImplied) implied.add(id);
    if (isImplied || isPrinted(`${periodKind(period) ?? 'month'} group`)) builder.cell(id, form, { unit });
    return form;
  };
  for (const group of facts.groups) {
    for (const quarter of facts.periods('quarter')) {
      add(facts.region, quarter, group, false);
      for (const area of facts.areas) add(area, quarter, group, true);
    }
    for (const year of facts.periods('year')) {
      for (const area of facts.areas) add(area, year, group, false);
      const whole = add(facts.region, year, group, false);
      if (whole !== null && isPrinted('year type')) addTypesOfGroup(builder, built, year, group, whole);
    }
  }
  return implied;
}

function addTypesOfGroup(
  builder: SystemBuilder,
  built: Built,
  year: PeriodKey,
  group: string,
  whole: LinearForm,
): void {
  const { facts, unit } = built;
  const parts = facts.typesOf(group).map((type) => {
    const column = atomOf(builder, built, `t ${year} ${type}`, () =>
      facts.at(facts.region, year, typeKey(type)),
    );
    builder.cell(cellId(facts.region, year, typeKey(type)), sumOf([column]), { unit });
    return column;
  });
  builder.identity(new Map([...whole, ...parts.map((column) => [column, -1] as const)]));
}
