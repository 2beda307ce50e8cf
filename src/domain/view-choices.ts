import type { AreaCode } from './area-code.ts';
import { begunPeriods, cellsOfPeriod } from './frame-index.ts';
import type { LeftOutFrame, WhyLeftOut } from './left-out-frame.ts';
import type { PeriodKey, PeriodKind } from './period.ts';
import {
  ALL_TYPES,
  MEASURES,
  valueOf,
  type MeasureId,
  type PublishedFrame,
  type TypeKey,
} from './published-frame.ts';
import { publishedNumber } from './published-value.ts';

/** In the order in which a control offers them. */
export const PERIOD_KINDS = [
  'month',
  'quarter',
  'year',
  'rolling12',
] as const satisfies readonly PeriodKind[];

/** Which figures a view is of. */
export interface Selection {
  readonly measure: MeasureId;
  readonly type: TypeKey;
  readonly kind: PeriodKind;
}

/** What may be looked at: the frames that give figures by district. */
export interface Atlas {
  readonly frames: readonly PublishedFrame[];
  /** Tables by district that the edition does not tell, with why. */
  readonly leftOut?: readonly LeftOutFrame[];
  readonly districts: readonly AreaCode[];
}

/**
 * Why a choice has no figures. `not_published`: the edition has no table of it. `not_due`: the periods are not
 * over, or not yet followed up; the others are of the table's own record, or of that of the tables left out.
 */
export type WhyNot = 'not_published' | 'not_due' | WhyLeftOut;

/** One option of a control, with where else it is published: its reason where it is not. */
export interface Choice<Id> {
  readonly id: Id;
  /** Null where it is published. */
  readonly why: WhyNot | null;
  /** Kinds of period by which the edition publishes the option, the other controls left as they are. */
  readonly kinds: readonly PeriodKind[];
  /** Measures that the edition publishes with the option, the kind of period left as it is. */
  readonly measures: readonly MeasureId[];
}

/** The frame that publishes a selection by district; undefined where the edition has none. */
export function frameOf(atlas: Atlas, { measure, type, kind }: Selection): PublishedFrame | undefined {
  return atlas.frames.find(
    (frame) =>
      frame.periodKind === kind &&
      frame.measures.includes(measure) &&
      frame.types.includes(type) &&
      atlas.districts.some((code) => frame.areas.includes(code)),
  );
}

export function measureChoices(atlas: Atlas, selection: Selection): readonly Choice<MeasureId>[] {
  return MEASURES.map((id) => choiceOf(atlas, id, { ...selection, measure: id }));
}

/** @param types every type that a control offers, `all` first */
export function typeChoices(
  atlas: Atlas,
  selection: Selection,
  types: readonly TypeKey[],
): readonly Choice<TypeKey>[] {
  return types.map((id) => choiceOf(atlas, id, { ...selection, type: id }));
}

export function kindChoices(atlas: Atlas, selection: Selection): readonly Choice<PeriodKind>[] {
  return PERIOD_KINDS.map((id) => choiceOf(atlas, id, { ...selection, kind: id }));
}

function choiceOf<Id>(atlas: Atlas, id: Id, selection: Selection): Choice<Id> {
  return {
    id,
    why: whyNot(atlas, selection),
    kinds: PERIOD_KINDS.filter((kind) => periodsOf(atlas, { ...selection, kind }).length > 0),
    measures: MEASURES.filter((measure) => periodsOf(atlas, { ...selection, measure }).length > 0),
  };
}

/** Null where the selection has figures. */
export function whyNot(atlas: Atlas, selection: Selection): WhyNot | null {
  if (frameOf(atlas, selection) !== undefined)
    return periodsOf(atlas, selection).length > 0 ? null : 'not_due';
  const { kind, type, measure } = selection;
  const record = atlas.frames.find(
    ({ periodKind, types, withheld }) =>
      periodKind === kind && types.includes(type) && withheld?.[measure] !== undefined,
  );
  const leftOut = atlas.leftOut?.find(
    ({ periodKind, types, why }) => periodKind === kind && types.includes(type) && why[measure] !== undefined,
  );
  return record?.withheld?.[measure] ?? leftOut?.why[measure] ?? 'not_published';
}

/** The periods that a slider runs over; empty where the selection is not published. */
export function periodsOf(atlas: Atlas, selection: Selection): readonly PeriodKey[] {
  const frame = frameOf(atlas, selection);
  return frame === undefined ? [] : begunPeriods(frame, selection.measure, selection.type);
}

/** The latest period in which a district shows a figure, or the latest begun; null where there is none. */
export function latestPeriod(atlas: Atlas, selection: Selection): PeriodKey | null {
  const frame = frameOf(atlas, selection);
  if (frame === undefined) return null;
  const begun = periodsOf(atlas, selection);
  const shown = begun.filter((period) => {
    const cells = cellsOfPeriod(frame, period, selection.type);
    return atlas.districts.some((code) => {
      const cell = cells.get(code);
      const value = cell === undefined ? null : valueOf(cell, selection.measure);
      return value !== null && publishedNumber(value) !== null;
    });
  });
  return shown.at(-1) ?? begun.at(-1) ?? null;
}

/** What is shown before anybody chooses: the rate of all types in the latest full year, or what comes nearest. */
export function firstSelection(atlas: Atlas): Selection | null {
  const kinds: readonly PeriodKind[] = ['year', 'rolling12', 'quarter', 'month'];
  const measures: readonly MeasureId[] = ['rate', ...MEASURES.filter((measure) => measure !== 'rate')];
  const selections = kinds.flatMap((kind) => measures.map((measure) => ({ measure, type: ALL_TYPES, kind })));
  return selections.find((selection) => latestPeriod(atlas, selection) !== null) ?? null;
}
