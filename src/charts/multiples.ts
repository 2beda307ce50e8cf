import { cellsOfPeriod } from '../domain/frame-index.ts';
import type { PeriodKey } from '../domain/period.ts';
import { filedOf, valueOf, type PublishedFrame } from '../domain/published-frame.ts';
import { publishedNumber } from '../domain/published-value.ts';
import { explorerWords } from '../i18n/explorer-words.ts';
import { figureWords } from '../i18n/figure-words.ts';
import { formatShort } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { markedPeriod } from '../i18n/provisional-words.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { mapFigures, type Figured, type MapFigure } from './map-figures.ts';
import { element, type Markup } from './markup.ts';
import { measureLook } from './measure-look.ts';
import { patternFill } from './paint-fill.ts';
import { layoutTileGrid } from './tile-grid-layout.ts';
import type { ViewDistrict } from './view-feed.ts';
import { sizeItems, sizeKey } from './view-legend.ts';

const WIDTH = 150;
/** What fits beside each other and can still be compared. */
const MOST = 12;
/** Units of the map that symbol sizes are in, to units of a tile grid this wide. */
const SYMBOL_SCALE = 0.55;
/** A smaller tile is a mark of colour: a name on it would cover its neighbours. */
const LEAST_LABELLED = 10;

/**
 * The periods shown side by side, up to the last begun: twelve at most. Of rolling years only those that end
 * in the chosen month: the others would repeat the same months.
 *
 * @param begun the periods of the kind that have begun, in order
 */
export function multiplePeriods(begun: readonly PeriodKey[], chosen: PeriodKey): readonly PeriodKey[] {
  const month = chosen.slice(5, 7);
  const apart = chosen.endsWith('-r12') ? begun.filter((period) => period.slice(5, 7) === month) : begun;
  const place = Math.max(apart.indexOf(chosen) + 1, Math.min(MOST, apart.length));
  return apart.slice(Math.max(0, place - MOST), place);
}

/** One small tile grid a period, all drawn to the same scale. */
export function multiples(
  locale: Locale,
  frame: PublishedFrame,
  periods: readonly PeriodKey[],
  chosen: PeriodKey,
  districts: readonly ViewDistrict[],
  figured: Figured,
  patterns: string,
): Markup {
  return element('div', { class: 'multiples' }, [
    ...periods.map((period) =>
      element(
        'figure',
        { class: 'multiple', 'data-period': period, 'aria-current': period === chosen ? 'true' : null },
        element('figcaption', {}, markedPeriod(locale, frame, period)),
        oneGrid(locale, frame, period, districts, figured, patterns),
      ),
    ),
    ...keyOf(locale, frame, districts, figured),
  ]);
}

/** What the circles mean, drawn to the same scale as they are. */
function keyOf(
  locale: Locale,
  frame: PublishedFrame,
  districts: readonly ViewDistrict[],
  { measure, type }: Figured,
): readonly Markup[] {
  const look = measureLook(
    frame,
    measure,
    type,
    districts.map(({ code }) => code),
  );
  if (look.kind !== 'symbol') return [];
  // The words of a third would run into the others.
  const sizes = sizeItems(locale, measure, look.largest).slice(0, 2);
  if (sizes.length === 0) return [];
  return [
    element(
      'figure',
      { class: 'multiple' },
      element('figcaption', {}, explorerWords(locale).legend.size),
      sizeKey(locale, sizes, WIDTH, 'map small sizes', SYMBOL_SCALE),
    ),
  ];
}

function oneGrid(
  locale: Locale,
  frame: PublishedFrame,
  period: PeriodKey,
  districts: readonly ViewDistrict[],
  figured: Figured,
  patterns: string,
): Markup {
  const { colon, comma } = punctuation(locale);
  const layout = layoutTileGrid(districts, WIDTH);
  const figures = new Map(
    mapFigures(locale, frame, period, districts, figured).map((figure) => [figure.code, figure]),
  );
  const said = [...figures.values()].map(({ name, label }) => `${name} ${label}`).join(comma);
  const tiles = layout.tiles.flatMap(({ code, x, y }) => {
    const figure = figures.get(code);
    if (figure === undefined) return [];
    const area = {
      class: `area p-${figure.paint}`,
      fill: patternFill(figure.paint, patterns),
      x,
      y,
      width: layout.tile,
      height: layout.tile,
    };
    if (layout.tile < LEAST_LABELLED) return [element('rect', { 'data-code': code, ...area })];
    const middle = { x: x + layout.tile / 2, y: y + layout.tile / 2 };
    return [
      element(
        'g',
        { 'data-code': code },
        element('title', {}, `${figure.name}${colon}${figure.sentence}`),
        element('rect', area),
        figure.radius > 0
          ? element('circle', {
              class: 'symbol',
              cx: middle.x,
              cy: middle.y,
              r: Math.round(figure.radius * SYMBOL_SCALE * 10) / 10,
            })
          : null,
        element('text', { class: 'tile-name halo', x: middle.x, y: middle.y, dy: '-.2em' }, figure.short),
        element(
          'text',
          { class: 'halo', x: middle.x, y: middle.y, dy: '1em' },
          tileLabel(locale, frame, period, figure, figured),
        ),
      ),
    ];
  });
  return element(
    'svg',
    {
      class: 'map small',
      viewBox: `-1 -1 ${layout.width + 2} ${layout.height + 2}`,
      role: 'img',
      'aria-label': `${markedPeriod(locale, frame, period)}${colon}${said}`,
    },
    tiles,
  );
}

/** The figure, short; the letter of its state where there is none: words would not fit. */
function tileLabel(
  locale: Locale,
  frame: PublishedFrame,
  period: PeriodKey,
  { code }: MapFigure,
  { measure, type }: Figured,
): string {
  const cell = cellsOfPeriod(frame, period, type).get(code);
  if (cell === undefined) return '';
  const value = valueOf(cell, measure) ?? filedOf(cell);
  const number = publishedNumber(value);
  return number === null
    ? figureWords(locale).states[value.state].symbol
    : formatShort(locale, measure, number);
}
