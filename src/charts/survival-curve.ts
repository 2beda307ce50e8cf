import type { Box, Spot } from './label-box.ts';
import type { SurvivalStep } from '../domain/statistics/kaplan-meier.ts';
import { anchoredAt } from './anchored-at.ts';
import { freeSpot } from './free-spot.ts';
import { labelSize, MAP_WIDTH } from './label-size.ts';
import { element, type Markup } from './markup.ts';
import { bandPath, stepPath } from './step-path.ts';
import { tenths } from './tenths.ts';
import { minuteTicks } from './minute-ticks.ts';

export interface SurvivalCurve {
  /** Share still waiting, by minutes. */
  readonly steps: readonly SurvivalStep[];
  /** The longest wait seen: where the curve ends. */
  readonly longest: number;
  /** The last minute shown; where the curve goes on, it runs out of the picture. */
  readonly until: number;
  /** Median in minutes and its words; null where the curve does not come down so far. */
  readonly median: { readonly at: number; readonly words: string } | null;
  /** Agreed time in minutes and its words; null where it differs from request to request. */
  readonly due: { readonly at: number; readonly words: string } | null;
  /** Another curve to compare with, thin and without a band. */
  readonly beside: {
    readonly steps: readonly SurvivalStep[];
    readonly longest: number;
    readonly words: string;
  } | null;
  readonly axes: { readonly share: string; readonly time: string };
  readonly formatShare: (share: number) => string;
  readonly formatMinutes: (minutes: number) => string;
  /** What the drawing says, for those who do not see it. */
  readonly label: string;
}

const HEIGHT = 330;
const LINE = labelSize(['0']).height;
const SHARES = [0, 0.25, 0.5, 0.75, 1] as const;
const DOT = 6;

/** The share of requests still unanswered, step by step, with its band, its median and the agreed time. */
export function survivalCurve(drawing: SurvivalCurve): Markup {
  const { steps, longest, until, beside, label } = drawing;
  const plot: Box = {
    left: tenths(labelSize(SHARES.map(drawing.formatShare)).width + 8),
    // Half of the last time on the axis.
    right: tenths(MAP_WIDTH - labelSize([drawing.formatMinutes(drawing.until)]).width / 2),
    top: tenths(LINE + 12),
    bottom: tenths(HEIGHT - 2 * LINE - 12),
  };
  const x = (minutes: number): number =>
    tenths(plot.left + (Math.min(until, minutes) / until) * (plot.right - plot.left));
  const y = (share: number): number => tenths(plot.bottom - share * (plot.bottom - plot.top));
  const end = Math.min(longest, until);
  return element(
    'svg',
    { class: 'drawing survival', viewBox: `0 0 ${MAP_WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': label },
    shareAxis(drawing, plot, y),
    timeAxis(drawing, plot, x),
    element('path', { class: 'band', d: bandPath(steps, end, x, y) }),
    beside === null
      ? null
      : element('path', {
          class: 'beside',
          d: stepPath(beside.steps, Math.min(beside.longest, until), x, y),
        }),
    element('path', { class: 'curve', d: stepPath(steps, end, x, y) }),
    marks(drawing, plot, x, y),
  );
}

function shareAxis(
  { axes, formatShare }: SurvivalCurve,
  plot: Box,
  y: (share: number) => number,
): readonly Markup[] {
  return [
    ...SHARES.flatMap((share) => [
      element('line', { class: 'grid', x1: plot.left, x2: plot.right, y1: y(share), y2: y(share) }),
      element(
        'text',
        { class: 'tick end', x: tenths(plot.left - 6), y: y(share), dy: '.35em' },
        formatShare(share),
      ),
    ]),
    element('text', { class: 'axis', x: 0, y: 0, dy: '.9em' }, axes.share),
  ];
}

function timeAxis(
  { axes, formatMinutes, until }: SurvivalCurve,
  plot: Box,
  x: (minutes: number) => number,
): readonly Markup[] {
  const widest = (step: number): number => labelSize([formatMinutes(until), formatMinutes(step)]).width + 12;
  const ticks = minuteTicks(until, (step) => (step / until) * (plot.right - plot.left) >= widest(step));
  return [
    ...ticks.flatMap((minutes) => [
      element('line', {
        class: 'grid',
        x1: x(minutes),
        x2: x(minutes),
        y1: plot.bottom,
        y2: plot.bottom + 5,
      }),
      element(
        'text',
        { class: 'tick', x: x(minutes), y: plot.bottom + 8, dy: '.9em' },
        formatMinutes(minutes),
      ),
    ]),
    // Below the times, however large the type.
    element('text', { class: 'axis end', x: MAP_WIDTH, y: plot.bottom + 8, dy: '2.2em' }, axes.time),
  ];
}

/** Median, agreed time and the name of the other curve, each with its words where there is room. */
function marks(
  { steps, until, longest, median, due, beside }: SurvivalCurve,
  plot: Box,
  x: (minutes: number) => number,
  y: (share: number) => number,
): readonly Markup[] {
  // Words may stand on thin lines, never on the curve or on each other.
  const taken: Box[] = [...boxesAlong(steps, Math.min(longest, until), x, y)];
  const words = (point: Spot, text: string, reach: number, of = ''): readonly Markup[] => {
    const spot = freeSpot(point, labelSize([text]), reach, taken, { width: MAP_WIDTH, height: plot.bottom });
    if (spot === null) return [];
    taken.push(spot.box);
    const { x: side, anchor } = anchoredAt(spot.box, point);
    return [
      element(
        'text',
        { class: ['halo', of, anchor ?? ''].filter(Boolean).join(' '), x: side, y: spot.y, dy: '.35em' },
        text,
      ),
    ];
  };
  const found: Markup[] = [];
  if (due !== null && due.at <= until) {
    found.push(
      element('line', { class: 'due', x1: x(due.at), x2: x(due.at), y1: plot.top, y2: plot.bottom }),
    );
    found.push(...words({ x: x(due.at), y: plot.top + LINE * 0.7 }, due.words, 4));
  }
  if (median !== null && median.at <= until) {
    const point = { x: x(median.at), y: y(0.5) };
    found.push(
      element('line', { class: 'median-line', x1: plot.left, x2: point.x, y1: point.y, y2: point.y }),
      element('circle', { class: 'dot', cx: point.x, cy: point.y, r: DOT }),
      ...words(point, median.words, DOT + 2, 'strong'),
    );
  }
  const middle = beside?.steps.findLast(({ time }) => time <= until * 0.6);
  if (beside !== null && middle !== undefined)
    found.push(...words({ x: x(middle.time), y: y(middle.survival) }, beside.words, 8, 'beside-words'));
  return found;
}

/** Small boxes that cover a curve, so that words keep off it. */
function boxesAlong(
  steps: readonly SurvivalStep[],
  end: number,
  x: (minutes: number) => number,
  y: (share: number) => number,
): readonly Box[] {
  const shown = steps.filter(({ time }) => time <= end);
  return [{ time: 0, survival: 1 }, ...shown].map(({ time, survival }, place) => ({
    left: x(time) - 1,
    right: x(shown[place]?.time ?? end) + 1,
    top: y(survival) - 1,
    bottom: y(shown[place]?.survival ?? survival) + 1,
  }));
}
