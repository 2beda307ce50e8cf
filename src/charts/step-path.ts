import type { SurvivalStep } from '../domain/statistics/kaplan-meier.ts';

type Scale = (value: number) => number;
type Corner = readonly [x: number, y: number];

/** The data of a path that stays level until something happens. @param end where it stops */
export function stepPath(steps: readonly SurvivalStep[], end: number, x: Scale, y: Scale): string {
  return squarePath(corners(steps, end, x, y, ({ survival }) => survival));
}

/** The data of the band between both limits, as far as they are known. */
export function bandPath(steps: readonly SurvivalStep[], end: number, x: Scale, y: Scale): string {
  const unknown = steps.find(({ interval }) => interval === null);
  const until = Math.min(end, unknown?.time ?? end);
  const known = steps.filter(({ interval }) => interval !== null);
  const upper = corners(known, until, x, y, ({ interval }) => interval?.upper ?? 1);
  const lower = corners(known, until, x, y, ({ interval }) => interval?.lower ?? 0);
  return `${squarePath([...upper, ...lower.toReversed()])}z`;
}

/** Where the path turns; steps that fall on one tenth of a unit are one. */
function corners(
  steps: readonly SurvivalStep[],
  end: number,
  x: Scale,
  y: Scale,
  heightOf: (step: SurvivalStep) => number,
): readonly Corner[] {
  const found: Corner[] = [[x(0), y(1)]];
  let height = y(1);
  const shown = steps.filter(({ time }) => time <= end);
  for (const [place, step] of shown.entries()) {
    const [across, next] = [x(step.time), shown[place + 1]];
    if (found.at(-1)?.[0] !== across) found.push([across, height]);
    height = y(heightOf(step));
    if (next === undefined || x(next.time) !== across) found.push([across, height]);
  }
  return [...found, [x(end), height]];
}

/** A path of which every part goes straight across or straight down; parts without length are left out. */
function squarePath([first = [0, 0], ...rest]: readonly Corner[]): string {
  let [lastX, lastY] = first;
  let path = `M${lastX} ${lastY}`;
  for (const [x, y] of rest) {
    if (x !== lastX) path += `H${x}`;
    if (y !== lastY) path += `V${y}`;
    [lastX, lastY] = [x, y];
  }
  return path;
}
