import { ticks } from 'd3';

import type { ShareFound } from '../domain/publicity/share-found.ts';
import { labelSize, MAP_WIDTH } from './label-size.ts';
import { element, type Markup } from './markup.ts';
import { tenths } from './tenths.ts';

/** Two shares of one thing, in %; null where it is not told. */
export interface SharePair {
  readonly name: string;
  readonly first: ShareFound | null;
  readonly second: ShareFound | null;
  readonly sentence: string;
}

export interface SharePairs {
  readonly rows: readonly SharePair[];
  /** Upper end of the scale, in %: the same in all drawings of a page. */
  readonly to: number;
  readonly format: (percent: number) => string;
  /** What the drawing says, for those who do not see it. */
  readonly label: string;
}

const ROW = 48;
const GAP = 10;
const LINE = labelSize(['0']).height;
/** Above and below the middle of a row: neither whisker covers the other. */
const OFF = 8;

/** A dot and a diamond with their intervals for each row, on one scale from 0. */
export function sharePairs({ rows, to, format, label }: SharePairs): Markup {
  const left = labelSize([format(0)]).width / 2;
  const right = MAP_WIDTH - labelSize([format(to)]).width / 2 - GAP;
  const x = (percent: number): number =>
    tenths(left + (Math.min(to, Math.max(0, percent)) / to) * (right - left));
  const height = ROW + LINE;
  const base = rows.length * height;
  return element(
    'svg',
    {
      class: 'drawing dots pairs',
      viewBox: `0 0 ${MAP_WIDTH} ${tenths(base + LINE + 8)}`,
      role: 'img',
      'aria-label': label,
    },
    ticks(0, to, 5).flatMap((value) => [
      element('line', { class: 'grid', x1: x(value), x2: x(value), y1: tenths(LINE), y2: base }),
      element('text', { class: 'tick', x: x(value), y: tenths(base + 6), dy: '.9em' }, format(value)),
    ]),
    rows.map(({ name, first, second, sentence }, place) => {
      const middle = tenths(place * height + LINE + ROW / 2);
      return element(
        'g',
        { class: 'row' },
        element('title', {}, sentence),
        element('text', { class: 'row-name halo', x: 0, y: tenths(middle - ROW / 2 - 2) }, name),
        first === null ? [] : [whisker(first, x, middle - OFF), dot(x(first.value), middle - OFF)],
        second === null ? [] : [whisker(second, x, middle + OFF), diamond(x(second.value), middle + OFF)],
      );
    }),
  );
}

function whisker({ lower, upper }: ShareFound, x: (percent: number) => number, y: number): Markup {
  const [from, till] = [x(lower), x(upper)];
  return element('path', {
    class: 'whisker',
    d: `M${from} ${y}H${till}M${from} ${y - 4}v8M${till} ${y - 4}v8`,
  });
}

function dot(x: number, y: number): Markup {
  return element('circle', { class: 'dot', cx: x, cy: y, r: 6 });
}

function diamond(x: number, y: number): Markup {
  return element('path', { class: 'diamond', d: `M${x} ${y - 7}l7 7l-7 7l-7-7z` });
}
