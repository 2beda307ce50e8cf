import { line, ticks } from 'd3';

import type { AreaCode } from '../domain/area-code.ts';
import { explorerWords } from '../i18n/explorer-words.ts';
import { formatMeasure, formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import type { FunnelPlot } from './funnel-plot.ts';
import { labelSize } from './label-size.ts';
import { element, type Markup } from './markup.ts';
import { freeSpot } from './free-spot.ts';
import type { Spot } from './label-box.ts';

const WIDTH = 480;
const HEIGHT = 330;
const MARGIN = { top: 34, right: 74, bottom: 50, left: 40 } as const;
const DOT = 6;
/** Distance of names at the right, of type that is largest on a phone. */
const NAME_STEP = 17;
/** Names are set smaller than labels of maps, for which their size is estimated. */
const ROOM_BESIDE_PLOT = 14;
/** With more districts only those that differ are named. */
const MOST_NAMED = 12;
const TEN_THOUSAND = 10_000;

/** @param label says what the plot says, for those who do not see it */
export function funnelDrawing(
  locale: Locale,
  plot: FunnelPlot,
  shortNameOf: (code: AreaCode) => string,
  label: string,
): Markup {
  const text = explorerWords(locale).funnel;
  const { measure } = plot;
  const axes = measure === 'rate' ? text : text.clearance;
  const unit = measure === 'rate' ? TEN_THOUSAND : 1;
  const [sizesFrom, sizesTo] = plot.sizes;
  const [ratesFrom, ratesTo] = plot.figures;
  const x = linear(sizesFrom, sizesTo, MARGIN.left, WIDTH - MARGIN.right);
  const y = linear(ratesFrom, ratesTo, HEIGHT - MARGIN.bottom, MARGIN.top);
  const at = (value: number): number => Math.round(value * 10) / 10;
  const base = HEIGHT - MARGIN.bottom;
  const path = line<{ readonly size: number; readonly figure: number }>(
    ({ size }) => x(size),
    ({ figure }) => y(figure),
  ).digits(1);

  const rateTicks = ticks(ratesFrom, ratesTo, 5);
  const sizeTicks = ticks(sizesFrom / unit, sizesTo / unit, 5);
  const grid = rateTicks.flatMap((value) => [
    element('line', {
      class: 'grid',
      x1: MARGIN.left,
      x2: WIDTH - MARGIN.right,
      y1: at(y(value)),
      y2: at(y(value)),
    }),
    element(
      'text',
      { class: 'tick end', x: MARGIN.left - 6, y: at(y(value)), dy: '.35em' },
      formatNumber(locale, value, digitsOf(rateTicks)),
    ),
  ]);
  const sizes = sizeTicks.flatMap((size) => [
    element('line', {
      class: 'grid',
      x1: at(x(size * unit)),
      x2: at(x(size * unit)),
      y1: base,
      y2: base + 5,
    }),
    element(
      'text',
      { class: 'tick', x: at(x(size * unit)), y: base + 8, dy: '.9em' },
      formatNumber(locale, size, digitsOf(sizeTicks)),
    ),
  ]);
  const limits = plot.lines.map(({ level, points }) =>
    element('path', { class: level === 0.95 ? 'limit inner' : 'limit outer', d: path(points) ?? '' }),
  );
  const target = at(y(plot.target));
  return element(
    'svg',
    { class: 'plot', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': label },
    grid,
    sizes,
    element('text', { class: 'axis', x: 0, y: 0, dy: '.9em' }, axes.y),
    element('text', { class: 'axis end', x: WIDTH - 2, y: HEIGHT - 5 }, axes.x),
    limits,
    element('line', { class: 'target', x1: MARGIN.left, x2: WIDTH - MARGIN.right, y1: target, y2: target }),
    element('text', { class: 'tick end', x: WIDTH - 2, y: target, dy: '.35em' }, targetName(locale, plot)),
    limitNames(plot, text, WIDTH - 2, target, (figure) => at(y(figure))),
    dots(locale, plot, shortNameOf, (size, figure) => ({ x: at(x(size)), y: at(y(figure)) })),
  );
}

/** The levels stand at the right ends of the upper limits. */
function limitNames(
  { lines }: FunnelPlot,
  text: { readonly inner: string; readonly outer: string },
  right: number,
  target: number,
  y: (figure: number) => number,
): readonly Markup[] {
  const upper = lines.filter(({ side }) => side === 'upper').sort((a, b) => a.level - b.level);
  return upper.map(({ level, points }, place) =>
    element(
      'text',
      {
        class: 'tick end',
        x: right,
        // Where the lines come close, their names keep their distance.
        y: Math.min(y(points.at(-1)?.figure ?? 0), target - (place + 1) * NAME_STEP),
        dy: '.35em',
      },
      level === 0.95 ? text.inner : text.outer,
    ),
  );
}

/** The whole and its figure; the figure alone where the name would reach into the plot. */
function targetName(locale: Locale, { measure, target }: FunnelPlot): string {
  const figure = formatMeasure(locale, measure, target);
  const name = `${explorerWords(locale).funnel.city}${locale === 'en' ? ' ' : ''}${figure}`;
  return labelSize([name]).width > MARGIN.right + ROOM_BESIDE_PLOT ? figure : name;
}

/** Decimals that tell one tick from the next. */
function digitsOf([first = 0, second = 1]: readonly number[]): number {
  return Math.max(0, -Math.floor(Math.log10(Math.abs(second - first)) + 1e-9));
}

/** A straight scale. */
function linear(from: number, to: number, start: number, end: number): (value: number) => number {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

function dots(
  locale: Locale,
  plot: FunnelPlot,
  shortNameOf: (code: AreaCode) => string,
  place: (size: number, figure: number) => Spot,
): readonly Markup[] {
  const points = plot.points.map((point) => ({ point, ...place(point.size, point.figure) }));
  const taken = points.map(({ x, y }) => ({ left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT }));
  // The names of the lines.
  taken.push({ left: WIDTH - MARGIN.right, right: WIDTH, top: 0, bottom: HEIGHT });
  return points.map(({ point, x, y }) => {
    const { code, verdict } = point;
    const isNamed = points.length <= MOST_NAMED || verdict === 'above' || verdict === 'below';
    const name = shortNameOf(code);
    const size = labelSize([name]);
    const spot = isNamed ? freeSpot({ x, y }, size, DOT, taken, { width: WIDTH, height: HEIGHT }) : null;
    if (spot !== null) taken.push(spot.box);
    return element(
      'g',
      { class: 'point', 'data-code': code },
      element('title', {}, `${name} ${formatMeasure(locale, plot.measure, point.figure)}`),
      element('circle', { class: `dot p-${verdict ?? 'value'}`, cx: x, cy: y, r: DOT }),
      spot === null
        ? null
        : element('text', { class: 'halo point-name', x: spot.x, y: spot.y, dy: '.35em' }, name),
    );
  });
}
