import { UNASSIGNED } from '../../domain/area-code.ts';
import type { PeriodKey } from '../../domain/period.ts';
import type { Provenance } from '../../domain/provenance.ts';
import {
  ALL_TYPES,
  type MeasureId,
  type PublishedCell,
  type PublishedFrame,
  type TypeKey,
  type WhyWithheld,
} from '../../domain/published-frame.ts';
import type { PublishedValue } from '../../domain/published-value.ts';
import type { FramePlan } from './frame-plans.ts';
import { groupKey, typeKey, type IncidentFacts } from './incident-facts.ts';
import type { provisionalPeriods } from './provisional-periods.ts';
import { publishCell } from './publish-cell.ts';
import { TOLD_BY, type CellInputs } from './publish-measure.ts';

/** One frame or, where none of its figures is told, none. */
export function publishFrame(
  inputs: CellInputs & {
    readonly provenance: Provenance;
    readonly provisional: ReturnType<typeof provisionalPeriods>;
  },
  plan: FramePlan,
): readonly PublishedFrame[] {
  const { facts, provenance, provisional, festive } = inputs;
  const types = typesOf(facts, plan);
  const areas = plan.areas === 'region' ? [facts.region] : [...facts.areas, facts.region];
  const periods = facts.periods(plan.periodKind);
  const cells = periods.flatMap((period) =>
    types.flatMap((type) => areas.map((area) => publishCell(inputs, plan, area, period, type))),
  );
  const measures = plan.measures.filter((measure) => isTold(cells, measure));
  if (types.length === 0 || measures.length === 0) return [];
  return [
    {
      id: plan.id,
      periodKind: plan.periodKind,
      periods,
      areas,
      types: types.map(publicTypeKey),
      measures,
      provenance,
      cells: cells.map((cell) => ({
        ...cell,
        type: publicTypeKey(cell.type),
        values: Object.fromEntries(measures.flatMap((measure) => entryOf(cell, measure))),
      })),
      provisional: provisional(periods),
      ...festive,
      ...withheldOf(inputs, plan, measures, periods, types),
    },
  ];
}

/** Of the measures that the plan has and the frame has not: why. */
function withheldOf(
  inputs: CellInputs,
  plan: FramePlan,
  measures: readonly MeasureId[],
  periods: readonly PeriodKey[],
  types: readonly TypeKey[],
): Pick<PublishedFrame, 'withheld'> {
  const entries = plan.measures
    .filter((measure) => !measures.includes(measure))
    .map((measure) => [measure, whyWithheld(inputs, measure, periods, types)] as const);
  return entries.length === 0 ? {} : { withheld: Object.fromEntries(entries) };
}

/** Why a measure that an edition has a place for stands nowhere in it. */
export function whyWithheld(
  { disclosed }: CellInputs,
  measure: MeasureId,
  periods: readonly PeriodKey[],
  types: readonly TypeKey[],
): WhyWithheld {
  const isPrinted = TOLD_BY[measure].every((quantity) =>
    periods.some((period) => types.some((type) => disclosed.isPrinted(quantity, period, type))),
  );
  return isPrinted ? 'no_data' : 'sparse';
}

/** Told of some cell, or still to come of every one: a column that the tables leave out is not there. */
function isTold(cells: readonly PublishedCell[], measure: MeasureId): boolean {
  const states = cells.map(({ values }) => values[measure]?.state);
  const districts = cells.filter(({ area }) => area !== UNASSIGNED);
  return (
    states.some((state) => state === 'value' || state === 'zero' || state === 'suppressed') ||
    districts.every(({ values }) => values[measure] !== undefined)
  );
}

function entryOf(
  { values }: PublishedCell,
  measure: MeasureId,
): readonly (readonly [MeasureId, PublishedValue])[] {
  const value = values[measure];
  return value === undefined ? [] : [[measure, value]];
}

export function typesOf(facts: IncidentFacts, { types }: FramePlan): readonly TypeKey[] {
  if (types === 'all') return [ALL_TYPES];
  if (types === 'group') return facts.groups.map(groupKey);
  return facts.groups.flatMap((group) => facts.typesOf(group).map(typeKey));
}

/** A frame tells groups or types apart, never both: within it the plain name will do. */
export function publicTypeKey(key: TypeKey): TypeKey {
  return key.replace(/^(group|type):/, '');
}
