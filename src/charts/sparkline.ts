import { publishedInterval, publishedNumber, type PublishedValue } from '../domain/published-value.ts';
import { element, type Markup } from './markup.ts';
import { tenths } from './tenths.ts';

export interface Sparkline {
  /** In order of time. */
  readonly values: readonly PublishedValue[];
  /** What the vertical runs over: the same for all that stand below each other. */
  readonly from: number;
  readonly to: number;
  /** What the drawing says, for those who do not see it. */
  readonly label: string;
}

const WIDTH = 120;
const HEIGHT = 36;
const EDGE = 4;
const DOT = 2.6;

interface Run {
  readonly x: number;
  readonly y: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * A trend as small as a word: figures joined by a line over the band of their intervals. A period without a figure
 * interrupts both and is marked at the bottom: a square where one is not published, a cross where there is none.
 */
export function sparkline({ values, from, to, label }: Sparkline): Markup {
  const step = (WIDTH - 2 * EDGE) / Math.max(1, values.length - 1);
  const xOf = (place: number): number => tenths(EDGE + place * step);
  const yOf = (value: number): number => {
    const share = to > from ? (Math.min(to, Math.max(from, value)) - from) / (to - from) : 0.5;
    return tenths(HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE));
  };
  const points = values.map((value, place): Run | null => {
    const number = publishedNumber(value);
    if (number === null) return null;
    const interval = publishedInterval(value);
    return {
      x: xOf(place),
      y: yOf(number),
      lower: yOf(interval?.lower ?? number),
      upper: yOf(interval?.upper ?? number),
    };
  });
  const runs = runsOf(points);
  const last = points.findLast((point) => point !== null) ?? null;
  return element(
    'svg',
    { class: 'drawing spark', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': label },
    runs.map((run) => element('path', { class: 'band', d: bandOf(run) })),
    runs.map((run) =>
      run.length === 1
        ? element('circle', { class: 'dot', cx: run[0]?.x, cy: run[0]?.y, r: DOT / 1.6 })
        : element('path', { class: 'curve', d: `M${run.map(({ x, y }) => `${x} ${y}`).join('L')}` }),
    ),
    values.flatMap((value, place) => {
      if (points[place] !== null) return [];
      const [x, y] = [xOf(place), HEIGHT - EDGE];
      const isHidden = value.state === 'suppressed';
      const d = isHidden ? `M${tenths(x - 2)} ${y - 2}h4v4h-4z` : `M${tenths(x - 2)} ${y - 2}l4 4m0-4l-4 4`;
      return [element('path', { class: 'gap', d })];
    }),
    last === null ? null : element('circle', { class: 'dot', cx: last.x, cy: last.y, r: DOT }),
  );
}

function runsOf(points: readonly (Run | null)[]): readonly (readonly Run[])[] {
  const runs: Run[][] = [];
  for (const [place, point] of points.entries()) {
    if (point === null) continue;
    if (place === 0 || points[place - 1] === null) runs.push([]);
    runs.at(-1)?.push(point);
  }
  return runs;
}

/** A single figure has its interval as a stroke. */
function bandOf(run: readonly Run[]): string {
  const [only] = run;
  if (run.length === 1 && only !== undefined)
    return `M${tenths(only.x - 1.5)} ${only.upper}h3V${only.lower}h-3z`;
  const there = run.map(({ x, upper }) => `${x} ${upper}`);
  const back = run.toReversed().map(({ x, lower }) => `${x} ${lower}`);
  return `M${[...there, ...back].join('L')}z`;
}
