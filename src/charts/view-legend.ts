import type { MeasureId } from '../domain/published-frame.ts';
import { explorerWords } from '../i18n/explorer-words.ts';
import { figureWords } from '../i18n/figure-words.ts';
import { formatRound } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { MAP_WIDTH } from './label-size.ts';
import { CLASS_PAINTS, legendOf, paintWords, statesShown, type Paint, type Painted } from './map-figures.ts';
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

/**
 * What the looks on a map mean, how many districts have each, and the unit.
 * @param besides figures of other periods, drawn beside it: their looks are explained, and not counted
 */
export function legendItems(
  locale: Locale,
  measure: MeasureId,
  look: MeasureLook,
  figures: readonly Painted[],
  besides: readonly Painted[] = [],
): readonly LegendItem[] {
  const all = [...figures, ...besides];
  const counted = (paint: Paint): number | null => {
    const count = figures.filter((figure) => figure.paint === paint).length;
    return count === 0 && besides.some((figure) => figure.paint === paint) ? null : count;
  };
  if (look.kind === 'verdict') {
    return legendOf(locale, all).map(({ paint, words }) => ({
      words: withLetter(locale, paint, words),
      paint,
      radius: 0,
      count: counted(paint),
    }));
  }
  const states = statesShown(all)
    .filter((paint) => paint !== 'value')
    .map((paint) => ({
      words: withLetter(locale, paint, paintWords(figureWords(locale), paint)),
      paint,
      radius: 0,
      count: counted(paint),
    }));
  if (look.kind === 'symbol') return [...sizeItems(locale, measure, look.largest), ...states];
  const classes = classWords(locale, measure, look.breaks).flatMap((words, place) => {
    const paint = CLASS_PAINTS[place];
    return paint === undefined ? [] : [{ words, paint, radius: 0, count: counted(paint) }];
  });
  return [...classes, ...states];
}

/** Round figures with the circle that each has on a map. */
export function sizeItems(locale: Locale, measure: MeasureId, largest: number): readonly LegendItem[] {
  const unit = explorerWords(locale).measureUnits[measure];
  return symbolSteps(largest).map((step) => ({
    words: `${formatRound(locale, measure, step)}${locale === 'en' ? ' ' : ''}${unit}`,
    paint: 'value',
    radius: symbolRadius(step, largest),
    count: null,
  }));
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
  const sizes = items.filter(({ radius }) => radius > 0);
  const swatches = items.filter(({ radius }) => radius === 0);
  return element(
    'div',
    { class: 'legends' },
    sizes.length === 0 ? null : sizeKey(locale, sizes, MAP_WIDTH, 'map sizes'),
    swatches.length === 0
      ? null
      : element(
          'ul',
          { class: 'legend', 'aria-label': legend },
          swatches.map(({ words, paint, count }) =>
            element(
              'li',
              {},
              swatch(paint, patterns),
              words,
              count === null ? null : element('span', { class: 'class-size' }, classSize(count)),
            ),
          ),
        ),
  );
}

/**
 * Circles of round figures, drawn in a picture as wide as the one they explain: they are then as large as the
 * circles there, whatever the width it is seen at.
 *
 * @param scale units of the picture a unit of a map 480 wide
 */
export function sizeKey(
  locale: Locale,
  sizes: readonly Pick<LegendItem, 'words' | 'radius'>[],
  width: number,
  className: string,
  scale = 1,
): Markup {
  const { size } = explorerWords(locale).legend;
  const largest = sizes.reduce((most, { radius }) => Math.max(most, radius * scale), 0);
  const height = Math.ceil(2 * largest + 4 + KEY_TYPE * 1.6);
  const step = width / sizes.length;
  return element(
    'svg',
    {
      class: className,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': `${size}${punctuation(locale).colon}${sizes.map(({ words }) => words).join(punctuation(locale).and)}`,
    },
    sizes.flatMap(({ words, radius }, place) => {
      const x = round(step * (place + 0.5));
      return [
        element('circle', {
          class: 'symbol',
          cx: x,
          cy: round(2 * largest + 2 - radius * scale),
          r: round(radius * scale),
        }),
        element('text', { x, y: 2 * largest + 4, dy: '1.05em' }, words),
      ];
    }),
  );
}

/** Units that a line of type takes on a phone, where it is largest against the picture. */
const KEY_TYPE = 19;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A sample of a paint, to stand before its words. */
export function swatch(paint: Paint, patterns: string): Markup {
  return element(
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
