import type { AreaCode } from '../../domain/area-code.ts';
import type { PeriodKey } from '../../domain/period.ts';
import { MEASURES, type MeasureId } from '../../domain/published-frame.ts';
import { formatPeriod } from '../../i18n/format.ts';
import type { FigureWords } from '../../i18n/figure-words.ts';
import type { Locale } from '../../i18n/locale.ts';

/** The words by which a page of one language names areas, periods and measures. */
export interface Clues {
  readonly areaIn: (text: string) => AreaCode | null;
  readonly periodIn: (text: string) => PeriodKey | null;
  readonly measureIn: (text: string) => MeasureId | null;
}

export interface NamedArea {
  readonly code: AreaCode;
  /** Every name that a page may give it, full and short. */
  readonly names: readonly string[];
}

export function cluesOf(
  text: FigureWords,
  locale: Locale,
  areas: readonly NamedArea[],
  periods: readonly PeriodKey[],
): Clues {
  const findArea = finder(areas.flatMap(({ code, names }) => names.map((name) => [name, code] as const)));
  // “above Canada” speaks of another area than Canada, and so do losses in Canadian dollars.
  const asides = [
    ...Object.values(text.verdicts),
    ...Object.values(text.measures).flatMap(({ long, column }) => [long, column]),
  ];
  return {
    areaIn: (words) => findArea(asides.reduce((plain, aside) => plain.replaceAll(aside, ''), words)),
    periodIn: finder([
      ...periods.map((period) => [formatPeriod(locale, period), period] as const),
      ...periods.map((period) => [period, period] as const),
    ]),
    measureIn: finder(
      MEASURES.flatMap((measure) => {
        const { name, long, column } = text.measures[measure];
        return [name, long, column].map((words) => [words, measure] as const);
      }),
    ),
  };
}

/** The longest of the names that stands in a text: “2025年第1季度” is not “2025年”. */
function finder<Found>(named: readonly (readonly [string, Found])[]): (text: string) => Found | null {
  const longestFirst = [...named].sort(([a], [b]) => b.length - a.length);
  return (text) => longestFirst.find(([name]) => name !== '' && text.includes(name))?.[1] ?? null;
}
