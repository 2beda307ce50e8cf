import type { AreaCode } from '../domain/area-code.ts';
import { begunPeriods, cellsOfPeriod } from '../domain/frame-index.ts';
import { meanResidents } from '../domain/mean-residents.ts';
import type { PeriodKey } from '../domain/period.ts';
import { filedOf, type PublishedFrame, type TypeKey } from '../domain/published-frame.ts';
import { publishedNumber } from '../domain/published-value.ts';
import type { ResidentsInYear } from '../domain/region.ts';
import { empiricalBayesMarshallGlobal } from '../domain/statistics/empirical-bayes-marshall-global.ts';
import { classBreaks } from './class-breaks.ts';

/** Residents that a rate is per. */
const RATE_BASE = 10_000;

interface Inhabited {
  readonly code: AreaCode;
  readonly residents: readonly ResidentsInYear[];
}

/** Rates drawn towards that of all districts together, out of published counts alone. */
export type Smoothing =
  | {
      readonly kind: 'computed';
      /** Of all districts together, per 10,000 residents. */
      readonly overall: number;
      /** Districts differ by no more than chance: each takes the overall rate. */
      readonly areAlike: boolean;
      /** Per 10,000 residents. */
      readonly rates: ReadonlyMap<AreaCode, number>;
    }
  /** A district shows no count: what the others are drawn towards is not known. */
  | { readonly kind: 'incomplete'; readonly missing: readonly AreaCode[] };

export function smoothedRates(
  frame: PublishedFrame,
  period: PeriodKey,
  type: TypeKey,
  districts: readonly Inhabited[],
): Smoothing {
  const cells = cellsOfPeriod(frame, period, type);
  const known = districts.flatMap(({ code, residents }) => {
    const cell = cells.get(code);
    const events = cell === undefined ? null : publishedNumber(filedOf(cell));
    const population = meanResidents(residents, period);
    return events === null || population === null ? [] : [{ code, events, population }];
  });
  const found = known.length < districts.length ? null : empiricalBayesMarshallGlobal(known);
  if (found === null) {
    const missing = districts.map(({ code }) => code);
    return {
      kind: 'incomplete',
      missing: missing.filter((code) => !known.some((district) => district.code === code)),
    };
  }
  return {
    kind: 'computed',
    overall: found.overallRate * RATE_BASE,
    areAlike: found.varianceBetween === 0,
    rates: new Map(known.map(({ code }, at) => [code, (found.rates[at]?.smoothed ?? 0) * RATE_BASE])),
  };
}

const BREAKS = new WeakMap<PublishedFrame, Map<TypeKey, readonly number[]>>();

/** Classes over the smoothed rates of every period: a colour means the same in each of them. */
export function smoothedBreaks(
  frame: PublishedFrame,
  type: TypeKey,
  districts: readonly Inhabited[],
): readonly number[] {
  const known = BREAKS.get(frame) ?? new Map<TypeKey, readonly number[]>();
  BREAKS.set(frame, known);
  const breaks =
    known.get(type) ??
    classBreaks(
      begunPeriods(frame, 'rate', type).flatMap((period) => {
        const smoothing = smoothedRates(frame, period, type, districts);
        return smoothing.kind === 'computed' ? [...smoothing.rates.values()] : [];
      }),
    );
  known.set(type, breaks);
  return breaks;
}
