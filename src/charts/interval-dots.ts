import { publishedInterval, publishedNumber, type PublishedValue } from '../domain/published-value.ts';
import { ticks } from 'd3';

import { labelSize, MAP_WIDTH } from './label-size.ts';
import { element, type Markup } from './markup.ts';
import { patternFill } from './paint-fill.ts';
import { statePatterns } from './state-patterns.ts';
import type { StateWords } from './state-words.ts';
import { tenths } from './tenths.ts';

export interface DotRow {
  readonly name: string;
  readonly value: PublishedValue;
  /** The region as a whole: apart from its parts, and its figure as a line through them. */
  readonly isWhole: boolean;
}

export interface IntervalDots {
  /** Of the patterns of this drawing. */
  readonly prefix: string;
  readonly rows: readonly DotRow[];
  /** What the scale runs over, the same in every period; `from` below `to`. */
  readonly from: number;
  readonly to: number;
  /** Goalposts and what stands above them, in the order of the scale. */
  readonly goalposts: readonly { readonly at: number; readonly words: string }[];
  readonly format: (value: number) => string;
  readonly states: StateWords;
  readonly titleOf: (row: string, value: PublishedValue) => string;
  /** What the drawing says, for those who do not see it. */
  readonly label: string;
}

const ROW = 34;
const APART = 8;
const GAP = 10;
const DOT = 6;
const LINE = labelSize(['0']).height;
/** Names that take more of the width stand above their rows. */
const NAMES_BESIDE = 0.42;

/** A value with its interval for each area on one scale; goalposts as posts, the whole as a line through all. */
export function intervalDots(drawing: IntervalDots): Markup {
  const { rows, from, to, goalposts, format, states, label, prefix } = drawing;
  const names = labelSize(rows.map(({ name }) => name)).width;
  const isBeside = names <= MAP_WIDTH * NAMES_BESIDE;
  const left = isBeside ? names + GAP : labelSize([format(from)]).width / 2;
  const height = isBeside ? ROW : ROW + LINE;
  const printed = rows.map(({ value }) => {
    const number = publishedNumber(value);
    return number === null ? '' : format(number);
  });
  const right = MAP_WIDTH - labelSize(['0', ...printed]).width - GAP;
  const x = (value: number): number =>
    tenths(left + ((Math.min(to, Math.max(from, value)) - from) / (to - from)) * (right - left));
  const top = goalposts.length > 0 ? LINE + 6 : 6;
  const tops = rows.map(({ isWhole }, place) => top + place * height + (isWhole && place > 0 ? APART : 0));
  const base = (tops.at(-1) ?? top) + height;
  const whole = publishedNumber(rows.find(({ isWhole }) => isWhole)?.value ?? { state: 'not_due' });
  return element(
    'svg',
    {
      class: 'drawing dots',
      viewBox: `0 0 ${MAP_WIDTH} ${tenths(base + LINE + 8)}`,
      role: 'img',
      'aria-label': label,
    },
    statePatterns(prefix, ['suppressed', 'not_supplied', 'not_due']),
    scale(drawing, x, base, left, right),
    goalposts.map(({ at, words }) => goalpost(words, x(at), top, base, left, right)),
    whole === null
      ? null
      : element('line', { class: 'whole', x1: x(whole), x2: x(whole), y1: top, y2: base }),
    rows.map((row, place) => {
      const middle = tenths((tops[place] ?? 0) + height - ROW / 2);
      const number = publishedNumber(row.value);
      return element(
        'g',
        { class: row.isWhole ? 'row strong' : 'row' },
        element('title', {}, drawing.titleOf(row.name, row.value)),
        element(
          'text',
          {
            class: isBeside ? 'row-name' : 'row-name halo',
            x: 0,
            y: isBeside ? middle : tenths(middle - (ROW + LINE) / 2 + 4),
            dy: '.35em',
          },
          row.name,
        ),
        number === null
          ? without(row.value, middle, left, right, prefix, states)
          : [
              ...whisker(row.value, x, middle),
              element('circle', { class: 'dot', cx: x(number), cy: middle, r: DOT }),
              element(
                'text',
                { class: 'figure', x: MAP_WIDTH, y: middle, dy: '.35em' },
                printed[place] ?? '',
              ),
            ],
      );
    }),
  );
}

function scale(
  { from, to, format }: IntervalDots,
  x: (value: number) => number,
  base: number,
  left: number,
  right: number,
): readonly Markup[] {
  const room = labelSize([format(to)]).width * 1.6;
  return ticks(from, to, Math.max(2, Math.floor((right - left) / room))).flatMap((value) => [
    element('line', {
      class: 'grid',
      x1: x(value),
      x2: x(value),
      y1: tenths(base - 4),
      y2: tenths(base + 4),
    }),
    element('text', { class: 'tick', x: x(value), y: tenths(base + 6), dy: '.9em' }, format(value)),
  ]);
}

/** Its words stay within the picture. */
function goalpost(words: string, x: number, top: number, base: number, left: number, right: number): Markup {
  const half = labelSize([words]).width / 2;
  const side = x - half < left ? ' start' : x + half > right ? ' end' : '';
  return element(
    'g',
    { class: 'goalpost' },
    element('path', { d: `M${x} ${tenths(top - 2)}V${tenths(base)}m-4 0h8` }),
    element('text', { class: `tick${side}`, x, y: tenths(top - 8) }, words),
  );
}

function whisker(value: PublishedValue, x: (value: number) => number, y: number): readonly Markup[] {
  const interval = publishedInterval(value);
  if (interval === null) return [];
  const [lower, upper] = [x(interval.lower), x(interval.upper)];
  return [
    element('path', {
      class: 'whisker',
      d: `M${lower} ${y}H${upper}M${lower} ${y - 5}v10M${upper} ${y - 5}v10`,
    }),
  ];
}

/** The row of an area without a figure: its pattern, with the word of the state on it. */
function without(
  { state }: PublishedValue,
  middle: number,
  left: number,
  right: number,
  prefix: string,
  states: StateWords,
): readonly Markup[] {
  if (state === 'value' || state === 'zero') return [];
  return [
    element('rect', {
      class: `state p-${state}`,
      fill: patternFill(state, prefix),
      x: left,
      y: tenths(middle - 12),
      width: tenths(right - left),
      height: 24,
      rx: 2,
    }),
    element(
      'text',
      { class: 'halo', x: tenths((left + right) / 2), y: middle, dy: '.35em' },
      states[state].short,
    ),
  ];
}
