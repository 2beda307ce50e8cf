import type { AreaCode } from './area-code.ts';
import { periodKind, type PeriodKey } from './period.ts';
import { ALL_TYPES, MEASURES, type MeasureId, type TypeKey } from './published-frame.ts';
import {
  firstSelection,
  latestPeriod,
  periodsOf,
  whyNot,
  type Atlas,
  type Selection,
  type WhyNot,
} from './view-choices.ts';
import { VIEW_KEYS, type ViewKey } from './view-keys.ts';

/** Ways of showing the same figures. */
export const VIEWS = ['map', 'tiles', 'multiples', 'table'] as const;

export type ViewId = (typeof VIEWS)[number];

/**
 * What a reader looks at, as the address says it: `?m=rate&t=all&p=2025&v=map&d=621121`, the measure, the
 * type of fraud, the period (its key also says of which kind it is), the way of showing, the district; `s=eb` for
 * smoothed rates.
 */
export interface ViewState {
  readonly measure: MeasureId;
  readonly type: TypeKey;
  readonly period: PeriodKey;
  readonly view: ViewId;
  /** Null: none is chosen. */
  readonly district: AreaCode | null;
  /** Rates drawn towards the whole (empirical Bayes); never the default, and false for every other measure. */
  readonly isSmoothed: boolean;
}

/** In an address: empirical Bayes. */
export const SMOOTHED = 'eb';

/** What of an address could not be followed. */
export interface ViewProblem {
  readonly key: ViewKey;
  readonly given: string;
  /**
   * `unknown`: there is no such thing. `not_due`: the period is not over, or its cohort not yet followed up. `not_published`: this edition does
   * not publish it, or not together with the rest; `sparse`, `no_data` and `not_listed` say why not. `repeated`: it is given more
   * than once, and not always the same.
   */
  readonly why: 'unknown' | 'repeated' | WhyNot;
}

export interface ParsedView {
  readonly state: ViewState;
  readonly problems: readonly ViewProblem[];
}

/** The query of a view, without `?`; parsing it gives the view again. */
export function formatView({ measure, type, period, view, district, isSmoothed }: ViewState): string {
  const query = new URLSearchParams({ m: measure, t: type, p: period, v: view });
  if (district !== null) query.set('d', district);
  if (isSmoothed) query.set('s', SMOOTHED);
  return query.toString();
}

export function selectionOf({ measure, type, period }: ViewState): Selection {
  return { measure, type, kind: periodKind(period) ?? 'year' };
}

/** What is shown where an address says nothing; null where the atlas is empty. */
export function firstView(atlas: Atlas): ViewState | null {
  const selection = firstSelection(atlas);
  const period = selection === null ? null : latestPeriod(atlas, selection);
  if (selection === null || period === null) return null;
  return {
    measure: selection.measure,
    type: selection.type,
    period,
    view: 'map',
    district: null,
    isSmoothed: false,
  };
}

/**
 * The view of an address. What is unknown, not due or not published gives way to the default of its key, and
 * is named: never a blank, never an exception.
 *
 * @param query with or without `?`; keys that are not of a view are left alone
 * @param fallback a view that the atlas publishes
 */
export function parseView(query: string, atlas: Atlas, fallback: ViewState): ParsedView {
  const given = new URLSearchParams(query);
  const problems: ViewProblem[] = [];
  for (const key of VIEW_KEYS) {
    const texts = [...new Set(given.getAll(key))];
    if (texts.length > 1) problems.push({ key, given: texts.join(' | '), why: 'repeated' });
  }
  const choose = <Id extends string>(key: ViewKey, known: readonly Id[], otherwise: Id): Id => {
    const text = given.get(key);
    if (text === null) return otherwise;
    const found = known.find((id) => id === text);
    if (found === undefined) problems.push({ key, given: text, why: 'unknown' });
    return found ?? otherwise;
  };
  const types = [ALL_TYPES, ...atlas.frames.flatMap((frame) => frame.types)];
  const wanted = {
    measure: choose('m', MEASURES, fallback.measure),
    type: choose('t', types, fallback.type),
  };
  const view = choose('v', VIEWS, fallback.view);
  const district = given.has('d') ? chosenDistrict(given.get('d') ?? '', atlas, problems) : null;
  const settled = settlePeriod(wanted, given.get('p'), atlas, fallback, problems);
  const isSmoothed = given.has('s') && isSmoothable(given.get('s') ?? '', settled.measure, problems);
  return { state: { ...settled, view, district, isSmoothed }, problems };
}

