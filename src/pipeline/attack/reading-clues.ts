import type { AreaCode } from '../../domain/area-code.ts';
import type { PeriodKey } from '../../domain/period.ts';
import { ALL_TYPES, MEASURES, type MeasureId, type TypeKey } from '../../domain/published-frame.ts';
import { cityWords } from '../../i18n/city-words.ts';
import { explorerWords } from '../../i18n/explorer-words.ts';
import { formatPeriod } from '../../i18n/format.ts';
import type { FigureWords } from '../../i18n/figure-words.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { typeName } from '../../i18n/view-sentences.ts';

/** The words by which a page of one language names areas, periods and measures. */
export interface Clues {
  readonly areaIn: (text: string) => AreaCode | null;
  readonly periodIn: (text: string) => PeriodKey | null;
  readonly measureIn: (text: string) => MeasureId | null;
  /** Whether a text names figures that are worked out of published ones and are no count, rate or sum themselves. */
  readonly isDerived: (text: string) => boolean;
  /**
   * Of a row of a table: all types, unless it names one, or the caption says that rows are groups or types. Null where it
   * does not name the one that it should.
   */
  readonly typeOf: (rowHead: string, caption: string) => TypeKey | null;
  /** Every name that a page may give a measure. */
  readonly namesOf: (measure: MeasureId) => readonly string[];
  /** Names of groups of types with their keys, longest first. */
  readonly groups: readonly (readonly [name: string, type: TypeKey])[];
}

export interface NamedArea {
  readonly code: AreaCode;
  /** Every name that a page may give it, full and short. */
  readonly names: readonly string[];
}

/** A smoothed rate is worked out of published ones, and is no rate of the district: times residents it is no count. */
const SMOOTHED = new RegExp(
  LOCALES.map((locale) => explorerWords(locale).smoothing.layers.eb).join('|'),
  'i',
);

/** A fraud type, or a group of them, under the name that pages of the language give it. */
export interface NamedType {
  readonly id: string;
  readonly name: string;
}

export interface KnownTypes {
  /** Of groups, by id. */
  readonly groups: readonly string[];
  readonly types: readonly NamedType[];
}

export function cluesOf(
  text: FigureWords,
  locale: Locale,
  areas: readonly NamedArea[],
  periods: readonly PeriodKey[],
  { groups, types }: KnownTypes = { groups: [], types: [] },
): Clues {
  const findArea = finder(areas.flatMap(({ code, names }) => names.map((name) => [name, code] as const)));
  // “above Canada” speaks of another area than Canada, and so does a sum of 加拿大元.
  const asides = [
    ...Object.values(text.verdicts),
    text.unjudged.long,
    ...Object.values(text.measures).flatMap(({ long, column, unit }) => [long, column, unit]),
    // A character alone, such as 元, may stand in any name.
  ].filter((aside) => aside.length > 1);
  const { byQuarter, byYear } = cityWords(locale);
  const named = groups.map((id) => ({ id, name: typeName(locale, id) }));
  const namesOf = (measure: MeasureId): readonly string[] => {
    const { name, long, column } = text.measures[measure];
    return [name, long, column];
  };
  return {
    areaIn: (words) => findArea(asides.reduce((plain, aside) => plain.replaceAll(aside, ''), words)),
    periodIn: finder([
      ...periods.map((period) => [formatPeriod(locale, period), period] as const),
      ...periods.map((period) => [period, period] as const),
    ]),
    typeOf: (rowHead, caption) => {
      if (caption.includes(byQuarter)) return exactly(named, 'group', rowHead);
      if (caption.includes(byYear)) return exactly(types, 'type', rowHead);
      return exactly(named, 'group', rowHead) ?? exactly(types, 'type', rowHead) ?? ALL_TYPES;
    },
    isDerived: (text) => SMOOTHED.test(text),
    measureIn: exceptOf(
      SMOOTHED,
      finder(MEASURES.flatMap((measure) => namesOf(measure).map((words) => [words, measure] as const))),
    ),
    namesOf,
    groups: named
      .map(({ id, name }) => [name, `group:${id}`] as const)
      .sort(([a], [b]) => b.length - a.length),
  };
}

function exactly(named: readonly NamedType[], level: string, text: string): TypeKey | null {
  // A group without a name in the catalogue stands there by its id.
  const found = named.find(({ id, name }) => [id, name].includes(text.trim()));
  return found === undefined ? null : `${level}:${found.id}`;
}

/** Finds nothing in a text that speaks of something else. */
function exceptOf<Found>(
  other: RegExp,
  find: (text: string) => Found | null,
): (text: string) => Found | null {
  return (text) => (other.test(text) ? null : find(text));
}

/** The longest of the names that stands in a text: “2025年第1季度” is not “2025年”. */
function finder<Found>(named: readonly (readonly [string, Found])[]): (text: string) => Found | null {
  const longestFirst = [...named].sort(([a], [b]) => b.length - a.length);
  return (text) => longestFirst.find(([name]) => name !== '' && text.includes(name))?.[1] ?? null;
}
