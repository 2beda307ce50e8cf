import type { AreaCode } from '../../domain/area-code.ts';
import type { PeriodKey } from '../../domain/period.ts';
import { MEASURES, type MeasureId, type TypeKey } from '../../domain/published-frame.ts';
import { formatPeriod } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import { typeName } from '../../i18n/view-sentences.ts';

/** The words by which a page of one language names areas, periods and measures. */
export interface Clues {
  readonly areaIn: (text: string) => AreaCode | null;
  readonly periodIn: (text: string) => PeriodKey | null;
  readonly measureIn: (text: string) => MeasureId | null;
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

/** @param groups of fraud types, by id */
export function cluesOf(
  locale: Locale,
  areas: readonly NamedArea[],
  periods: readonly PeriodKey[],
  groups: readonly string[] = [],
): Clues {
  const namesOf = (measure: MeasureId): readonly string[] => {
    const { name, long, column } = messages(locale).measures[measure];
    return [name, long, column];
  };
  return {
    areaIn: finder(areas.flatMap(({ code, names }) => names.map((name) => [name, code] as const))),
    periodIn: finder([
      ...periods.map((period) => [formatPeriod(locale, period), period] as const),
      ...periods.map((period) => [period, period] as const),
    ]),
    measureIn: finder(
      MEASURES.flatMap((measure) => namesOf(measure).map((words) => [words, measure] as const)),
    ),
    namesOf,
    groups: groups
      .map((id) => [typeName(locale, id), `group:${id}`] as const)
      .sort(([a], [b]) => b.length - a.length),
  };
}

/** The longest of the names that stands in a text: “2025年第1季度” is not “2025年”. */
function finder<Found>(named: readonly (readonly [string, Found])[]): (text: string) => Found | null {
  const longestFirst = [...named].sort(([a], [b]) => b.length - a.length);
  return (text) => longestFirst.find(([name]) => name !== '' && text.includes(name))?.[1] ?? null;
}
