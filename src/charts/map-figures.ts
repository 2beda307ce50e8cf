import type { AreaCode } from '../domain/area-code.ts';
import { cellAt, filedOf, valueOf, type PublishedCell, type PublishedFrame } from '../domain/published-frame.ts';
import type { PeriodKey } from '../domain/period.ts';
import type { District } from '../domain/region.ts';
import { formatPublished } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import { cellSentence, nameIn } from '../i18n/sentences.ts';

/** The look of a district: the verdict, or the state where there is nothing to judge. */
export type Paint =
  'above' | 'below' | 'undistinguished' | 'zero' | 'suppressed' | 'not_supplied' | 'not_due' | 'value';

/** One district of a map, tile grid or readout: the same words and paint everywhere. */
export interface MapFigure {
  readonly code: AreaCode;
  readonly name: string;
  /** Short name, for tiles. */
  readonly short: string;
  /** The figure printed on the district. */
  readonly label: string;
  readonly sentence: string;
  readonly paint: Paint;
  readonly paintWords: string;
}

export function mapFigures(
  locale: Locale,
  frame: PublishedFrame,
  period: PeriodKey,
  districts: readonly District[],
): readonly MapFigure[] {
  const text = messages(locale);
  return districts.flatMap((district) => {
    const cell = cellAt(frame, district.code, period);
    if (cell === undefined) return [];
    const paint = paintOf(cell);
    return [
      {
        code: district.code,
        name: nameIn(locale, district.name),
        short: locale === 'en' ? district.name.en.replace(/ (District|County)$/, '') : district.shortZh,
        label: formatPublished(locale, 'rate', valueOf(cell, 'rate') ?? filedOf(cell)),
        sentence: cellSentence(locale, cell),
        paint,
        paintWords: paintWords(text, paint),
      },
    ];
  });
}

/** A verdict where there is one; otherwise the state of the count. */
function paintOf(cell: PublishedCell): Paint {
  const { state } = filedOf(cell);
  return state === 'value' ? (cell.verdicts.filed ?? state) : state;
}

export function paintWords(text: ReturnType<typeof messages>, paint: Paint): string {
  return paint === 'above' || paint === 'below' || paint === 'undistinguished'
    ? text.verdicts[paint]
    : text.states[paint].long;
}

/** Legend entries: the three verdicts always, states only where the map shows them. */
export function legendOf(
  locale: Locale,
  figures: readonly MapFigure[],
): readonly { readonly paint: Paint; readonly words: string }[] {
  const text = messages(locale);
  const always: readonly Paint[] = ['above', 'undistinguished', 'below'];
  const used = new Set(figures.map(({ paint }) => paint));
  const states: readonly Paint[] = ['value', 'zero', 'suppressed', 'not_supplied', 'not_due'];
  return [...always, ...states.filter((paint) => used.has(paint))].map((paint) => ({
    paint,
    words: paintWords(text, paint),
  }));
}
