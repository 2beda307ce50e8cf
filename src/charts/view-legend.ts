import type { MeasureId } from '../domain/published-frame.ts';
import { explorerWords } from '../i18n/explorer-words.ts';
import { figureWords } from '../i18n/figure-words.ts';
import { formatRound } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import {
  CLASS_PAINTS,
  legendOf,
  paintWords,
  statesShown,
  type MapFigure,
  type Paint,
} from './map-figures.ts';
import { element, type Markup } from './markup.ts';
import type { MeasureLook } from './measure-look.ts';
import { patternFill } from './paint-fill.ts';
import { symbolRadius, symbolSteps } from './symbol-size.ts';

/** One line of a legend. */
export interface LegendItem {
  readonly words: string;
  readonly paint: Paint;
  /** Of the circle shown; 0 for a swatch of colour or pattern. */
  readonly radius: number;
  /** Districts that look so; null for a size, which is no class. */
  readonly count: number | null;
}

/** What the looks on a map mean, how many districts have each, and the unit. */
export function legendItems(
  locale: Locale,
  measure: MeasureId,
  look: MeasureLook,
  figures: readonly MapFigure[],
): readonly LegendItem[] {
  const counted = (paint: Paint): number => figures.filter((figure) => figure.paint === paint).length;
  if (look.kind === 'verdict') {
    return legendOf(locale, figures).map(({ paint, words }) => ({
      words: withLetter(locale, paint, words),
      paint,
      radius: 0,
      count: counted(paint),
    }));
  }
  const states = statesShown(figures)
    .filter((paint) => paint !== 'value')
    .map((paint) => ({
      words: withLetter(locale, paint, paintWords(figureWords(locale), paint)),
      paint,
      radius: 0,
      count: counted(paint),
    }));
  if (look.kind === 'symbol') {
    const unit = explorerWords(locale).measureUnits[measure];
    const sizes = symbolSteps(look.largest).map((step) => ({
      words:
        locale === 'en'
          ? `${formatRound(locale, measure, step)} ${unit}`
          : `${formatRound(locale, measure, step)}${unit}`,
      paint: 'value' as const,
      radius: symbolRadius(step, look.largest),
      count: null,
    }));
    return [...sizes, ...states];
  }
  const classes = classWords(locale, measure, look.breaks).flatMap((words, place) => {
    const paint = CLASS_PAINTS[place];
    return paint === undefined ? [] : [{ words, paint, radius: 0, count: counted(paint) }];
  });
  return [...classes, ...states];
}

function withLetter(locale: Locale, paint: Paint, words: string): string {
  const states = figureWords(locale).states;
  return paint === 'zero' || paint === 'suppressed' || paint === 'not_supplied' || paint === 'not_due'
    ? `${states[paint].symbol} ${words}`
    : words;
}

function classWords(locale: Locale, measure: MeasureId, breaks: readonly number[]): readonly string[] {
  const { legend, measureUnits } = explorerWords(locale);
  const unit = locale === 'en' ? ` ${measureUnits[measure]}` : measureUnits[measure];
  const amount = (value: number): string => formatRound(locale, measure, value);
  const [first] = breaks;
  const last = breaks.at(-1);
  if (first === undefined || last === undefined) return [figureWords(locale).states.value.long];
  return [
    legend.below(`${amount(first)}${unit}`),
    ...breaks
      .slice(1)
      .map((upper, place) => legend.from(amount(breaks[place] ?? 0), `${amount(upper)}${unit}`)),
    legend.above(`${amount(last)}${unit}`),
  ];
}

/** @param patterns prefix of the patterns that stand on the page */
export function legendList(locale: Locale, items: readonly LegendItem[], patterns: string): Markup {
  const { legend, classSize } = figureWords(locale).map;
  return element(
    'ul',
    { class: 'legend', 'aria-label': legend },
    items.map(({ words, paint, radius, count }) =>
      element(
        'li',
        {},
        swatch(paint, radius, patterns),
        words,
        count === null ? null : element('span', { class: 'class-size' }, classSize(count)),
      ),
    ),
  );
}

/** Maps are 480 units wide and about 450 pixels: a circle of the legend is about as large as on the map. */
function swatch(paint: Paint, radius: number, patterns: string): Markup {
  const size = Math.ceil(radius * 2) + 2;
  return radius > 0
    ? element(
        'svg',
        { width: size, height: size, 'aria-hidden': 'true' },
        element('circle', { class: 'symbol', cx: size / 2, cy: size / 2, r: radius }),
      )
    : element(
        'svg',
        { width: 22, height: 16, 'aria-hidden': 'true' },
        element('rect', {
          class: `p-${paint}`,
          fill: patternFill(paint, patterns),
          x: 0.5,
          y: 0.5,
          width: 21,
          height: 15,
        }),
      );
}