function isSmoothable(text: string, measure: MeasureId, problems: ViewProblem[]): boolean {
  if (text === SMOOTHED && measure === 'rate') return true;
  problems.push({ key: 's', given: text, why: text === SMOOTHED ? 'not_published' : 'unknown' });
  return false;
}

function chosenDistrict(code: string, atlas: Atlas, problems: ViewProblem[]): AreaCode | null {
  if (atlas.districts.includes(code)) return code;
  problems.push({ key: 'd', given: code, why: 'unknown' });
  return null;
}

/** Measure, type and period must be published together: type, then measure, then period gives way. */
function settlePeriod(
  { measure, type }: Pick<ViewState, 'measure' | 'type'>,
  given: string | null,
  atlas: Atlas,
  fallback: ViewState,
  problems: ViewProblem[],
): Pick<ViewState, 'measure' | 'type' | 'period'> {
  const period = given ?? fallback.period;
  const kind = periodKind(period);
  if (kind === null) {
    problems.push({ key: 'p', given: period, why: 'unknown' });
    return settlePeriod({ measure, type }, null, atlas, fallback, problems);
  }
  const candidates = [
    { selection: { measure, type, kind }, lost: [] },
    { selection: { measure, type: ALL_TYPES, kind }, lost: [['t', type]] },
    {
      selection: { measure: fallback.measure, type: ALL_TYPES, kind },
      lost: [
        ['t', type],
        ['m', measure],
      ],
    },
  ] as const satisfies readonly { readonly selection: Selection; readonly lost: readonly unknown[] }[];
  const found = candidates.find(({ selection }) => periodsOf(atlas, selection).length > 0);
  if (found === undefined) {
    problems.push({ key: 'p', given: period, why: 'not_published' });
    return settleKind({ measure, type }, atlas, fallback, problems);
  }
  const kept = { t: found.selection.type, m: found.selection.measure };
  // Where the type alone stands in the way the measure has no reason of its own.
  const why = whyNot(atlas, { measure, type, kind }) ?? 'not_published';
  for (const [key, lost] of found.lost) if (kept[key] !== lost) problems.push({ key, given: lost, why });
  const begun = periodsOf(atlas, found.selection);
  const settled = begun.includes(period) ? period : (latestPeriod(atlas, found.selection) ?? fallback.period);
  if (settled !== period) {
    const last = begun.at(-1) ?? '';
    problems.push({ key: 'p', given: period, why: period > last ? 'not_due' : 'not_published' });
  }
  return { measure: found.selection.measure, type: found.selection.type, period: settled };
}

/** No figure is published by that kind of period: the wanted measure by another one, or the first view. */
function settleKind(
  { measure, type }: Pick<ViewState, 'measure' | 'type'>,
  atlas: Atlas,
  fallback: ViewState,
  problems: ViewProblem[],
): Pick<ViewState, 'measure' | 'type' | 'period'> {
  const { kind } = selectionOf(fallback);
  const period = latestPeriod(atlas, { measure, type, kind });
  if (period !== null) return { measure, type, period };
  if (type !== fallback.type) problems.push({ key: 't', given: type, why: 'not_published' });
  if (measure !== fallback.measure) problems.push({ key: 'm', given: measure, why: 'not_published' });
  return { measure: fallback.measure, type: fallback.type, period: fallback.period };
}
