import type { AreaCode } from '../domain/area-code.ts';
import { cellsOfPeriod } from '../domain/frame-index.ts';
import type { PeriodKey } from '../domain/period.ts';
import {
  ALL_TYPES,
  filedOf,
  valueOf,
  type MeasureId,
  type PublishedCell,
  type PublishedFrame,
  type TypeKey,
} from '../domain/published-frame.ts';
import { publishedNumber, type PublishedValue } from '../domain/published-value.ts';
import type { District } from '../domain/region.ts';
import { citedFigures } from '../i18n/cited-in.ts';
import { figureWords, type FigureWords } from '../i18n/figure-words.ts';
import { formatLabel } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { lateAddition } from '../i18n/provisional-words.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { isUnjudged, measureSentence, nameIn } from '../i18n/sentences.ts';
import { classOf } from './class-breaks.ts';
import { measureLook, type MeasureLook } from './measure-look.ts';
import { symbolRadius } from './symbol-size.ts';

export type ClassPaint = 'class-0' | 'class-1' | 'class-2' | 'class-3';

export const CLASS_PAINTS: readonly ClassPaint[] = ['class-0', 'class-1', 'class-2', 'class-3'];

/** The look of a district: the verdict, the class, or the state where there is nothing to judge. */
export type Paint =
  | 'above'
  | 'below'
  | 'undistinguished'
  | 'zero'
  | 'suppressed'
  | 'not_supplied'
  | 'not_due'
  | 'value'
  /** A figure, and none of the region to hold it against. */
  | 'unjudged'
  | ClassPaint;

/** One district of a map, tile grid or readout: the same words and paint everywhere. */
export interface MapFigure {
  readonly code: AreaCode;
  readonly name: string;
  /** Short name, for tiles. */
  readonly short: string;
  /** The figure printed on the district. */
  readonly label: string;
  readonly sentence: string;
  /** Where others have printed what the sentence says. */
  readonly citations: readonly string[];
  readonly paint: Paint;
  /** Of the circle on the district, in units of a map 480 wide; 0 where there is none. */
  readonly radius: number;
}

/** What a legend needs of a figure. */
export type Painted = Pick<MapFigure, 'paint'>;

/** What a map needs of a district. */
export type NamedDistrict = Pick<District, 'code' | 'name' | 'shortZh'>;

export interface Figured {
  readonly measure: MeasureId;
  readonly type: TypeKey;
}

export function mapFigures(
  locale: Locale,
  frame: PublishedFrame,
  period: PeriodKey,
  districts: readonly NamedDistrict[],
  { measure, type }: Figured = { measure: 'rate', type: ALL_TYPES },
): readonly MapFigure[] {
  const codes = districts.map(({ code }) => code);
  const look = measureLook(frame, measure, type, codes);
  const cells = cellsOfPeriod(frame, period, type);
  return districts.flatMap((district) => {
    const cell = cells.get(district.code);
    if (cell === undefined) return [];
    const shownValue = valueOf(cell, measure) ?? filedOf(cell);
    return [
      {
        code: district.code,
        name: nameIn(locale, district.name),
        short: shortName(locale, district),
        label: formatLabel(locale, measure, shownValue),
        sentence: `${measureSentence(locale, measure, cell)}${unjudgedAddition(locale, cell, measure)}${lateAddition(locale, frame, cell, measure)}`,
        citations: citedFigures(locale, frame, cell, measure),
        paint: paintOf(cell, measure, shownValue, look),
        radius: look.kind === 'symbol' ? symbolRadius(publishedNumber(shownValue) ?? 0, look.largest) : 0,
      },
    ];
  });
}

/** `，不能与全市相比` behind a figure that has no verdict for want of the region's. */
function unjudgedAddition(locale: Locale, cell: PublishedCell, measure: MeasureId): string {
  return isUnjudged(cell, measure) ? `${punctuation(locale).comma}${figureWords(locale).unjudged.long}` : '';
}

export function shortName(locale: Locale, { name, shortZh }: NamedDistrict): string {
  return locale === 'en' ? name.en.replace(/ (District|County)$/, '') : shortZh;
}

/** A verdict or class where there is one; otherwise the state of the figure. */
export function paintOf(
  cell: PublishedCell,
  measure: MeasureId,
  { state, ...rest }: PublishedValue,
  look: MeasureLook,
): Paint {
  if (state !== 'value') return state;
  if (look.kind === 'verdict') return cell.verdicts[measure] ?? 'unjudged';
  if (look.kind === 'symbol' || !('value' in rest)) return state;
  return CLASS_PAINTS[classOf(rest.value, look.breaks)] ?? state;
}

/** The looks of every district in some periods, without what is said of them. */
export function paintsIn(
  frame: PublishedFrame,
  periods: readonly PeriodKey[],
  districts: readonly Pick<District, 'code'>[],
  { measure, type }: Figured,
): readonly Painted[] {
  const codes = districts.map(({ code }) => code);
  const look = measureLook(frame, measure, type, codes);
  return periods.flatMap((period) => {
    const cells = cellsOfPeriod(frame, period, type);
    return codes.flatMap((code) => {
      const cell = cells.get(code);
      if (cell === undefined) return [];
      return [{ paint: paintOf(cell, measure, valueOf(cell, measure) ?? filedOf(cell), look) }];
    });
  });
}

/** The words of a verdict or of a state. */
export function paintWords(text: FigureWords, paint: Exclude<Paint, ClassPaint>): string {
  return paint === 'above' || paint === 'below' || paint === 'undistinguished'
    ? text.verdicts[paint]
    : paint === 'unjudged'
      ? text.unjudged.long
      : text.states[paint].long;
}

/** Legend entries of a map by verdict: the three verdicts always, states only where the map shows them. */
export function legendOf(
  locale: Locale,
  figures: readonly Painted[],
): readonly { readonly paint: Exclude<Paint, ClassPaint>; readonly words: string }[] {
  const text = figureWords(locale);
  const always = ['above', 'undistinguished', 'below'] as const;
  return [...always, ...statesShown(figures)].map((paint) => ({ paint, words: paintWords(text, paint) }));
}

const STATES = ['value', 'unjudged', 'zero', 'suppressed', 'not_supplied', 'not_due'] as const;

export function statesShown(figures: readonly Painted[]): readonly (typeof STATES)[number][] {
  const used = new Set<Paint>(figures.map(({ paint }) => paint));
  return STATES.filter((paint) => used.has(paint));
}
